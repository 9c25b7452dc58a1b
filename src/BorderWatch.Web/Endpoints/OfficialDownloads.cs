using BorderWatch.Data.Export;
using BorderWatch.Data.Official.Encounters;
using BorderWatch.Data.Official.Explore;
using BorderWatch.Data.Official.Rows;
using BorderWatch.Web.Exports;

namespace BorderWatch.Web.Endpoints;

/// <summary>Official counts, row by row with the columns of the contract (section 6), and as a chart draws them.</summary>
internal static class OfficialDownloads
{
    internal static IReadOnlyList<ExportColumn<CrossingCount>> CrossingColumns { get; } =
    [
        ExportColumn<CrossingCount>.Text("month", row => row.Month.ToString()),
        ExportColumn<CrossingCount>.Text("port_code", row => row.PortCode),
        ExportColumn<CrossingCount>.Text("port", row => row.Port),
        ExportColumn<CrossingCount>.Text("state", row => row.State),
        ExportColumn<CrossingCount>.Text("border", row => row.Border),
        ExportColumn<CrossingCount>.Text("measure", row => row.Measure),
        ExportColumn<CrossingCount>.Number("value", row => row.Value),
        ExportColumn<CrossingCount>.Text("release_id", row => row.ReleaseId),
    ];

    internal static IReadOnlyList<ExportColumn<EncounterCount>> EncounterColumns { get; } =
    [
        ExportColumn<EncounterCount>.Text("month", row => row.Month.ToString()),
        ExportColumn<EncounterCount>.Number("fiscal_year", row => row.Month.FiscalYear),
        Field("component", EncounterFields.Component),
        Field("region", EncounterFields.Region),
        Field("area_of_responsibility", EncounterFields.Area),
        Field("state", EncounterFields.State),
        Field("demographic", EncounterFields.Demographic),
        Field("citizenship", EncounterFields.Citizenship),
        Field("title_of_authority", EncounterFields.Title),
        Field("encounter_type", EncounterFields.Type),
        ExportColumn<EncounterCount>.Number("value", row => row.Value),
        ExportColumn<EncounterCount>.Text("release_id", row => row.ReleaseId),
    ];

    internal static IReadOnlyList<ExportColumn<ChartedCount>> CrossingChartColumns { get; } = OfChart();

    internal static IReadOnlyList<ExportColumn<ChartedCount>> EncounterChartColumns { get; } = OfChart();

    internal static OfficialTable<CrossingFilter, CrossingCount> Crossings { get; } = new()
    {
        Name = "official-crossings",
        Path = "official/crossings",
        Row = "A row per port, month and measure that is reported.",
        Columns = CrossingColumns,
        Parameters = [.. CrossingFilter.Fields, .. OfficialParameters.OfRows],
        Dimensions = facts => facts.Official.Crossings.Dimensions,
        Rows = (counts, filter, facts, ct) => counts.CrossingsAsync(filter, facts, ct),
        WriteCsvAsync = (counts, target, filter, facts, byteOrderMark, ct) => counts.WriteCrossingsAsync(target, filter, facts, byteOrderMark, ct),
    };

    internal static OfficialTable<EncounterFilter, EncounterCount> Encounters { get; } = new()
    {
        Name = "official-encounters",
        Path = "official/encounters",
        Row = "A row per month and combination of all fields that is reported; what the agency does not break down by is empty.",
        Columns = EncounterColumns,
        Parameters = ["set", .. EncounterFilter.Fields, .. OfficialParameters.OfRows],
        Dimensions = facts => [.. facts.Official.Encounters.SelectMany(set => set.Dimensions)],
        Rows = (counts, filter, facts, ct) => counts.EncountersAsync(filter, facts, ct),
        WriteCsvAsync = (counts, target, filter, facts, byteOrderMark, ct) => counts.WriteEncountersAsync(target, filter, facts, byteOrderMark, ct),
    };

    internal static ExportTable<CrossingFilter, ChartedCount> CrossingChart { get; } = new()
    {
        Name = "official-crossings-chart",
        Path = "official/crossings-chart",
        Row = "A row per period and group of the chart.",
        Key = "",
        Columns = CrossingChartColumns,
        Parameters = [.. CrossingFilter.Fields, .. OfficialParameters.OfRows, .. OfficialParameters.OfCharts],
        Values = (parameter, facts) => OfficialParameters.ValuesOf(parameter, facts.Official.Crossings.Dimensions),
        LoadAsync = async (services, filter, facts, ct) => ChartedCount.From(await services.GetRequiredService<ExploreQueries>().ExploreAsync(filter, facts, ct)),
    };

    internal static ExportTable<EncounterFilter, ChartedCount> EncounterChart { get; } = new()
    {
        Name = "official-encounters-chart",
        Path = "official/encounters-chart",
        Row = "A row per period and group of the chart.",
        Key = "",
        Columns = EncounterChartColumns,
        Parameters = ["set", .. EncounterFilter.Fields, .. OfficialParameters.OfRows, .. OfficialParameters.OfCharts],
        Values = (parameter, facts) => OfficialParameters.ValuesOf(parameter, [.. facts.Official.Encounters.SelectMany(set => set.Dimensions)]),
        LoadAsync = async (services, filter, facts, ct) => ChartedCount.From(await services.GetRequiredService<ExploreQueries>().ExploreAsync(filter, facts, ct)),
    };

    private static IReadOnlyList<ExportColumn<ChartedCount>> OfChart() =>
    [
        ExportColumn<ChartedCount>.Text("period", row => row.Row.Period.Id),
        ExportColumn<ChartedCount>.Text("first_month", row => row.Row.Period.First.ToString()),
        ExportColumn<ChartedCount>.Text("last_month", row => row.Row.Period.Last.ToString()),
        ExportColumn<ChartedCount>.Text("group_by", row => row.GroupBy),
        ExportColumn<ChartedCount>.Text("group_id", row => row.Row.Group.Id),
        ExportColumn<ChartedCount>.Text("group", row => row.Row.Group.Label),
        ExportColumn<ChartedCount>.Number("value", row => row.Row.Value),
        ExportColumn<ChartedCount>.Number("year_before", row => row.Row.Group.Months.Sum(row.Row.Period.YearBefore)),
        ExportColumn<ChartedCount>.Text("shown_as", row => row.ShownAs),
        ExportColumn<ChartedCount>.Number("shown", row => row.Row.Shown is { } shown ? Math.Round(shown, 4) : null),
        ExportColumn<ChartedCount>.Number("reported", row => row.Row.Counts.Reported),
        ExportColumn<ChartedCount>.Number("reportable", row => row.Row.Counts.Of),
        ExportColumn<ChartedCount>.List("release_ids", row => row.Releases),
    ];

    private static ExportColumn<EncounterCount> Field(string column, string field)
    {
        var index = EncounterFields.All.TakeWhile(other => other != field).Count();
        return ExportColumn<EncounterCount>.Text(column, row => row.Values[index].Length == 0 ? null : row.Values[index]);
    }
}
