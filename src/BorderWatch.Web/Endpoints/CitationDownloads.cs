using BorderWatch.Data;
using BorderWatch.Data.Sources;
using BorderWatch.Web.Words.Cited;

namespace BorderWatch.Web.Endpoints;

/// <summary>The sources for a reference manager, with the filter of <c>/sources.csv</c>: <c>/sources.bib</c> (BibTeX) and <c>/sources.ris</c>.</summary>
internal static class CitationDownloads
{
    public static void MapCitationDownloads(this IEndpointRouteBuilder app)
    {
        app.MapGet("/sources.bib", (HttpRequest request, StoreFactQueries facts, SourceQueries queries, TimeProvider clock) =>
            AnswerAsync(request, facts, queries, clock, "bib", "application/x-bibtex", BibTex.Of));

        app.MapGet("/sources.ris", (HttpRequest request, StoreFactQueries facts, SourceQueries queries, TimeProvider clock) =>
            AnswerAsync(request, facts, queries, clock, "ris", "application/x-research-info-systems", Ris.Of));
    }

    private static Task<IResult> AnswerAsync(
        HttpRequest request, StoreFactQueries facts, SourceQueries queries, TimeProvider clock, string extension, string mediaType, Func<IEnumerable<SourceRow>, DateOnly, string> write) =>
        Download.AnswerAsync<SourceFilter, bool>(request, facts, "bom", url => (url.Flag("bom"), null), async (asked, ct) =>
        {
            var sources = await queries.ListAsync(asked.Filter, ct);
            return new TextResult(asked.FileName("sources", extension), mediaType, write(sources, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)), asked.Own);
        });
}
