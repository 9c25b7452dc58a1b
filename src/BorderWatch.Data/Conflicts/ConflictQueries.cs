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
    private readonly Kept<PackNotes> _packs;
    private readonly Kept<Register> _today;
    private readonly Kept<KeptByDay<Register>> _earlier;

    public ConflictQueries(Database database, StoreFactQueries facts, ClosureQueries closures, FigureQueries figures)
    {
        (_database, _facts, _closures, _figures) = (database, facts, closures, figures);
        _packs = new(database, PackNotes.ReadAsync);
        _today = new(database, async (connection, ct) => new Register(await FindAsync(connection, null, ct)));
        _earlier = new(database, (_, _) => Task.FromResult(new KeptByDay<Register>(EarlierAsync)));
    }

    /// <summary>The conflicts that a filter keeps, in the order it asks for; all of them, not one page.</summary>
    public async Task<IReadOnlyList<ConflictRow>> ListAsync(ConflictFilter filter, CancellationToken ct = default)
    {
        var all = (await RegisterAsync(filter.View, ct)).Rows;
        var figures = filter.Ports.Count == 0 ? [] : (await _figures.ClaimsAsync(new FigureFilter { Ports = filter.Ports }, ct)).Select(claim => claim.FigureId).ToHashSet(StringComparer.Ordinal);
        return [.. filter.Order(all.Where(row => filter.Keeps(row, figures)))];
    }

    /// <summary>How many there were as known on a day, whatever a filter says.</summary>
    public async Task<int> CountAsync(Viewpoint view, CancellationToken ct = default) => (await RegisterAsync(view, ct)).Rows.Count;

    /// <summary>What a page needs to mark the values that it shows.</summary>
    public async Task<Contested> ContestedAsync(Viewpoint view, CancellationToken ct = default) => (await RegisterAsync(view, ct)).Contested;

    /// <summary>Neither the reading nor the day whose state is shown changes a claim, and so no conflict; only what was known does.</summary>
    private async Task<Register> RegisterAsync(Viewpoint view, CancellationToken ct)
    {
        if (view.Known is not { } known) return await _today.GetAsync(ct);
        var sources = (await _facts.GetAsync(ct)).Sources;
        if (sources[^1].PublishedOn <= known) return await _today.GetAsync(ct);
        // Between two publications nothing became known: the days from one to the next are one.
        var last = sources.LastOrDefault(source => source.PublishedOn <= known)?.PublishedOn ?? DateOnly.MinValue;
        return await (await _earlier.GetAsync(ct)).GetAsync(last, ct);
    }

    private Task<Register> EarlierAsync(DateOnly known) =>
        _database.ReadAsync(async (connection, ct) => new Register(await FindAsync(connection, known, ct)), CancellationToken.None);

    private async Task<IReadOnlyList<ConflictRow>> FindAsync(SqliteConnection connection, DateOnly? known, CancellationToken ct)
    {
        var view = new Viewpoint { Known = known };
        var facts = await _facts.GetAsync(ct);
        var list = await _closures.ListAsync(new ClosureFilter { View = view }, facts, ct);
        var claims = await _figures.ClaimsAsync(new FigureFilter { View = view }, ct);
        var rows = await WithNotesAsync(connection, OnPages(ConflictFinder.Find(list.Rows, claims), claims), known, ct);
        var packs = await _packs.GetAsync(ct);
        if (known is not { } day) return [.. rows.Select(row => Seeing(row, row, packs)).Select(row => row with { Unseen = UnseenIn(row) })];

        var today = (await _today.GetAsync(ct)).Rows.ToDictionary(row => row.ConflictId, StringComparer.Ordinal);
        var published = facts.Sources.ToDictionary(source => source.SourceId, source => source.PublishedOn, StringComparer.Ordinal);
        return
        [
            .. rows.Select(row => Seeing(row, today.GetValueOrDefault(row.ConflictId) ?? row, packs)).Select(row => row with
            {
                Unseen = UnseenThen(row, today.GetValueOrDefault(row.ConflictId)),
                Notes = [.. row.Notes.Select(note => note with { KnewMore = note.Seen?.Any(entry => PublishedOn(SeenClaims.ReferenceOf(entry), published) > day) == true })],
            }),
        ];
    }

    /// <summary>Rows about figures with the page of the figures on which they begin.</summary>
    /// <param name="claims">In the order of that page.</param>
    private static IEnumerable<ConflictRow> OnPages(IEnumerable<ConflictRow> found, IReadOnlyList<FigureClaimRow> claims)
    {
        var places = claims.Select((claim, place) => (claim.ClaimId, place)).ToDictionary(pair => pair.ClaimId, pair => pair.place, StringComparer.Ordinal);
        return found.Select(row => ConflictFields.OfFigures.Contains(row.Field) ? row with { FigurePage = (places[row.Claims.First().ClaimId!] / FigureFilter.PageSize) + 1 } : row);
    }

    /// <summary>The row with what the notes of packs among its own had seen; those written on the page bring it along.</summary>
    private static ConflictRow Seeing(ConflictRow row, ConflictRow today, PackNotes packs) =>
        row with { Notes = [.. row.Notes.Select(note => note.PackId is { } pack ? note with { Seen = packs.SeenBy(pack, today) } : note)] };

    private static IReadOnlyList<CitedClaim> UnseenIn(ConflictRow row) => row.Latest?.Seen is { } seen ? SeenClaims.Unseen(row, seen) : [];

    /// <summary>
    /// On an earlier day a claim can count that today gives way to a more precise one of its origin: that is not news, and the
    /// note is held against the row of today. What today's claims no longer show keeps the status of its note.
    /// </summary>
    private static IReadOnlyList<CitedClaim> UnseenThen(ConflictRow row, ConflictRow? today)
    {
        if (today is null || today.Unseen.Count == 0) return [];
        var still = today.Unseen.Select(claim => claim.Reference).ToHashSet(StringComparer.Ordinal);
        return [.. UnseenIn(row).Where(claim => still.Contains(claim.Reference))];
    }

    /// <summary>When the source of a reference was published; null for one that is no longer in the store.</summary>
    private static DateOnly? PublishedOn(string reference, Dictionary<string, DateOnly> published)
    {
        // A reference begins with its source, whose id can have dots of its own: the longest that fits.
        for (var end = reference.Length; end > 0; end = reference.LastIndexOf('.', end - 1))
        {
            if (published.TryGetValue(reference[..end], out var day)) return day;
        }

        return null;
    }

    /// <summary>A note on a conflict that the claims no longer show has no row.</summary>
    private static async Task<IReadOnlyList<ConflictRow>> WithNotesAsync(SqliteConnection connection, IEnumerable<ConflictRow> found, DateOnly? known, CancellationToken ct)
    {
        var sql = $"""
            SELECT conflict_id AS ConflictId, subject AS Subject, status AS Status, reason AS Reason, author AS Author, noted_at AS NotedAt, seen AS Seen, pack_id AS PackId
            FROM conflict_note ORDER BY noted_at DESC, author;

            SELECT v.conflict_id AS ConflictId, v.words AS Words, v.source_id AS SourceId, s.publisher AS Publisher, s.published_on AS PublishedOn,
                v.paragraph AS Paragraph, v.line AS Line, v.origin_id AS OriginId
            FROM conflict_value v JOIN source s ON s.source_id = v.source_id JOIN origin o ON o.origin_id = v.origin_id
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

        public string? Seen { get; init; }

        public string? PackId { get; init; }

        public ConflictNote ToNote() => new() { Status = Status, Reason = Reason, Author = Author, NotedAt = NoteTime.Parse(NotedAt), PackId = PackId, Seen = SeenClaims.Parse(Seen) };
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
