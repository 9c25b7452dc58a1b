using BorderWatch.Data.Conflicts;
using BorderWatch.TestKit;
using Dapper;

namespace BorderWatch.Data.Tests.Conflicts;

/// <summary>Notes on conflicts of a store with the seed in it, written and read as the page does.</summary>
public abstract class ConflictNotesTest
{
    protected const string Rail = "eagle-pass-rail.start";
    protected const string Reason = "eagle-pass-rail.reason";

    /// <summary>USA TODAY's 18 December becomes the 17th: the same claim, another date.</summary>
    protected const string Corrected = """
        UPDATE closure_claim SET date_edtf = '2023-12-17', date_earliest = '2023-12-17', date_latest = '2023-12-17'
        WHERE source_id = 'usa-today-2023-12-21' AND date_edtf = '2023-12-18';
        """;

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>As the form of the page does, which sends what its row shows; where there is no row, something.</summary>
    protected static async Task<IReadOnlyList<string>> AddAsync(TestDatabase store, string now, string? conflict, string? status, string? reason, string? author, DateOnly? known = null)
    {
        var row = (await RowsAsync(store, known)).FirstOrDefault(row => row.ConflictId == conflict);
        return await NotesOf(store, now).AddAsync(conflict, status, reason, author, row is null ? "00000000" : SeenClaims.Marks(row), Ct);
    }

    protected static ConflictNotes NotesOf(TestDatabase store, string now)
    {
        Assert.True(NoteTime.TryParse(now, out var time));
        return new ConflictNotes(store.Database, store.Database.Register(), new FixedClock(time));
    }

    protected static async Task<ConflictRow> RowAsync(TestDatabase store, string conflict, DateOnly? known = null) =>
        (await RowsAsync(store, known)).Single(row => row.ConflictId == conflict);

    protected static Task<IReadOnlyList<ConflictRow>> RowsAsync(TestDatabase store, DateOnly? known = null) =>
        store.Database.Register().ListAsync(new ConflictFilter { View = new() { Known = known } }, Ct);

    /// <summary>A day after the articles, one more source: another start of one rail closure, and another reason.</summary>
    protected static async Task LoadLateAsync(TestDatabase store)
    {
        using var pack = TestPack.Empty().Source("late", published: "2023-12-23").ClosureClaim("late.p1.1", "eagle-pass-rail", date: "2023-12-20").ClosureClaim("late.p1.2", "eagle-pass-rail", "reason");
        pack.Change("closure-claims.csv", "late.p1.2,late,,,,,,reason,,,,,,,late,", "late.p1.2,late,,,,,,reason,,,,,,a strike,late,");
        await pack.LoadAsync(store, "late", Ct);
    }

    protected static async Task ExecuteAsync(TestDatabase store, string sql)
    {
        await using var connection = await store.Database.OpenAsync(Ct);
        await connection.ExecuteAsync(sql);
    }

    protected static async Task<int> CountByHandAsync(TestDatabase store)
    {
        await using var connection = await store.Database.OpenAsync(Ct);
        return await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM conflict_note WHERE pack_id IS NULL;");
    }

    protected sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
