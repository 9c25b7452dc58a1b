using BorderWatch.Data;
using BorderWatch.Data.Briefings;
using BorderWatch.Web.Packs;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/briefing.zip</c>: the pack of a briefing, with the filter of its page.</summary>
internal static class BriefingPackDownloads
{
    public static void MapBriefingPack(this IEndpointRouteBuilder app) =>
        app.MapGet("/briefing.zip", (HttpRequest request, StoreFactQueries facts, BriefingPack packs) =>
            Download.AnswerAsync<BriefingFilter, bool>(request, facts, null, _ => (false, null), async (asked, ct) =>
                new ZipResult(asked.FileName("briefing", "zip"), await packs.MakeAsync(asked.Filter, asked.Facts, ct))));
}
