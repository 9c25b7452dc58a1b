using BorderWatch.Web.Exports;

namespace BorderWatch.Web.Endpoints;

/// <summary>Every download with its columns, from the lists that write the files. A test fails when one is missing here.</summary>
internal static class DownloadFiles
{
    public static IReadOnlyList<DownloadFile> All { get; } =
    [
        .. ExportTables.All.Select(table => new DownloadFile(table.Name, table.Row, [.. table.Columns.Select(column => column.Name)]) { Path = table.Path }),
        new("changes", "A row per difference between an earlier pack and the store.", [.. ChangeDownloads.Columns.Select(column => column.Name)], From: "/changes"),
        new("vocabulary", "A row per field or column, and one per listed value.", [.. VocabularyDownloads.Columns.Select(column => column.Name)]),
    ];
}
