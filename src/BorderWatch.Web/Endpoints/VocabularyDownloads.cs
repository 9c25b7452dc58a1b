using BorderWatch.Data;
using BorderWatch.Data.Export;
using BorderWatch.Data.Vocabulary;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/vocabulary.csv</c>: what the columns of every file, and the values of those with listed values, mean.</summary>
internal static class VocabularyDownloads
{
    internal static IReadOnlyList<ExportColumn<VocabularyRow>> Columns { get; } =
    [
        ExportColumn<VocabularyRow>.Text("field", row => row.Field),
        ExportColumn<VocabularyRow>.Text("value", row => row.Value),
        ExportColumn<VocabularyRow>.Text("label", row => row.Label),
        ExportColumn<VocabularyRow>.Text("definition", row => row.Definition),
    ];

    public static void MapVocabularyDownloads(this IEndpointRouteBuilder app) =>
        app.MapGet("/vocabulary.csv", (HttpRequest request, StoreFactQueries facts, VocabularyQueries queries) =>
            Download.CsvAsync<ViewFilter, VocabularyRow>(request, facts, "vocabulary", Columns, async (_, _, ct) => (await queries.ListAsync(ct)).Rows));
}
