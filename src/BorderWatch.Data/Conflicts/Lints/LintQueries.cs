using BorderWatch.Data.Closures;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;

namespace BorderWatch.Data.Conflicts.Lints;

/// <summary>The checks on the claims that a filter of the register leaves.</summary>
public sealed class LintQueries
{
    private readonly Kept<IReadOnlyList<Lint>> _all;
    private readonly ClosureQueries _closures;
    private readonly FigureQueries _figures;
    private readonly EventQueries _events;

    public LintQueries(Database database, StoreFactQueries facts, ClosureQueries closures, FigureQueries figures, EventQueries events)
    {
        (_closures, _figures, _events) = (closures, figures, events);
        _all = new(database, async (_, ct) => await CheckAsync(new ConflictFilter(), await facts.GetAsync(ct), ct));
    }

    /// <summary>Of the filter, its ports and sources choose the claims that are checked; the rest is about conflicts.</summary>
    public Task<IReadOnlyList<Lint>> ListAsync(ConflictFilter filter, StoreFacts facts, CancellationToken ct = default) =>
        filter.Ports.Count + filter.Sources.Count == 0 && filter.View.Known is null ? _all.GetAsync(ct) : CheckAsync(filter, facts, ct);

    private async Task<IReadOnlyList<Lint>> CheckAsync(ConflictFilter filter, StoreFacts facts, CancellationToken ct)
    {
        var view = new Viewpoint { Known = filter.View.Known };
        var closures = await _closures.ListAsync(new ClosureFilter { Ports = filter.Ports, Sources = filter.Sources, View = view }, facts, ct);
        return Linter.Check(new CheckedClaims
        {
            Closures = closures.Rows,
            ClosureClaims = closures.Claims,
            FigureClaims = await _figures.ClaimsAsync(new FigureFilter { Ports = filter.Ports, Sources = filter.Sources, View = view }, ct),
            // No event is about a port.
            EventClaims = filter.Ports.Count > 0 ? [] : await _events.ClaimsAsync(new EventFilter { Sources = filter.Sources, View = view }, ct),
        });
    }
}
