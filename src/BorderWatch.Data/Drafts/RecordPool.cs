using System.Collections.Concurrent;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Rules;
using BorderWatch.Data.Seeding;
using BorderWatch.Data.Sources;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Drafts;

/// <summary>The records of the store, and those that would come to them: what a claim would join, and what a rule would make of it then.</summary>
internal sealed class RecordPool
{
    private readonly RecordPool? _below;
    private readonly Dictionary<string, Dictionary<string, RecordCells>> _tables = [];

    // Of the store alone, which is complete when it is first asked; layers above it hold a few records.
    private readonly ConcurrentDictionary<(string Table, string Column), ILookup<string?, RecordCells>> _lookups = [];

    private RecordPool(RecordPool? below) => _below = below;

    public static async Task<RecordPool> ReadAsync(SqliteConnection connection)
    {
        var pool = new RecordPool(null);
        foreach (var shape in RecordShapes.All)
        {
            foreach (var record in await SeedWriters.Of(shape.Name).ListAsync(connection, null)) pool.Add(record.Cells);
        }

        return pool;
    }

    /// <summary>One more layer: what is added to it is not in this one.</summary>
    public RecordPool Above() => new(this);

    public void Add(RecordCells record)
    {
        if (!_tables.TryGetValue(record.Table, out var table)) _tables.Add(record.Table, table = []);
        table[record.Key] = record;
    }

    public RecordCells? Find(RecordShape shape, string? key) =>
        key is null ? null : _tables.GetValueOrDefault(shape.Name)?.GetValueOrDefault(key) ?? _below?.Find(shape, key);

    public IEnumerable<RecordCells> All(RecordShape shape) => (_below?.All(shape) ?? []).Concat(Own(shape));

    /// <summary>Those with a text in a column.</summary>
    public IEnumerable<RecordCells> With(RecordShape shape, string column, string? text) => _below is null
        ? _lookups.GetOrAdd((shape.Name, column), _ => Own(shape).ToLookup(record => record[column]))[text]
        : _below.With(shape, column, text).Concat(Own(shape).Where(record => record[column] == text));

    public bool IsClaimTaken(string id) => Find(RecordShapes.ClosureClaims, id) is not null || Find(RecordShapes.FigureClaims, id) is not null || Find(RecordShapes.EventClaims, id) is not null;

    /// <summary>What a rule dates of a closure, from its claims here.</summary>
    public (DateAnswer Start, DateAnswer End) Derive(string closureId, Rules.Reading reading)
    {
        var claims = ClaimsOf(closureId);
        return (reading.Of(Moment.Start, claims), reading.Of(Moment.End, claims));
    }

    /// <summary>The claims about a closure as a rule reads them.</summary>
    public IReadOnlyList<DatedClaim> ClaimsOf(string closureId) =>
    [
        .. With(RecordShapes.ClaimClosures, "closure_id", closureId)
            .Select(link => (Link: link, Claim: Find(RecordShapes.ClosureClaims, link["claim_id"])))
            .Where(one => one.Claim is not null && Find(RecordShapes.Sources, one.Claim["source_id"]) is not null)
            .Select(one => Dated(one.Claim!, one.Link["link"] == Links.Stated)).OrderBy(claim => claim.ClaimId, StringComparer.Ordinal),
    ];

    private IEnumerable<RecordCells> Own(RecordShape shape) => _tables.GetValueOrDefault(shape.Name)?.Values ?? Enumerable.Empty<RecordCells>();

    private DatedClaim Dated(RecordCells claim, bool stated) => new()
    {
        ClaimId = claim.Key,
        SourceId = claim["source_id"]!,
        OriginId = claim["origin_id"]!,
        OriginIsOfficial = Find(RecordShapes.Origins, claim["origin_id"])?["kind"] is { } kind && SourceVocabulary.IsOfficial(kind),
        Stated = stated,
        Aspect = claim["aspect"]!,
        Date = Edtf.TryParse(claim["date_edtf"], out var date, out _) ? date : null,
        PublishedOn = Edtf.Parse(Find(RecordShapes.Sources, claim["source_id"])!["published_edtf"]!).Last!.Value,
    };
}
