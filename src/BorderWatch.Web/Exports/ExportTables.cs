using BorderWatch.Web.Endpoints;

namespace BorderWatch.Web.Exports;

/// <summary>Every table that leaves the program in all formats.</summary>
internal static class ExportTables
{
    public static IReadOnlyList<IExportTable> All { get; } =
    [
        ClosureDownloads.Table, ClosureDownloads.ClaimTable, FigureDownloads.Table, RecordDownloads.Table, EventDownloads.Table, EventDownloads.ClaimTable,
        SourceDownloads.Table, PortDownloads.Table, ConflictDownloads.Table, HistoryDownloads.Table, ReleaseDownloads.Table, RevisionDownloads.Table, WaitDownloads.Table,
        OfficialDownloads.Crossings, OfficialDownloads.CrossingChart, OfficialDownloads.Encounters, OfficialDownloads.EncounterChart,
    ];

    /// <summary>Where the JSON of a table is: with its ending, and without.</summary>
    public static IReadOnlyList<string> ApiPaths(IExportTable table) => [$"/api/v1/{table.Path}", $"/api/v1/{table.Path}.json"];

    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        // The document is written from the tables, not from what handlers look like.
        options.ShouldInclude = _ => false;
        options.AddDocumentTransformer<ApiDocument>();
    });

    public static void MapExportTables(this IEndpointRouteBuilder app)
    {
        foreach (var table in All) table.Map(app);
    }
}
