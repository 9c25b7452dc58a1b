using BorderWatch.Data.Closures;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts;

/// <summary>The claims about one closure on a day axis, with what the rule makes of them.</summary>
public sealed record ClaimLanesModel
{
    private const int DaysBefore = 2;
    private const int DaysAfter = 3;

    /// <summary>How far the axis follows an as-of day beyond what is known.</summary>
    private const int Followed = 60;

    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    public required DayView View { get; init; }

    public required IReadOnlyList<LaneTick> Ticks { get; init; }

    /// <summary>Where days, or on long axes weeks and months, begin.</summary>
    public required IReadOnlyList<string> Gridlines { get; init; }

    /// <summary>The days of the answer, a band for each run of them.</summary>
    public required IReadOnlyList<LaneBand> Bands { get; init; }

    /// <summary>The end of the as-of day; null where the axis does not reach it.</summary>
    public string? AsOf { get; init; }

    public required IReadOnlyList<LaneModel> Lanes { get; init; }

    public required LaneTally Tally { get; init; }

    public required string ClosureType { get; init; }

    /// <summary>What the rule did, in a few sentences.</summary>
    public required string Explanation { get; init; }

    /// <param name="claims">Those that the filter keeps; the band and the count come from the row, whatever the filter.</param>
    public static ClaimLanesModel From(ClosureRow row, IReadOnlyList<ClosureClaimRow> claims)
    {
        // Undated observations get a lane too, for they bound the start; other undated claims say nothing about a day.
        var merged = MergedClaim.From(row.ClosureId, claims).Where(claim => claim.Date is not null || claim.Shape == MarkShape.Observed).ToList();
        var view = Axis(row, merged);
        var ticks = LaneTick.Of(view, row.Start.Days);
        return new ClaimLanesModel
        {
            Title = LaneWords.Title(row),
            Subtitle = LaneWords.Subtitle(row, view),
            View = view,
            Ticks = ticks,
            Gridlines = LaneTick.AreDays(view) ? [.. Enumerable.Range(view.Start, view.Days).Select(day => view.X(day))] : [.. ticks.Select(tick => tick.X)],
            Bands = [.. Runs(row, view)],
            AsOf = row.AsOf >= view.First && row.AsOf <= view.Last ? view.X(row.AsOf.DayNumber + 1) : null,
            Lanes = [.. merged.Select(claim => LaneModel.From(claim, view))],
            Tally = LaneTally.From(row, view),
            ClosureType = row.ClosureType,
            Explanation = RuleWords.Explain(row),
        };
    }

    /// <summary>From before the first date to the day after the as-of day; to soon after the last date if that alone can be shown day by day.</summary>
    private static DayView Axis(ClosureRow row, IReadOnlyList<MergedClaim> claims)
    {
        List<int> days =
        [
            .. claims.SelectMany(claim => claim.Date is null ? [claim.First.PublishedOn] : new[] { claim.Earliest, claim.Latest }).OfType<DateOnly>().Select(day => day.DayNumber),
            .. row.Start.Days.Select(day => day.DayNumber),
            .. row.Start.Latest is { } latest ? new[] { latest.DayNumber } : [],
        ];
        var asOf = Math.Min(row.AsOf.DayNumber, row.KnownOn.DayNumber + Followed);
        if (days.Count == 0) days.Add(asOf);

        var first = days.Min() - DaysBefore;
        var brief = new DayView(Day(first), Day(days.Max() + DaysAfter));
        var whole = new DayView(Day(Math.Min(first, asOf)), Day(Math.Max(days.Max(), asOf) + 1));
        return LaneTick.AreDays(brief) && !LaneTick.AreDays(whole) ? brief : whole;
    }

    private static IEnumerable<LaneBand> Runs(ClosureRow row, DayView view)
    {
        if (!row.Start.HasVote)
        {
            if (row.Start.Latest is { } by) yield return new LaneBand("0%", view.Width(view.Start, by.DayNumber + 1));
            yield break;
        }

        var days = row.Start.Days;
        for (var i = 0; i < days.Count;)
        {
            var last = i;
            while (last + 1 < days.Count && days[last + 1].DayNumber == days[last].DayNumber + 1) last++;
            yield return new LaneBand(view.X(days[i].DayNumber), view.Width(days[i].DayNumber, days[last].DayNumber + 1));
            i = last + 1;
        }
    }

    private static DateOnly Day(int number) => DateOnly.FromDayNumber(Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
