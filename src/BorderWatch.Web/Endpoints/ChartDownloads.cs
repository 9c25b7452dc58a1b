using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Official.Explore;
using BorderWatch.Data.Ports;
using BorderWatch.Web.Components.Charts;
using BorderWatch.Web.Components.Charts.Files;
using BorderWatch.Web.Components.Explore;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Endpoints;

/// <summary>Charts as pictures: <c>/closures.svg</c>, the lanes of one closure, <c>/figures.svg</c> and the map, <c>/ports.svg</c>; each with the filter of its page.</summary>
internal static class ChartDownloads
{
    public static void MapChartDownloads(this IEndpointRouteBuilder app)
    {
        app.MapGet("/closures.svg", (HttpRequest request, StoreFactQueries facts, ClosureQueries queries, EventQueries events, ConflictQueries conflicts, ChartRenderer renderer) =>
            SvgAsync<ClosureFilter>(request, facts, "closures", async (asked, ct) => await TimelineAsync(asked, queries, events, conflicts, renderer, ct)));

        app.MapGet("/closures/{closureId}.svg", (string closureId, HttpRequest request, StoreFactQueries facts, ClosureQueries queries, ChartRenderer renderer) =>
            SvgAsync<ClosureFilter>(request, facts, $"claims-{closureId}", async (asked, ct) =>
            {
                if (await queries.FindAsync(closureId, asked.Filter.View, asked.Facts, ct) is not { } row) return null;
                var kept = (await queries.ClaimsOfAsync(closureId, asked.Filter, ct))!.Select(claim => claim.ClaimId).ToHashSet(StringComparer.Ordinal);
                List<ClosureClaimRow> claims = [.. row.Claims.Where(claim => kept.Contains(claim.ClaimId))];
                var lanes = ClaimLanesModel.From(row, claims);
                // On its page the title stands under the name of the closure.
                var caption = Caption(asked, $"{row.Title}: {Sentence.Lower(lanes.Title)}", lanes.Subtitle, $"/closures/{closureId}", ChartSources.Of(claims))
                    with { Filter = asked.Filter.DescribeClaims($"Claims about the {row.Title}", asked.Facts) };
                return await renderer.DrawAsync<LanesFile>(LanesFileModel.From(lanes, caption, asked.Own));
            }));

        app.MapGet("/figures.svg", (HttpRequest request, StoreFactQueries facts, FigureQueries queries, ChartRenderer renderer) =>
            SvgAsync<FigureFilter>(request, facts, "figures", async (asked, ct) => await FiguresAsync(asked, queries, renderer, ct)));

        app.MapGet("/official/crossings.svg", (HttpRequest request, StoreFactQueries facts, ExploreQueries queries, ClosureQueries closures, ChartRenderer renderer) =>
            SvgAsync<CrossingFilter>(request, facts, "official-crossings", async (asked, ct) => await CountsAsync(asked, "/official/crossings", queries, closures, renderer, ct)));
        app.MapGet("/official/encounters.svg", (HttpRequest request, StoreFactQueries facts, ExploreQueries queries, ClosureQueries closures, ChartRenderer renderer) =>
            SvgAsync<EncounterFilter>(request, facts, "official-encounters", async (asked, ct) => await CountsAsync(asked, "/official/encounters", queries, closures, renderer, ct)));

        // The map is on the overview, so it has the overview's filter and leads there.
        app.MapGet("/ports.svg", (HttpRequest request, StoreFactQueries facts, ClosureQueries queries, PortQueries ports, ChartRenderer renderer) =>
            SvgAsync<ClosureFilter>(request, facts, "ports", async (asked, ct) =>
            {
                var list = await queries.ListAsync(asked.Filter, asked.Facts, ct);
                var map = BorderMapModel.From(await ports.ListAsync(new PortFilter(), ct), list.Rows, asked.AsOf, asked.KnownOn, asked.Filter.IsNarrowed);
                var caption = Caption(asked, map.Title, map.Subtitle, "/", [.. ChartSources.Of(list.Claims), "BTS (positions)"]);
                return await renderer.DrawAsync<MapFile>(MapFileModel.From(map, caption, asked.Own));
            }));
    }

    internal static async Task<string> TimelineAsync(
        AskedDownload<ClosureFilter, ChartShape> asked, ClosureQueries queries, EventQueries events, ConflictQueries conflicts, ChartRenderer renderer, CancellationToken ct)
    {
        var list = await queries.ListAsync(asked.Filter, asked.Facts, ct);
        var timeline = ClosureTimelineModel.From(
            list.Page(1), list.Claims, await events.ListAsync(new EventFilter { View = asked.Filter.View }, ct), asked.AsOf, asked.KnownOn, asked.Filter.From, asked.Filter.To, list.Rows);
        var caption = Caption(asked, timeline.Title, timeline.Subtitle, "/closures", ChartSources.Of(list.Claims));
        return await renderer.DrawAsync<TimelineFile>(TimelineFileModel.From(timeline, await conflicts.ContestedAsync(asked.Filter.View, ct), list.Rows.Count, asked.Filter.Sort is null, caption, asked.Own));
    }

    internal static async Task<string> FiguresAsync(AskedDownload<FigureFilter, ChartShape> asked, FigureQueries queries, ChartRenderer renderer, CancellationToken ct)
    {
        var claims = await queries.ClaimsAsync(asked.Filter, ct);
        var charts = FigureChartModel.From(claims, asked.Filter.LeavesClaimsOut);
        var caption = Caption(asked, FiguresFileModel.Title(charts), FiguresFileModel.Subtitle(charts, claims), "/figures", ChartSources.Of(claims));
        return await renderer.DrawAsync<FiguresFile>(FiguresFileModel.From(charts, caption, asked.Own));
    }

    private static async Task<string> CountsAsync<TFilter>(AskedDownload<TFilter, ChartShape> asked, string path, ExploreQueries queries, ClosureQueries closures, ChartRenderer renderer, CancellationToken ct)
        where TFilter : OfficialFilter, IUrlFilter<TFilter>
    {
        var counts = await queries.ExploreAsync(asked.Filter, asked.Facts, ct);
        var list = await closures.ListAsync(new ClosureFilter { View = asked.Filter.View }, asked.Facts, ct);
        var chart = counts.IsEmpty ? null : SeriesChartModel.From(counts, ClosureBand.From(list.Rows));
        var caption = Caption(
            asked, chart?.Title ?? "No count is published for this filter", chart is null ? "" : string.Join(' ', [chart.Subtitle, .. chart.Notes]), path, [.. counts.Releases.Select(release => $"{TrafficWords.Release(release)} ({release.ReleaseId})")]);
        return await renderer.DrawAsync<SeriesFile>(SeriesFileModel.From(chart, caption, asked.Own));
    }

    /// <param name="subject">As in the name of the CSV beside it.</param>
    /// <param name="draw">Null when there is no such chart.</param>
    private static Task<IResult> SvgAsync<TFilter>(
        HttpRequest request, StoreFactQueries facts, string subject, Func<AskedDownload<TFilter, ChartShape>, CancellationToken, Task<string?>> draw)
        where TFilter : IUrlFilter<TFilter> =>
        Download.AnswerAsync<TFilter, ChartShape>(request, facts, "shape", ReadShape, async (asked, ct) =>
            await draw(asked, ct) is { } picture ? new SvgResult(asked.FileName(subject, "svg"), picture) : null);

    private static (ChartShape, string?) ReadShape(UrlQuery url)
    {
        var name = url.Text("shape");
        return ChartShape.Of(name) is { } shape
            ? (shape, null)
            : (ChartShape.Wide, $"The link asks for shape “{name}”, which is not a shape here. Known: {string.Join(", ", ChartShape.All.Select(known => known.Name))}.");
    }

    private static ChartCaption Caption<TFilter>(AskedDownload<TFilter, ChartShape> asked, string finding, string about, string path, IReadOnlyList<string> sources)
        where TFilter : IUrlFilter<TFilter> => new()
        {
            Finding = ReadingWords.Alone(asked.Filter.View.ReadAs) + finding,
            About = about,
            Filter = asked.Filter.Describe(asked.Facts),
            View = asked.Filter.View.Describe(asked.Facts) + ".",
            Sources = sources,
            Address = path + asked.Filter.At(asked.Filter.View.SpelledOut(asked.Facts)).ToQuery(),
        };
}
