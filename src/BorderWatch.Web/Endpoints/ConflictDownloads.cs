using BorderWatch.Data;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Export;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/conflicts.csv</c>, with the columns of the contract (section 6).</summary>
internal static class ConflictDownloads
{
    internal static IReadOnlyList<CsvColumn<ConflictRow>> Columns { get; } =
    [
        CsvColumn<ConflictRow>.Text("conflict_id", row => row.ConflictId),
        CsvColumn<ConflictRow>.Text("subject_id", row => row.SubjectId),
        CsvColumn<ConflictRow>.Text("field", row => row.Field),
        CsvColumn<ConflictRow>.List("values", row => row.Values.Select(Value)),
        CsvColumn<ConflictRow>.List("sources", row => row.Sources),
        CsvColumn<ConflictRow>.List("origins", row => row.Origins),
        CsvColumn<ConflictRow>.Number("spread", row => row.Spread),
        CsvColumn<ConflictRow>.Text("spread_unit", row => row.SpreadUnit),
        CsvColumn<ConflictRow>.Text("status", row => row.Status),
        CsvColumn<ConflictRow>.Text("reason", row => row.Latest?.Reason),
        CsvColumn<ConflictRow>.Text("author", row => row.Latest?.Author),
        CsvColumn<ConflictRow>.Text("noted_at", row => row.Latest is { } note ? NoteTime.Text(note.NotedAt) : null),
    ];

    public static void MapConflictDownloads(this IEndpointRouteBuilder app) =>
        app.MapGet("/conflicts.csv", (HttpRequest request, StoreFactQueries facts, ConflictQueries queries) =>
            Download.CsvAsync<ConflictFilter, ConflictRow>(request, facts, "conflicts", Columns, async (filter, _, ct) => await queries.ListAsync(filter, ct)));

    /// <summary>"2023-12-18 [usa-today-2023-12-21.p7.1]": the value and the claims that say it.</summary>
    private static string Value(ConflictValue value) => $"{value.Machine} [{string.Join(',', value.Claims.Select(claim => claim.Reference))}]";
}
