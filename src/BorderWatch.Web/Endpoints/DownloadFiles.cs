using BorderWatch.Data.Export;

namespace BorderWatch.Web.Endpoints;

/// <summary>Every download with its columns, from the lists that write the files. A test fails when one is missing here.</summary>
internal static class DownloadFiles
{
    public static IReadOnlyList<DownloadFile> All { get; } =
    [
        Of("closures", "A row per closure, as the rule derives it.", ClosureDownloads.Columns),
        Of("closure-claims", "A row per claim about a closure. The file of one closure, or of one port, has the same columns.", ClosureDownloads.ClaimColumns),
        Of("figures", "A row per claim about a figure.", FigureDownloads.Columns),
        Of("events", "A row per event, its date by the same rule.", EventDownloads.Columns),
        Of("event-claims", "A row per claim about an event.", EventDownloads.ClaimColumns),
        Of("sources", "A row per source.", SourceDownloads.Columns),
        Of("ports", "A row per port of entry, with or without a closure.", PortDownloads.Columns),
        Of("conflicts", "A row per field on which claims differ.", ConflictDownloads.Columns),
        Of("vocabulary", "A row per field or column, and one per listed value.", VocabularyDownloads.Columns),
    ];

    private static DownloadFile Of<TRow>(string name, string row, IReadOnlyList<CsvColumn<TRow>> columns) => new(name, row, [.. columns.Select(column => column.Name)]);
}
