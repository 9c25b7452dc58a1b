using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Events;
using BorderWatch.Web.Components.Shared;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts;

/// <summary>The closure timeline, all of it placed: a row per closure, a mark per dated claim.</summary>
public sealed record ClosureTimelineModel
{
    private const int LevelHeight = 18;

    public required DayView View { get; init; }

    /// <summary>The finding.</summary>
    public required string Title { get; init; }

    /// <summary>The finding as the overview words it.</summary>
    public required string OverviewTitle { get; init; }

    public required string Subtitle { get; init; }

    public required IReadOnlyList<DayTick> Ticks { get; init; }

    public required IReadOnlyList<TimelineRule> Events { get; init; }

    public required TimelineRule AsOf { get; init; }

    /// <summary>From the as-of rule to the right edge, in percent.</summary>
    public required string LaterWidth { get; init; }

    /// <summary>The slices after the newest publication day, the same for every closure without a reported end.</summary>
    public required IReadOnlyList<TimelineBar> OpenSlices { get; init; }

    public required IReadOnlyList<TimelineRowModel> Rows { get; init; }

    /// <summary>The kinds of marks that are drawn.</summary>
    public IReadOnlySet<MarkShape> Shapes => Rows.SelectMany(row => row.Marks).Select(mark => mark.Claim.Shape).ToHashSet();

    /// <summary>Of the head in pixels: a line per level of event labels, one for the as-of label, one for the weeks.</summary>
    public int HeadHeight => (Levels * LevelHeight) + 40;

    public int Levels { get; init; }

    /// <summary>The baseline of a line of the head, in pixels.</summary>
    public static int Baseline(int level) => (level * LevelHeight) + 13;

    /// <param name="rows">In the order in which they are drawn.</param>
    /// <param name="all">What the titles are about, where only a part of it is drawn; null for the rows.</param>
    /// <param name="claims">Those that the filter keeps: only they get marks. Bars come from the rows, whatever the filter.</param>
    /// <param name="from">Inclusive; null lets the data choose.</param>
    public static ClosureTimelineModel From(
        IReadOnlyList<ClosureRow> rows, IReadOnlyList<ClosureClaimRow> claims, IReadOnlyList<EventRow> events, DateOnly asOf, DateOnly knownOn, DateOnly? from, DateOnly? to,
        IReadOnlyList<ClosureRow>? all = null)
    {
        var drawn = rows.Select(row => row.ClosureId).ToHashSet(StringComparer.Ordinal);
        var byClosure = claims.SelectMany(claim => claim.ClosureLinks, (claim, link) => (link.ClosureId, claim)).Where(pair => drawn.Contains(pair.ClosureId))
            .ToLookup(pair => pair.ClosureId, pair => pair.claim, StringComparer.Ordinal);
        var spans = rows.Select(row => ClosureSpan.From(row, knownOn)).ToList();
        var view = TimelineView.Of([.. rows.SelectMany((row, index) => Days(spans[index], byClosure[row.ClosureId]))], asOf, knownOn, from, to);

        var rules = TimelineRules.Events(events, view);
        var levels = rules.Count == 0 ? 0 : rules.Max(rule => Math.Max(rule.Wide.Level, rule.Narrow.Level)) + 1;
        var asOfRule = TimelineRules.AsOf(asOf, view, levels);
        return new ClosureTimelineModel
        {
            View = view,
            Title = TimelineTitle.Of(all ?? rows) ?? TimelineTitle.Neutral(view),
            OverviewTitle = TimelineTitle.OfOverview(all ?? rows) ?? TimelineTitle.Neutral(view),
            Subtitle = $"Closures as reported, one mark for each dated claim, {view.Words}.",
            Ticks = DayTicks.Of(view, [.. rules.Append(asOfRule).Select(rule => rule.At)]),
            Events = rules,
            AsOf = asOfRule,
            LaterWidth = DayView.Percent(100 - asOfRule.At),
            OpenSlices = TimelineBars.Open(view, knownOn),
            Levels = levels,
            Rows = [.. rows.Select((row, index) => Row(row, spans[index], byClosure[row.ClosureId], view, index > 0 && rows[index - 1].PortSlug == row.PortSlug))],
        };
    }

    private static IEnumerable<DateOnly> Days(ClosureSpan span, IEnumerable<ClosureClaimRow> claims)
    {
        var dated = claims.Where(claim => MarkShapes.Of(claim.Aspect) is not null);
        return dated.SelectMany(claim => new[] { claim.DateEarliest, claim.DateLatest }).Append(span.FirstDay).OfType<DateOnly>();
    }

    private static TimelineRowModel Row(ClosureRow row, ClosureSpan span, IEnumerable<ClosureClaimRow> claims, DayView view, bool samePort)
    {
        var kept = claims.Where(claim => MarkShapes.Of(claim.Aspect) is not null).ToList();
        var year = view.First.Year;
        var marks = TimelineMarks.From(row.ClosureId, kept, view, year);
        var undated = kept.Count(claim => claim.DateEdtf is null);
        return new TimelineRowModel
        {
            ClosureId = row.ClosureId,
            ClosureType = row.ClosureType,
            Port = row.Port,
            State = StateNames.Of(row.State),
            IsSamePort = samePort,
            Crossing = ClosureWords.Crossing(row),
            Title = row.Title,
            Began = TimelineRowWords.Began(row, year),
            Ended = row.End.Date is { } ended ? $"{(ReadingWords.IsAhead(ended, row.KnownOn) ? "to reopen" : "reopened")} {ended.ToShortWords(year)}" : null,
            Href = ClosureLink.To(row),
            Sentence = TimelineRowWords.Sentence(row, marks, undated),
            Bars = TimelineBars.From(span, view),
            Marks = marks,
            Lift = TimelineMarks.Lift(marks),
            Undated = undated,
        };
    }
}
