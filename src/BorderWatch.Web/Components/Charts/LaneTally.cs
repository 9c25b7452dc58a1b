using BorderWatch.Data.Closures;

namespace BorderWatch.Web.Components.Charts;

/// <summary>The last lane: a block per origin and day, by which the reader can recount the rule.</summary>
public sealed record LaneTally
{
    private const int MostBlocks = 6;

    public required IReadOnlyList<LaneDay> Days { get; init; }

    /// <summary>"18 and 19 tie at 2"</summary>
    public required string Words { get; init; }

    public required string Sentence { get; init; }

    /// <summary>Of a block, in pixels: days are narrow on long axes.</summary>
    public required int BlockWidth { get; init; }

    /// <summary>Of the lane, in pixels.</summary>
    public int Height => Math.Max(48, (Days.Select(Blocks).DefaultIfEmpty().Max() * 14) + 20);

    public static int Blocks(LaneDay day) => Math.Min(day.Origins, MostBlocks);

    internal static LaneTally From(ClosureRow row, DayView view)
    {
        var start = row.Start;
        List<LaneDay> days =
        [
            .. start.Votes.SelectMany(vote => vote.Days).Distinct().Order()
                .Select(day => new LaneDay(day, view.Mid(day), start.OriginsFor(day), start.Days.Contains(day))),
        ];
        return new LaneTally
        {
            Days = [.. days.Where(day => view.Contains(day.Day))],
            Words = LaneWords.Count(row),
            Sentence = LaneWords.Recount(days),
            BlockWidth = view.Days <= 14 ? 18 : view.Days <= 31 ? 8 : view.Days <= 120 ? 3 : 2,
        };
    }
}
