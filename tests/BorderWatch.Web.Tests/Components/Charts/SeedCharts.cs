using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Events;
using BorderWatch.Data.Ports;
using BorderWatch.TestKit;
using BorderWatch.Web.Components.Charts;

namespace BorderWatch.Web.Tests.Components.Charts;

/// <summary>What the repository's own seed holds, read once.</summary>
public sealed class SeedCharts : IAsyncLifetime
{
    private readonly Dictionary<bool, (StoreFacts Facts, ClosureList List, IReadOnlyList<EventRow> Events, IReadOnlyList<PortRow> Ports)> _packs = [];

    public async ValueTask InitializeAsync()
    {
        foreach (var supplement in new[] { false, true })
        {
            await using var store = await TestDatabase.SeededAsync(supplement);
            var facts = await new StoreFactQueries(store.Database).GetAsync();
            _packs[supplement] = (
                facts,
                await new ClosureQueries(store.Database).ListAsync(new ClosureFilter(), facts),
                await new EventQueries(store.Database).ListAsync(new EventFilter()),
                await new PortQueries(store.Database).ListAsync(new PortFilter()));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public ClosureList List(bool supplement = false) => _packs[supplement].List;

    public IReadOnlyList<PortRow> Ports(bool supplement = false) => _packs[supplement].Ports;

    public BorderMapModel Map(bool supplement = false)
    {
        var (facts, list, _, ports) = _packs[supplement];
        return BorderMapModel.From(ports, list.Rows, facts.NewestPublication, facts.NewestPublication, isNarrowed: false);
    }

    public ClosureRow Row(string closureId, bool supplement = false) => List(supplement).Rows.Single(row => row.ClosureId == closureId);

    public ClosureTimelineModel Timeline(bool supplement = false, DateOnly? asOf = null, DateOnly? from = null, DateOnly? to = null)
    {
        var (facts, list, events, _) = _packs[supplement];
        return ClosureTimelineModel.From(list.Rows, list.Claims, events, asOf ?? facts.NewestPublication, facts.NewestPublication, from, to);
    }

    public TimelineRowModel TimelineRow(string closureId, bool supplement = false) => Timeline(supplement).Rows.Single(row => row.ClosureId == closureId);

    public ClaimLanesModel Lanes(string closureId, bool supplement = false) => ClaimLanesModel.From(Row(closureId, supplement), Row(closureId, supplement).Claims);
}
