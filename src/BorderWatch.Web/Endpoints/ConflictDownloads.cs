using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Export;
using BorderWatch.Web.Exports;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/conflicts.csv</c>, with the columns of the contract (section 6), and what the note had not seen.</summary>
internal static class ConflictDownloads
{
    internal static IReadOnlyList<ExportColumn<ConflictRow>> Columns { get; } =
    [
        ExportColumn<ConflictRow>.Text("conflict_id", row => row.ConflictId),
        ExportColumn<ConflictRow>.Text("subject_id", row => row.SubjectId),
        ExportColumn<ConflictRow>.Text("field", row => row.Field),
        ExportColumn<ConflictRow>.List("values", row => row.Values.Select(Value)),
        ExportColumn<ConflictRow>.List("sources", row => row.Sources),
        ExportColumn<ConflictRow>.List("origins", row => row.Origins),
        ExportColumn<ConflictRow>.Number("spread", row => row.Spread),
        ExportColumn<ConflictRow>.Text("spread_unit", row => row.SpreadUnit),
        ExportColumn<ConflictRow>.Text("status", row => row.Status),
        ExportColumn<ConflictRow>.Text("reason", row => row.Latest?.Reason),
        ExportColumn<ConflictRow>.Text("author", row => row.Latest?.Author),
        ExportColumn<ConflictRow>.Text("noted_at", row => row.Latest is { } note ? NoteTime.Text(note.NotedAt) : null),
        ExportColumn<ConflictRow>.List("unseen", row => row.Unseen.Select(claim => claim.Reference)),
    ];

    internal static ExportTable<ConflictFilter, ConflictRow> Table { get; } = new()
    {
        Name = "conflicts",
        Row = "A row per field on which claims differ.",
        Key = "conflict_id",
        Columns = Columns,
        Parameters = ["status", "field", "port", "source", "q", "sort"],
        SortColumns = ConflictFilter.SortColumns,
        LoadAsync = async (services, filter, _, ct) => await services.GetRequiredService<ConflictQueries>().ListAsync(filter, ct),
    };

    /// <summary>"2023-12-18 [usa-today-2023-12-21.p7.1]": the value and the claims that say it.</summary>
    private static string Value(ConflictValue value) => $"{value.Machine} [{string.Join(',', value.Claims.Select(claim => claim.Reference))}]";
}
