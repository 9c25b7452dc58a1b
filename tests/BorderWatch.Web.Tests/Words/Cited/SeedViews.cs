using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Rules;
using BorderWatch.TestKit;

namespace BorderWatch.Web.Tests.Words.Cited;

/// <summary>The closures and figures of the seed by every reading, with and without the supplement; read once for a class of tests.</summary>
public sealed class SeedViews : IAsyncLifetime
{
    private readonly List<ClosureRow> _all = [];

    /// <summary>Every closure by every reading, known on several days, of both stores.</summary>
    public IReadOnlyList<ClosureRow> All => _all;

    public IReadOnlyList<FigureClaimRow> Figures { get; private set; } = [];

    public IReadOnlyList<FigureClaimRow> FiguresWithSupplement { get; private set; } = [];

    private readonly Dictionary<(string Closure, bool Supplement, string Reading), ClosureRow> _rows = [];

    public ClosureRow Row(string closure, string reading = "consensus", bool supplement = false) => _rows[(closure, supplement, reading)];

    public async ValueTask InitializeAsync()
    {
        foreach (var supplement in new[] { false, true })
        {
            await using var store = await TestDatabase.SeededAsync(supplement);
            var facts = await new StoreFactQueries(store.Database).GetAsync();
            var queries = new ClosureQueries(store.Database);
            var claims = await new FigureQueries(store.Database).ClaimsAsync(new());
            if (supplement) FiguresWithSupplement = claims;
            else Figures = claims;

            foreach (var reading in Readings.Named.Concat(facts.Sources.Select(source => new OneSourceReading(source.SourceId, source.Publisher))))
            {
                foreach (var known in new DateOnly?[] { null, new(2023, 12, 21) })
                {
                    var rows = (await queries.ListAsync(new() { View = new() { Reading = reading, Known = known } }, facts)).Rows;
                    _all.AddRange(rows);
                    if (known is not null) continue;
                    foreach (var row in rows) _rows[(row.ClosureId, supplement, reading.Name)] = row;
                }
            }
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
