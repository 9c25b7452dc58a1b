using BorderWatch.Data.Closures;

namespace BorderWatch.Web.Components.Charts;

/// <summary>Places the marks of a row: point marks above the bar, brackets above these; those that would lie on each other are stacked.</summary>
internal static class TimelineMarks
{
    private const int TipY = 35;
    private const int TopY = 2;

    // Between the tip of the highest point mark and a bracket above it.
    private const int BracketGap = 21;
    private const int Step = 12;
    private const int BracketStep = 6;
    private const int MostStacked = 3;

    // A mark is 11 px wide, and the plot of a common screen 800.
    private const double MarkShare = 11 / 800d;

    public static IReadOnlyList<TimelineMark> From(string closureId, IEnumerable<ClosureClaimRow> claims, DayView view, int year)
    {
        var visible = MergedClaim.From(closureId, claims).Where(claim => IsVisible(claim, view)).Select(claim => Place(claim, view, year)).ToList();
        var points = Stacked(visible.Where(mark => mark.Span is null), TipY, Step, (a, b) => Math.Abs(b.Claim.Middle - a.Claim.Middle) < Math.Max(1, view.Days * MarkShare));
        var top = points.Select(mark => mark.Count > 1 ? mark.Y - Step : mark.Y).DefaultIfEmpty(TipY).Min();
        var brackets = Stacked(visible.Where(mark => mark.Span is not null), top - BracketGap, BracketStep, (a, b) => Overlap(a.Claim, b.Claim));
        return [.. points.Concat(brackets).OrderBy(mark => mark.Claim.Middle).ThenByDescending(mark => mark.Y)];
    }

    /// <summary>How many pixels higher than others a row must be, for brackets above stacked marks.</summary>
    public static int Lift(IReadOnlyList<TimelineMark> marks) => Math.Max(0, TopY - marks.Select(mark => mark.Y).DefaultIfEmpty(TopY).Min());

    private static bool IsVisible(MergedClaim claim, DayView view) =>
        claim.Date is not null && !(claim.Latest < view.First) && !(claim.Earliest > view.Last);

    private static TimelineMark Place(MergedClaim claim, DayView view, int year)
    {
        var (from, to) = (claim.Earliest?.DayNumber ?? view.Start, claim.Latest is { } last ? last.DayNumber + 1 : view.End);
        var (left, right) = (Math.Max(from, view.Start), Math.Min(to, view.End));
        return new TimelineMark
        {
            Claim = claim,
            X = view.X((left + right) / 2.0),
            Y = TipY,
            Span = claim.IsSpan ? (view.X(left), view.X(right)) : null,
            HasStart = claim.Earliest?.DayNumber >= view.Start,
            HasEnd = claim.Latest?.DayNumber < view.End,
            When = MarkWords.When(claim, year),
            Name = MarkWords.Name(claim, year),
            Sentence = MarkWords.Sentence(claim),
        };
    }

    /// <summary>Each mark on the lowest free level; more of one date than can be stacked become one with a count.</summary>
    private static List<TimelineMark> Stacked(IEnumerable<TimelineMark> marks, int y, int step, Func<TimelineMark, TimelineMark, bool> touch)
    {
        List<TimelineMark> placed = [];
        foreach (var mark in marks.GroupBy(mark => (mark.Claim.Earliest, mark.Claim.Latest)).SelectMany(Folded))
        {
            // A folded mark lies on the one that stands for it; where no level is free, marks of different days overlap.
            var taken = placed.Where(other => touch(other, mark)).SelectMany(other => other.Count > 1 ? [other.Y, other.Y - step] : new[] { other.Y }).ToHashSet();
            var level = mark.IsFolded ? placed[^1].Y : Enumerable.Range(0, MostStacked).Select(level => y - (level * step)).FirstOrDefault(free => !taken.Contains(free), y);
            placed.Add(mark with { Y = level });
        }

        return placed;
    }

    private static IEnumerable<TimelineMark> Folded(IEnumerable<TimelineMark> sameDate)
    {
        var marks = sameDate.ToList();
        return marks.Count <= MostStacked ? marks : marks.Select((mark, index) => mark with { Count = index == 0 ? marks.Count : 1, IsFolded = index > 0 });
    }

    private static bool Overlap(MergedClaim a, MergedClaim b) => !(a.Latest < b.Earliest) && !(b.Latest < a.Earliest);
}
