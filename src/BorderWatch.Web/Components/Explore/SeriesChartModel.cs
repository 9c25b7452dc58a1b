using System.Globalization;
using BorderWatch.Data.Official.Explore;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Explore;

/// <summary>Official counts as a chart: one plot, or a small one for each group.</summary>
public sealed record SeriesChartModel
{
    /// <summary>Of small plots; the table has the rest.</summary>
    public const int MostPanels = 12;

    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    public required IReadOnlyList<SeriesPanel> Panels { get; init; }

    public required bool IsMultiples { get; init; }

    /// <summary>The lines or fills of one plot; empty where each plot has one.</summary>
    public required IReadOnlyList<SeriesLine> Key { get; init; }

    /// <summary>What is not drawn, and what must be known about what is.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public IReadOnlyList<ClosureBand> Bands => [.. Panels.SelectMany(panel => panel.Bands).DistinctBy(band => band.ClosureId)];

    public bool HasMissing => Panels.Any(panel => panel.Missing.Count > 0);

    public bool HasPartly => Panels.Any(panel => panel.Partly.Count > 0);

    /// <param name="bands">All closures; a plot has those of its ports.</param>
    public static SeriesChartModel From(Exploration exploration, IReadOnlyList<ClosureBand> bands)
    {
        var isMultiples = exploration.Filter.ChartShown == ExploreWords.Multiples && exploration.Groups.Count > 0;
        var time = PeriodAxis.For(exploration.Periods, isMultiples);
        var shown = bands.Where(band => time.At(band.Last) >= 0 && time.At(band.First) < time.Slots && ExploreBands.IsOf(band, exploration)).ToList();
        var isStacked = exploration.Filter.ChartShown == ExploreWords.Stacked && exploration.Filter.Show is ExploreWords.Sum or ExploreWords.Share;
        var drawn = exploration.Groups.Take(isMultiples ? MostPanels : SeriesLine.Most).ToList();
        var unit = CountWords.Unit(exploration.Filter);
        IReadOnlyList<SeriesPanel> panels;
        IReadOnlyList<SeriesLine> key = [];
        if (isMultiples)
        {
            panels =
            [
                .. drawn.Select(group => Panel(
                    exploration, time, group.Label, [SeriesLine.Of(exploration, group, time, 0)], isStacked: false, unit,
                    [.. shown.Where(band => ExploreBands.IsOf(band, exploration, group))], SeriesBreaks.Of(exploration, group.Id), [group])),
            ];
        }
        else
        {
            List<SeriesLine> lines = [.. drawn.Select((group, index) => SeriesLine.Of(exploration, group, time, index))];
            if (isStacked && exploration.Groups.Count > drawn.Count) lines.Add(Others(exploration, drawn, time));
            key = lines.Count > 1 ? lines : [];
            panels = [Panel(exploration, time, exploration.Groups.Count == 1 ? exploration.Groups[0].Label : "All", lines, isStacked, unit, shown, SeriesBreaks.Of(exploration), drawn)];
        }

        return new SeriesChartModel
        {
            Title = ExploreTitle.Of(exploration),
            Subtitle = CountWords.Subtitle(exploration, isMultiples),
            Panels = panels,
            IsMultiples = isMultiples,
            Key = key,
            Notes = [.. NotesOf(exploration, drawn.Count, isMultiples, isStacked), .. BreaksOf(exploration, drawn).Select(one => one.Words).Distinct()],
        };
    }

    private static SeriesPanel Panel(
        Exploration exploration, PeriodAxis time, string title, IReadOnlyList<SeriesLine> lines, bool isStacked, string unit, IReadOnlyList<ClosureBand> bands, IReadOnlyList<SeriesBreak> breaks, IReadOnlyList<ExploreGroup> groups)
    {
        var values = isStacked ? Stacked(lines, time.Slots) : lines.SelectMany(line => line.Points).Select(point => point.Value);
        var newest = lines.Count == 1 && lines[0].Points.Count > 0 ? lines[0].Points[^1] : default;
        var at = exploration.Periods.FirstOrDefault(period => time.Slot(period) == newest.Slot);
        var partly = groups.Where(group => !group.Months.IsWhole).ToList();
        return new SeriesPanel
        {
            Title = title,
            Newest = lines.Count == 1 && lines[0].Points.Count > 0 ? $"{CountWords.Value(exploration.Filter, newest.Value)} in {at.Words}" : "",
            Time = time,
            Values = ValueAxis.For(values, unit),
            Lines = lines,
            IsStacked = isStacked,
            Bands = bands,
            Breaks = [.. breaks.Where(one => time.At(one.Day) is var x && x > 0 && x < time.Slots)],
            Missing = [.. exploration.Periods.Where(period => partly.Any(group => IsMissing(group, period))).Select(time.Slot)],
            Partly = [.. exploration.Periods.Where(period => partly.Any(group => IsPartly(group, period))).Select(time.Slot)],
            Sentence = CountWords.Sentence(exploration, title, lines),
        };
    }

    private static decimal[] Stacked(IReadOnlyList<SeriesLine> lines, int slots)
    {
        var tops = new decimal[slots];
        foreach (var (slot, value) in lines.SelectMany(line => line.Points)) tops[slot] += value;
        return tops;
    }

    // Also those that lie before what is drawn, where it is set against a year before.
    private static IEnumerable<SeriesBreak> BreaksOf(Exploration exploration, IReadOnlyList<ExploreGroup> drawn)
    {
        var (first, last) = (exploration.Periods[0].YearBefore.First.First, exploration.Periods[^1].Last.Last);
        if (exploration.Filter.Show != ExploreWords.Change) first = exploration.Periods[0].First.First;
        var groups = exploration.Filter.GroupField is null ? new string?[] { null } : [.. drawn.Select(group => group.Id)];
        return groups.SelectMany(group => SeriesBreaks.Of(exploration, group)).Where(one => one.Day >= first && one.Day <= last);
    }

    // Before the first and after the last report nothing is missing.
    private static bool IsMissing(ExploreGroup group, ExplorePeriod period) => group.Months.Sum(period) is null && group.Months.Reported(period).Of > 0;

    private static bool IsPartly(ExploreGroup group, ExplorePeriod period) => group.Months.Sum(period) is not null && group.Months.Reported(period) is var (reported, of) && reported < of;

    private static SeriesLine Others(Exploration exploration, IReadOnlyList<ExploreGroup> drawn, PeriodAxis time)
    {
        var rest = exploration.Groups.Skip(drawn.Count).ToList();
        return new SeriesLine(
            FormattableString.Invariant($"{rest.Count:N0} others"), SeriesLine.Most,
            [
                .. exploration.Periods.Select(period => (Slot: time.Slot(period), Values: rest.Select(group => exploration.Shown(group, period)).OfType<decimal>().ToList()))
                    .Where(point => point.Values.Count > 0).Select(point => (point.Slot, point.Values.Sum())),
            ]);
    }

    private static IEnumerable<string> NotesOf(Exploration exploration, int drawn, bool isMultiples, bool isStacked)
    {
        var rest = exploration.Groups.Count - drawn;
        if (rest > 0 && !isStacked) yield return string.Create(CultureInfo.InvariantCulture, $"The {drawn} largest of {exploration.Groups.Count:N0} are drawn; the table has all.");
        if (exploration.Filter.ChartShown == ExploreWords.Stacked && !isStacked) yield return $"{Sentence.Capital(CountWords.Aggregate(exploration.Filter.Show))} cannot be put on top of each other: they are drawn as lines.";
        if (isMultiples) yield return "Each plot has its own scale.";
        if (exploration.Groups.Any(group => !group.Months.IsWhole && exploration.Periods.Any(period => IsPartly(group, period)))) yield return "Where a month or year is marked as partly reported, ports that report otherwise are missing from it: it is less than all.";
    }
}
