using BorderWatch.Data.Figures;
using BorderWatch.Data.Official.Comparisons;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts;

/// <summary>Figures that a reader sets beside each other, a panel for each, and what there is to say of them.</summary>
public sealed record FigureChartModel
{
    /// <summary>The part of the page that the chart stands in: "crossings-per-day".</summary>
    public required string Id { get; init; }

    /// <summary>The finding, or a neutral title when none holds.</summary>
    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    public required IReadOnlyList<FigurePanel> Panels { get; init; }

    /// <summary>What the numbers are set against; null where only the reported ones are drawn.</summary>
    public EncounterRecord? Record { get; init; }

    /// <summary>The official counts beside the claims drawn, on the same scale.</summary>
    public IReadOnlyList<RecordPanel> Official => Record is null ? [] : RecordPanel.Of(Comparisons, Record, Panels[0].Axis);

    /// <summary>Why some of the claims drawn have no official count beside them, each reason once.</summary>
    public IReadOnlyList<string> Gaps => [.. Comparisons.Where(comparison => comparison.Gap is not null).Select(RecordWords.Why).Distinct()];

    /// <summary>The claims drawn, in the order of the rows.</summary>
    public IReadOnlyList<FigureClaimRow> Claims => [.. Panels.SelectMany(panel => panel.Marks).Select(mark => mark.Claim)];

    /// <summary>For the key: the ways of drawing that occur.</summary>
    public IReadOnlySet<FigureHedge> Hedges => Panels.SelectMany(panel => panel.Marks).Select(mark => mark.Hedge).ToHashSet();

    /// <summary>The charts of some claims, those without a number left out.</summary>
    /// <remarks>
    /// A chart holds one measure and one kind of period; a number and the range that words allow are charted apart, because
    /// a range has no point to compare. Losses are one chart whatever their period, because all there is to say of them is
    /// how they differ. Within a chart, each figure has a panel.
    /// </remarks>
    /// <param name="isNarrowed">The filter leaves out claims on figures that it keeps.</param>
    /// <param name="record">The official counts to set them against; null for none.</param>
    public static IReadOnlyList<FigureChartModel> From(IReadOnlyList<FigureClaimRow> claims, bool isNarrowed = false, EncounterRecord? record = null) =>
    [
        .. claims.Where(HasNumber).GroupBy(Topic).OrderBy(topic => Order(topic.First())).ThenBy(topic => topic.Key, StringComparer.Ordinal)
            .Select(topic => Of(topic.Key, [.. topic], isNarrowed, record)),
    ];

    /// <summary>The chart with the marks of these claims alone; null when none of them is in it.</summary>
    public FigureChartModel? Only(IReadOnlySet<string> claimIds)
    {
        var panels = Panels.Select(panel => panel with { Marks = [.. panel.Marks.Where(mark => claimIds.Contains(mark.Claim.ClaimId))] }).Where(panel => panel.Marks.Count > 0).ToList();
        if (panels.Count == 0) return null;
        return this with
        {
            Subtitle = FigureTitle.Subtitle([.. panels.Select(panel => (IReadOnlyList<FigureClaimRow>)[.. panel.Marks.Select(mark => mark.Claim)])]),
            Panels = [.. panels.Select((panel, i) => panel with { Apart = i == 0 ? null : FigureApart.Why(panel.Marks[0].Claim, panels[i - 1].Marks[0].Claim) })],
        };
    }

    private IEnumerable<RecordComparison> Comparisons => Record is null ? [] : Claims.Select(claim => RecordComparison.Of(claim, Record));

    public static bool HasNumber(FigureClaimRow claim) => claim.ValueLow is not null || claim.ValueHigh is not null;

    private static FigureChartModel Of(string topic, IReadOnlyList<FigureClaimRow> claims, bool isNarrowed, EncounterRecord? record)
    {
        var figures = claims.GroupBy(claim => claim.FigureId)
            .OrderBy(figure => UnitOrder(figure.First())).ThenBy(figure => PeriodOrder(figure.First())).ThenBy(figure => figure.Key, StringComparer.Ordinal)
            .Select(figure => figure.ToList()).ToList();
        var reported = claims.Max(claim => FigureMark.Bounds(claim).High);
        var most = Math.Max(reported, record is null ? 0 : claims.SelectMany(claim => RecordComparison.Of(claim, record).Counts).Select(count => count.Against).DefaultIfEmpty().Max());
        // One scale for the whole chart, so that panels can be looked at above each other without being one axis.
        var axis = FigureAxis.For(most, claims.Any(claim => FigureMark.Bounds(claim) is var (low, high) && low == high && high == most), claims[0].Unit);
        return new FigureChartModel
        {
            Id = topic,
            Record = record,
            Title = FigureTitle.Of(figures, isNarrowed),
            Subtitle = FigureTitle.Subtitle(figures),
            Panels = [.. figures.Select((figure, i) => FigurePanel.Of(figure, i == 0 ? null : figures[i - 1][0], axis))],
        };
    }

    private static string Topic(FigureClaimRow claim) =>
        claim.Measure == "losses" ? claim.Measure
            : $"{claim.Measure}-{claim.PeriodKind.Replace('_', '-')}{(FigureWords.Bounds(claim) is null ? "" : "-ranges")}";

    private static (int Measure, int Period, bool Range) Order(FigureClaimRow claim) =>
        (Index(FigureVocabulary.Measures, claim.Measure), PeriodOrder(claim), FigureWords.Bounds(claim) is not null);

    private static int UnitOrder(FigureClaimRow claim) => Index(FigureVocabulary.Units, claim.Unit);

    private static int PeriodOrder(FigureClaimRow claim) => Index(FigureVocabulary.PeriodKinds, claim.PeriodKind);

    private static int Index(IReadOnlyList<string> values, string? value) => value is null ? values.Count : values.ToList().IndexOf(value);
}
