using BorderWatch.Data.Closures;

namespace BorderWatch.Web.Components.Charts;

/// <summary>The days on which a closure is reported in force, and how surely, whatever part of them a chart shows.</summary>
public sealed record ClosureSpan
{
    // Right-aligned in the days from two before an "about" day to one after it: the surer, the wider.
    private static readonly double[] s_aboutSlices = [0.1336, 0.324, 0.515, 0.7056];

    public static ClosureSpan None { get; } = new() { Parts = [], OpenEnd = OpenEnd.None };

    public required IReadOnlyList<SpanPart> Parts { get; init; }

    public required OpenEnd OpenEnd { get; init; }

    /// <summary>The first day drawn, the slices of an "about" start included; null without a bar.</summary>
    public DateOnly? FirstDay => Parts.Count == 0 ? null : DateOnly.FromDayNumber((int)Math.Floor(Parts.Min(part => part.From)));

    /// <param name="newest">The newest publication day: of the days after it nobody has reported anything.</param>
    public static ClosureSpan From(ClosureRow row, DateOnly newest)
    {
        // Seen in force after every day on which it is said to have ended: perhaps closed until then.
        var last = row.End is { Contested: true, Bound: { } seen } ? seen : row.End.Latest ?? newest;
        var end = Math.Min(newest.DayNumber, last.DayNumber) + 1;
        var open = row.End.Date is null;
        List<SpanPart> parts = [];
        if (row.Start is { HasVote: true, Earliest: { } earliest, Latest: { } latest })
        {
            AddDated(parts, row, earliest, latest, end);
        }
        else
        {
            var bound = row.Start.Latest?.DayNumber;
            AddInferred(parts, row, Math.Min(bound ?? end, end));
            if (bound is { } by) Add(parts, BarFill.Solid, by, end);
        }

        if (parts.Count == 0) return None;
        var hollow = parts.TrueForAll(part => part.Fill is BarFill.Inferred or BarFill.HollowSlice);
        return new ClosureSpan { Parts = parts, OpenEnd = !open ? OpenEnd.None : hollow ? OpenEnd.Hollow : OpenEnd.Filled };
    }

    private static void AddDated(List<SpanPart> parts, ClosureRow row, DateOnly earliest, DateOnly latest, int end)
    {
        // Solid from the day on which no vote says any more that it had not begun, to the last on which none says that it had ended.
        var firm = Math.Max(latest.DayNumber, row.Start.Votes.Where(vote => vote.Days.Count > 0).Max(vote => vote.Days[0].DayNumber));
        var firmEnd = row.End is { HasVote: true, Earliest: { } ends }
            ? Math.Min(ends.DayNumber, row.End.Votes.Where(vote => vote.Days.Count > 0).Min(vote => vote.Days[^1].DayNumber)) + 1
            : end;
        var from = earliest.DayNumber;
        if (row.Start.Contested && row.Start.Bound is { } seen) from = Math.Min(from, seen.DayNumber);
        if (row.Start.Date!.IsApproximate)
        {
            from = AddAbout(parts, BarFill.Slice, earliest, end);
            firm = Math.Max(firm, from);
        }

        Add(parts, BarFill.Hatched, from, Math.Min(firm, end));
        Add(parts, BarFill.Solid, firm, Math.Min(firmEnd, end));
        Add(parts, BarFill.Hatched, Math.Max(firm, firmEnd), end);
    }

    /// <summary>From the day that claims linked by inference give, to the first day on which a source that names the port has it closed.</summary>
    private static void AddInferred(List<SpanPart> parts, ClosureRow row, int to)
    {
        var dated = row.InferredClaims
            .Where(claim => claim is { DateEarliest: not null, Aspect: Aspects.InForceFrom or Aspects.Observed })
            .OrderBy(claim => claim.Aspect == Aspects.Observed).ThenBy(claim => claim.DateEarliest)
            .FirstOrDefault();
        if (dated?.DateEarliest is not { } day) return;

        var from = dated.DateEdtf is { IsDay: true, IsApproximate: true } ? AddAbout(parts, BarFill.HollowSlice, day, to) : day.DayNumber;
        Add(parts, BarFill.Inferred, from, to);
    }

    /// <returns>The day on which the bar goes on without slices.</returns>
    private static int AddAbout(List<SpanPart> parts, BarFill fill, DateOnly about, int end)
    {
        var day = about.DayNumber - 2;
        foreach (var width in s_aboutSlices)
        {
            day++;
            if (day <= end) Add(parts, fill, day - width, day);
        }

        return day;
    }

    private static void Add(List<SpanPart> parts, BarFill fill, double from, double to)
    {
        if (from < to) parts.Add(new SpanPart(fill, from, to));
    }
}
