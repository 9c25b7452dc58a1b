using BorderWatch.Data;
using BorderWatch.Data.Briefings;
using BorderWatch.Web.Words.Briefings;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/briefing.md</c>: the briefing of the page of that name, as Markdown.</summary>
internal static class BriefingDownloads
{
    public static void MapBriefingDownloads(this IEndpointRouteBuilder app) =>
        app.MapGet("/briefing.md", (HttpRequest request, StoreFactQueries facts, BriefingQueries queries, TimeProvider clock) =>
            Download.AnswerAsync<BriefingFilter, bool>(request, facts, "bom", url => (url.Flag("bom"), null), async (asked, ct) =>
            {
                var filter = asked.Filter.At(asked.Filter.View.SpelledOut(asked.Facts));
                var content = await queries.GetAsync(asked.Filter, asked.Facts, ct);
                var site = $"{request.Scheme}://{request.Host}{request.PathBase}";
                var text = BriefingMarkdown.Of(
                    new BriefingText(asked.Filter, asked.Facts, content, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)),
                    $"{site}/briefing{filter.ToQuery()}",
                    path => site + path + filter.Chosen.ToQuery());
                return new TextResult(asked.FileName("briefing", "md"), "text/markdown", text, asked.Own);
            }));
}
