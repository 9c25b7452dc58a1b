using BorderWatch.Data;
using BorderWatch.Data.Briefings;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Sources;
using BorderWatch.Web.Endpoints;
using BorderWatch.Web.Exports;

namespace BorderWatch.Web.Packs;

/// <summary>Makes the tables of a pack. Each has the conditions that mean something to it; how the claims are looked at is the same for all.</summary>
internal sealed class PackTables(IServiceProvider services)
{
    public static FigureFilter OfFigures(ClosureFilter chosen) =>
        new() { Ports = chosen.Ports, Sources = chosen.Sources, From = chosen.From, To = chosen.To, Text = chosen.Text, View = chosen.View };

    /// <summary>Neither the text nor the dates: each source that a claim of the pack names is there.</summary>
    public static SourceFilter OfSources(ClosureFilter chosen) => new() { Sources = chosen.Sources, View = chosen.View };

    public async Task<IReadOnlyList<PackTable>> MakeAsync(BriefingFilter filter, StoreFacts facts, CancellationToken ct)
    {
        var chosen = filter.Chosen;
        return
        [
            await TableAsync(ClosureDownloads.Table, chosen, facts, ct),
            await TableAsync(ClosureDownloads.ClaimTable, chosen, facts, ct),
            await TableAsync(FigureDownloads.Table, OfFigures(chosen), facts, ct),
            await TableAsync(ConflictDownloads.Table, OfConflicts(chosen), facts, ct),
            await TableAsync(EventDownloads.Table, OfEvents(chosen), facts, ct),
            await TableAsync(EventDownloads.ClaimTable, OfEvents(chosen), facts, ct),
            await TableAsync(SourceDownloads.Table, OfSources(chosen), facts, ct),
        ];
    }

    private static ConflictFilter OfConflicts(ClosureFilter chosen) =>
        new() { Ports = chosen.Ports, Sources = chosen.Sources, Text = chosen.Text, View = chosen.View };

    private static EventFilter OfEvents(ClosureFilter chosen) =>
        new() { Sources = chosen.Sources, From = chosen.From, To = chosen.To, Text = chosen.Text, View = chosen.View };

    private async Task<PackTable> TableAsync<TFilter, TRow>(ExportTable<TFilter, TRow> table, TFilter filter, StoreFacts facts, CancellationToken ct)
        where TFilter : IUrlFilter<TFilter> =>
        new(table, new PackFile($"{table.Name}.csv", await table.CsvAsync(services, filter, facts, ct)));
}
