using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Events;
using BorderWatch.TestKit;
using BorderWatch.Web.Components.Charts;

namespace BorderWatch.Web.Tests.Components.Charts;

/// <summary>What the repository's own seed holds, read once.</summary>
public sealed class SeedCharts : IAsyncLifetime
{
    private readonly Dictionary<bool, (StoreFacts Facts, ClosureList List, IReadOnlyList<EventRow> Events)> _packs = [];

    public async ValueTask InitializeAsync()
    {
        foreach (var supplement in new[] { false, true })
        {
            await using var store = await TestDatabase.SeededAsync(supplement);
            var facts = await new StoreFactQueries(store.Database).GetAsync();
            _packs[supplement] = (
                facts,
                await new ClosureQueries(store.Database).ListAsync(new ClosureFilter(), facts),
                await new EventQueries(store.Database).ListAsync(new EventFilter()));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public ClosureList List(bool supplement = false) => _packs[supplement].List;

    public ClosureRow Row(string closureId, bool supplement = false) => List(supplement).Rows.Single(row => row.ClosureId == closureId);

    public ClosureTimelineModel Timeline(bool supplement = false, DateOnly? asOf = null, DateOnly? from = null, DateOnly? to = null)
    {
        var (facts, list, events) = _packs[supplement];
        return ClosureTimelineModel.From(list.Rows, list.Claims, events, asOf ?? facts.NewestPublication, facts.NewestPublication, from, to);
    }

    public TimelineRowModel TimelineRow(string closureId, bool supplement = false) => Timeline(supplement).Rows.Single(row => row.ClosureId == closureId);

    public ClaimLanesModel Lanes(string closureId, bool supplement = false) => ClaimLanesModel.From(Row(closureId, supplement), Row(closureId, supplement).Claims);
}
