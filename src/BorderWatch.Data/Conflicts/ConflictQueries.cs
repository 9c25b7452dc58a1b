using BorderWatch.Data.Closures;
using BorderWatch.Data.Figures;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Conflicts;

/// <summary>The conflict register: what is found from the claims, what was entered by hand, and the notes on both.</summary>
public sealed class ConflictQueries
{
    private readonly Database _database;
    private readonly StoreFactQueries _facts;
    private readonly ClosureQueries _closures;
    private readonly FigureQueries _figures;
    private readonly Kept<IReadOnlyList<ConflictRow>> _all;
    private readonly Kept<Contested> _contested;

    public ConflictQueries(Database database, StoreFactQueries facts, ClosureQueries closures, FigureQueries figures)
    {
        (_database, _facts, _closures, _figures) = (database, facts, closures, figures);
        _all = new(database, (connection, ct) => FindAsync(connection, null, ct));
        _contested = new(database, async (_, ct) => new Contested([.. new ConflictFilter().Order(await _all.GetAsync(ct))]));
    }

    /// <summary>The conflicts that a filter keeps, in the order it asks for; all of them, not one page.</summary>
    public async Task<IReadOnlyList<ConflictRow>> ListAsync(ConflictFilter filter, CancellationToken ct = default)
    {
        var all = await AllAsync(filter.View, ct);
        var figures = filter.Ports.Count == 0 ? [] : (await _figures.ClaimsAsync(new FigureFilter { Ports = filter.Ports }, ct)).Select(claim => claim.FigureId).ToHashSet(StringComparer.Ordinal);
        return [.. filter.Order(all.Where(row => filter.Keeps(row, figures)))];
    }

    /// <summary>How many there were as known on a day, whatever a filter says.</summary>
    public async Task<int> CountAsync(Viewpoint view, CancellationToken ct = default) => (await AllAsync(view, ct)).Count;

    /// <summary>What a page needs to mark the values that it shows.</summary>
    public async Task<Contested> ContestedAsync(Viewpoint view, CancellationToken ct = default) =>
        view.Known is null ? await _contested.GetAsync(ct) : new Contested([.. new ConflictFilter().Order(await AllAsync(view, ct))]);

    /// <summary>Neither the reading nor the day whose state is shown changes a claim, and so no conflict; only what was known does.</summary>
    private async Task<IReadOnlyList<ConflictRow>> AllAsync(Viewpoint view, CancellationToken ct)
    {
        if (view.Known is null) return await _all.GetAsync(ct);
        await using var connection = await _database.OpenAsync(ct);
        return await FindAsync(connection, view.Known, ct);
    }

    private async Task<IReadOnlyList<ConflictRow>> FindAsync(SqliteConnection connection, DateOnly? known, CancellationToken ct)
    {
        var view = new Viewpoint { Known = known };
        var list = await _closures.ListAsync(new ClosureFilter { View = view }, await _facts.GetAsync(ct), ct);
        var found = ConflictFinder.Find(list.Rows, await _figures.ClaimsAsync(new FigureFilter { View = view }, ct));
        return await WithNotesAsync(connection, found, known, ct);
    }

    /// <summary>A note on a conflict that the claims no longer show has no row.</summary>
    private static async Task<IReadOnlyList<ConflictRow>> WithNotesAsync(SqliteConnection connection, IEnumerable<ConflictRow> found, DateOnly? known, CancellationToken ct)
    {
        var sql = $"""
            SELECT conflict_id AS ConflictId, subject AS Subject, status AS Status, reason AS Reason, author AS Author, noted_at AS NotedAt
            FROM conflict_note ORDER BY noted_at DESC, author;

            SELECT v.conflict_id AS ConflictId, v.words AS Words, v.source_id AS SourceId, s.publisher AS Publisher, s.published_on AS PublishedOn,
                v.paragraph AS Paragraph, v.line AS Line, v.origin_id AS OriginId
            FROM conflict_value v JOIN source s ON s.source_id = v.source_id
            {(known is null ? "" : "WHERE s.published_on <= @known")}
            ORDER BY v.pack_id, v.position;
            """;
        await using var results = await connection.QueryMultipleAsync(new CommandDefinition(sql, new { known }, cancellationToken: ct));
        var notes = (await results.ReadAsync<NoteRow>()).ToLookup(note => note.ConflictId, StringComparer.Ordinal);
        var byHand = (await results.ReadAsync<ValueRow>()).GroupBy(value => value.ConflictId)
            .Select(values => Row(values.Key, [.. values], notes[values.Key])).Where(row => row.Values.Count > 1); // one value alone differs from nothing
        return [.. found.Concat(byHand).Select(row => row with { Notes = [.. notes[row.ConflictId].Select(note => note.ToNote())] })];
    }

    private static ConflictRow Row(string conflictId, IReadOnlyList<ValueRow> said, IEnumerable<NoteRow> notes)
    {
        var dot = conflictId.LastIndexOf('.');
        var values = said.GroupBy(value => value.Words).ToList();
        return new ConflictRow
        {
            SubjectId = conflictId[..dot],
            Subject = notes.Select(note => note.Subject).FirstOrDefault(subject => subject is not null) ?? conflictId[..dot],
            Field = conflictId[(dot + 1)..],
            Values = [.. values.Select(value => new ConflictValue { Words = value.Key, Machine = value.Key.Replace(';', ','), Claims = [.. value.Select(place => place.ToClaim())] })],
            Spread = values.Count,
            SpreadUnit = SpreadUnits.Values,
        };
    }

    private sealed record NoteRow
    {
        public required string ConflictId { get; init; }

        public string? Subject { get; init; }

        public required string Status { get; init; }

        public required string Reason { get; init; }

        public required string Author { get; init; }

        public required string NotedAt { get; init; }

        public ConflictNote ToNote() => new() { Status = Status, Reason = Reason, Author = Author, NotedAt = NoteTime.Parse(NotedAt) };
    }

    private sealed record ValueRow
    {
        public required string ConflictId { get; init; }

        public required string Words { get; init; }

        public required string SourceId { get; init; }

        public required string Publisher { get; init; }

        public required DateOnly PublishedOn { get; init; }

        public string? Paragraph { get; init; }

        public string? Line { get; init; }

        public required string OriginId { get; init; }

        public CitedClaim ToClaim() => new() { SourceId = SourceId, Publisher = Publisher, PublishedOn = PublishedOn, Paragraph = Paragraph, Line = Line, OriginId = OriginId };
    }
}
