using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Ports;
using BorderWatch.TestKit;
using BorderWatch.Web.Components.Charts;

namespace BorderWatch.Web.Tests.Components.Charts;

/// <summary>What the repository's own seed holds, read once.</summary>
public sealed class SeedCharts : IAsyncLifetime
{
    private readonly Dictionary<bool, (StoreFacts Facts, ClosureList List, IReadOnlyList<EventRow> Events, IReadOnlyList<PortRow> Ports, Contested Contested)> _packs = [];

    public async ValueTask InitializeAsync()
    {
        foreach (var supplement in new[] { false, true })
        {
            await using var store = await TestDatabase.SeededAsync(supplement);
            var factQueries = new StoreFactQueries(store.Database);
            var facts = await factQueries.GetAsync();
            var closures = new ClosureQueries(store.Database);
            _packs[supplement] = (
                facts,
                await closures.ListAsync(new ClosureFilter(), facts),
                await new EventQueries(store.Database).ListAsync(new EventFilter()),
                await new PortQueries(store.Database).ListAsync(new PortFilter()),
                await new ConflictQueries(store.Database, factQueries, closures, new FigureQueries(store.Database)).ContestedAsync(new()));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public ClosureList List(bool supplement = false) => _packs[supplement].List;

    public Contested Contested(bool supplement = false) => _packs[supplement].Contested;

    public IReadOnlyList<PortRow> Ports(bool supplement = false) => _packs[supplement].Ports;

    public BorderMapModel Map(bool supplement = false)
    {
        var (facts, list, _, ports, _) = _packs[supplement];
        return BorderMapModel.From(ports, list.Rows, facts.NewestPublication, facts.NewestPublication, isNarrowed: false);
    }

    public ClosureRow Row(string closureId, bool supplement = false) => List(supplement).Rows.Single(row => row.ClosureId == closureId);

    public ClosureTimelineModel Timeline(bool supplement = false, DateOnly? asOf = null, DateOnly? from = null, DateOnly? to = null)
    {
        var (facts, list, events, _, _) = _packs[supplement];
        return ClosureTimelineModel.From(list.Rows, list.Claims, events, asOf ?? facts.NewestPublication, facts.NewestPublication, from, to);
    }

    public TimelineRowModel TimelineRow(string closureId, bool supplement = false) => Timeline(supplement).Rows.Single(row => row.ClosureId == closureId);

    public ClaimLanesModel Lanes(string closureId, bool supplement = false) => ClaimLanesModel.From(Row(closureId, supplement), Row(closureId, supplement).Claims);
}
