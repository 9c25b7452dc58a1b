namespace BorderWatch.Benchmarks.Kit;

/// <summary>The views of official counts whose speed is measured on a store with a <see cref="CrossingFile"/> in it.</summary>
public static class MeasuredCounts
{
    private const string Trucks = "/official/crossings?measure=trucks";

    public const string Export = "/official/crossings.csv";

    /// <summary>A row for each port and month: a file of as many rows as a release has of one measure, and no view that somebody waits for.</summary>
    public const string LargestChartFile = "/official/crossings-chart.csv?measure=trucks&group=port";

    public static IReadOnlyList<(string What, string Path)> All { get; } =
    [
        ("everything, by measure", "/official/crossings"),
        ("one measure by port", $"{Trucks}&group=port"),
        ("one port", $"/official/crossings?port={CrossingFile.APort}"),
        ("shares by state, stacked", $"{Trucks}&group=state&show=share&chart=stacked"),
        ("change against a year before", $"{Trucks}&group=border&show=change"),
        ("two years, facets counted", "/official/crossings?from=2023-01&to=2024-12"),
        ("all but the last year, facets counted", "/official/crossings?to=2024-12"),
        ("fiscal years", $"{Trucks}&group=border&per=year&years=fiscal"),
        ("sorted by value", $"{Trucks}&group=port&sort=value"),
        ("page 50 of the table", $"{Trucks}&group=port&page=50"),
        ("the chart as a picture", "/official/crossings.svg?measure=trucks&group=border"),
        ("its numbers as CSV", "/official/crossings-chart.csv?measure=trucks&group=border"),
    ];
}
