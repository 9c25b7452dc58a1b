using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;
using Dapper;

namespace BorderWatch.Data.Tests.Conflicts;

public sealed class ConflictNotesTests
{
    private const string Rail = "eagle-pass-rail.start";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AddAsync_Note_HoldsAndLeavesTheEarlierAsHistory()
    {
        await using var store = await TestDatabase.SeededAsync();

        var problems = await NotesOf(store, "2026-11-25T10:11:12Z").AddAsync(Rail, "resolved", "  The agency confirms 18 December. ", " Ana ", Ct);

        var row = await RowAsync(store, Rail);
        Assert.Empty(problems);
        Assert.Equal(("resolved", "The agency confirms 18 December.", "Ana", "2026-11-25T10:11:12Z"), (row.Status, row.Latest!.Reason, row.Latest.Author, NoteTime.Text(row.Latest.NotedAt)));
        Assert.Equal(["Ana", "BorderWatch"], row.Notes.Select(note => note.Author));
    }

    [Theory]
    [InlineData("agency.name")]
    [InlineData("people-per-day.value")]
    public async Task AddAsync_OnAnyKindOfRow_Holds(string conflict)
    {
        await using var store = await TestDatabase.SeededAsync();

        var problems = await NotesOf(store, "2026-11-25T10:11:12Z").AddAsync(conflict, "explained", "Both can hold.", "Ana", Ct);

        Assert.Empty(problems);
        Assert.Equal("Ana", (await RowAsync(store, conflict)).Latest!.Author);
    }

    [Fact]
    public async Task AddAsync_ClockBehindTheEarlierNotes_HoldsAllTheSame()
    {
        await using var store = await TestDatabase.SeededAsync();
        var notes = NotesOf(store, "2020-01-01T00:00:00Z");

        await notes.AddAsync(Rail, "explained", "First.", "Ana", Ct);
        await notes.AddAsync(Rail, "resolved", "Second.", "Ana", Ct);

        var row = await RowAsync(store, Rail);
        Assert.Equal([("Second.", "2026-11-21T09:00:02Z"), ("First.", "2026-11-21T09:00:01Z")], row.Notes.Take(2).Select(note => (note.Reason, NoteTime.Text(note.NotedAt))));
    }

    [Fact]
    public async Task AddAsync_ThenPacksLoadedAnew_StaysWhileTheirNotesAreReplaced()
    {
        await using var store = await TestDatabase.SeededAsync();
        await NotesOf(store, "2026-11-25T10:11:12Z").AddAsync(Rail, "explained", "By hand.", "Ana", Ct);
        using var pack = TestPack.CopyOf(SeedFolder.Path).Change("conflict_notes.csv", "The same claims as for Eagle Pass.", "As at Eagle Pass.");

        await pack.LoadAsync(store, ct: Ct);
        await new SeedLoader(store.Database, TimeProvider.System).LoadAsync(SeedLoader.Supplement, SeedFolder.Supplement, Ct);

        Assert.Equal(["Ana", "BorderWatch", "BorderWatch"], (await RowAsync(store, Rail)).Notes.Select(note => note.Author));
        Assert.EndsWith("As at Eagle Pass.", (await RowAsync(store, "el-paso-rail.start")).Notes[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddAsync_ThenAClaimComes_IsOpenAgainAndNamesIt()
    {
        await using var store = await TestDatabase.SeededAsync();
        await NotesOf(store, "2026-11-25T10:11:12Z").AddAsync(Rail, "resolved", "The agency confirms 18 December.", "Ana", Ct);

        await LoadLateAsync(store);

        var row = await RowAsync(store, Rail);
        Assert.Equal(("open", "resolved", "Ana"), (row.Status, row.Latest!.Status, row.Latest.Author));
        Assert.Equal(["late.p1.1"], row.Unseen.Select(claim => claim.Reference));
    }

    [Fact]
    public async Task AddAsync_AgainAfterAClaimCame_HoldsAgain()
    {
        await using var store = await TestDatabase.SeededAsync();
        await NotesOf(store, "2026-11-25T10:11:12Z").AddAsync(Rail, "resolved", "First.", "Ana", Ct);
        await LoadLateAsync(store);

        await NotesOf(store, "2026-11-26T10:11:12Z").AddAsync(Rail, "explained", "Second.", "Ana", Ct);

        var row = await RowAsync(store, Rail);
        Assert.Equal(("explained", 0), (row.Status, row.Unseen.Count));
    }

    [Fact]
    public async Task Note_LookedBackToBeforeTheClaimItHadNotSeen_Holds()
    {
        await using var store = await TestDatabase.SeededAsync();
        await NotesOf(store, "2026-11-25T10:11:12Z").AddAsync(Rail, "resolved", "The agency confirms 18 December.", "Ana", Ct);
        await LoadLateAsync(store);

        var row = await RowAsync(store, Rail, new(2023, 12, 22));

        Assert.Equal(("resolved", 0, false), (row.Status, row.Unseen.Count, row.Latest!.KnewMore));
    }

    [Fact]
    public async Task Note_ThatHadSeenWhatCameLater_HoldsOnAnEarlierDayAndSaysSo()
    {
        await using var store = await TestDatabase.SeededAsync();
        await LoadLateAsync(store);
        await NotesOf(store, "2026-11-25T10:11:12Z").AddAsync(Rail, "resolved", "The agency confirms 18 December.", "Ana", Ct);

        var (today, then) = (await RowAsync(store, Rail), await RowAsync(store, Rail, new(2023, 12, 22)));

        Assert.Equal(("resolved", false), (today.Status, today.Latest!.KnewMore));
        Assert.Equal(("resolved", true), (then.Status, then.Latest!.KnewMore));
        Assert.DoesNotContain(then.Claims, claim => claim.SourceId == "late");
        Assert.False(then.Notes[1].KnewMore); // that of the articles
    }

    [Fact]
    public async Task Note_OfAPack_IsHeldAgainstWhatOtherPacksBring()
    {
        await using var store = await TestDatabase.SeededAsync();

        await LoadLateAsync(store);

        var row = await RowAsync(store, "eagle-pass-rail.reason");
        Assert.Equal(("open", "explained", "BorderWatch"), (row.Status, row.Latest!.Status, row.Latest.Author));
        Assert.Equal(["late.p1.2"], row.Unseen.Select(claim => claim.Reference));
        Assert.Equal("explained", (await RowAsync(store, "el-paso-rail.reason")).Status);
    }

    [Fact]
    public async Task Note_OfAPackLoadedAnewAfterOthers_HasNotSeenTheirs()
    {
        await using var store = await TestDatabase.SeededAsync();
        await LoadLateAsync(store);
        using var pack = TestPack.CopyOf(SeedFolder.Path).Change("conflict_notes.csv", "The same claims as for Eagle Pass.", "As at Eagle Pass.");

        await pack.LoadAsync(store, ct: Ct);

        Assert.Equal(["late.p1.2"], (await RowAsync(store, "eagle-pass-rail.reason")).Unseen.Select(claim => claim.Reference));
    }

    [Fact]
    public async Task Note_OfAPackCutShortBeforeItWasMarked_IsMarkedByTheNextLoad()
    {
        await using var store = await TestDatabase.SeededAsync();
        var before = await StoreDump.OfAsync(store.Database);
        await ExecuteAsync(store, "UPDATE conflict_note SET seen = NULL;");

        var loaded = await new SeedLoader(store.Database, TimeProvider.System).LoadAsync(SeedLoader.Articles, SeedFolder.Path, Ct);

        Assert.False(loaded);
        Assert.Equal(before, await StoreDump.OfAsync(store.Database));
    }

    [Fact]
    public async Task Note_OfWhichNobodyTookDownWhatItHadSeen_Holds()
    {
        await using var store = await TestDatabase.SeededAsync();
        await NotesOf(store, "2026-11-25T10:11:12Z").AddAsync(Rail, "resolved", "The agency confirms 18 December.", "Ana", Ct);
        await ExecuteAsync(store, "UPDATE conflict_note SET seen = NULL WHERE pack_id IS NULL;");

        await LoadLateAsync(store);

        Assert.Equal("resolved", (await RowAsync(store, Rail)).Status);
    }

    [Fact]
    public async Task AddAsync_ThenTheSupplementComes_IsOpenUntilSomebodyHasSeenBoth()
    {
        await using var store = await TestDatabase.SeededAsync();
        await NotesOf(store, "2026-11-25T10:11:12Z").AddAsync(Rail, "explained", "By hand.", "Ana", Ct);

        await new SeedLoader(store.Database, TimeProvider.System).LoadAsync(SeedLoader.Supplement, SeedFolder.Supplement, Ct);

        var row = await RowAsync(store, Rail);
        Assert.Equal(("open", "Ana"), (row.Status, row.Latest!.Author)); // the supplement's own note is the older one
        Assert.All(row.Unseen, claim => Assert.NotEqual("usa-today-2023-12-21", claim.SourceId));
        Assert.Contains(row.Unseen, claim => claim.SourceId == "border-report-2023-12-17");
    }

    [Fact]
    public async Task AddAsync_ThenAnotherProgramOpensTheStore_IsThere()
    {
        await using var store = await TestDatabase.SeededAsync();
        await NotesOf(store, "2026-11-25T10:11:12Z").AddAsync(Rail, "explained", "By hand.", "Ana", Ct);
        using var again = new Database(store.Path);

        var rows = await again.Register().ListAsync(new ConflictFilter(), Ct);

        Assert.Equal("By hand.", rows.Single(row => row.ConflictId == Rail).Latest!.Reason);
    }

    [Theory]
    [InlineData("atlantis-rail.start", "open", "Reason.", "Ana", "There is no conflict “atlantis-rail.start” in the register.")]
    [InlineData("eagle-pass-vehicle.start", "open", "Reason.", "Ana", "There is no conflict “eagle-pass-vehicle.start” in the register.")] // no claim contests it
    [InlineData(null, "open", "Reason.", "Ana", "There is no conflict “” in the register.")]
    [InlineData(Rail, "closed", "Reason.", "Ana", "The status “closed” is not one of open, explained, resolved.")]
    [InlineData(Rail, null, "Reason.", "Ana", "The status “” is not one of open, explained, resolved.")]
    [InlineData(Rail, "open", "  ", "Ana", "The reason is empty.")]
    [InlineData(Rail, "open", null, "Ana", "The reason is empty.")]
    [InlineData(Rail, "open", "Reason.", "", "The author is empty.")]
    [InlineData(Rail, "open", "two\nlines", "Ana", "The reason has characters that cannot be shown on one line.")]
    public async Task AddAsync_NoteThatCannotBe_IsRefusedByName(string? conflict, string? status, string? reason, string? author, string problem)
    {
        await using var store = await TestDatabase.SeededAsync();

        var problems = await NotesOf(store, "2026-11-25T10:11:12Z").AddAsync(conflict, status, reason, author, Ct);

        Assert.Equal([problem], problems);
        Assert.Equal(0, await CountByHandAsync(store));
    }

    [Theory]
    [InlineData(300, 80, "")]
    [InlineData(301, 80, "The reason has 301 characters; 300 is the most.")]
    [InlineData(300, 81, "The author has 81 characters; 80 is the most.")]
    [InlineData(301, 81, "The reason has 301 characters; 300 is the most. The author has 81 characters; 80 is the most.")]
    public async Task AddAsync_LongTexts_AreTakenUpToTheirLimits(int reason, int author, string problems)
    {
        await using var store = await TestDatabase.SeededAsync();

        var told = await NotesOf(store, "2026-11-25T10:11:12Z").AddAsync(Rail, "open", new string('r', reason), new string('a', author), Ct);

        Assert.Equal(problems, string.Join(' ', told));
        Assert.Equal(problems.Length == 0 ? 1 : 0, await CountByHandAsync(store));
    }

    private static ConflictNotes NotesOf(TestDatabase store, string now)
    {
        Assert.True(NoteTime.TryParse(now, out var time));
        return new ConflictNotes(store.Database, store.Database.Register(), new FixedClock(time));
    }

    private static async Task<ConflictRow> RowAsync(TestDatabase store, string conflict, DateOnly? known = null) =>
        (await store.Database.Register().ListAsync(new ConflictFilter { View = new() { Known = known } }, Ct)).Single(row => row.ConflictId == conflict);

    /// <summary>A day after the articles, one more source: another start of one rail closure, and another reason.</summary>
    private static async Task LoadLateAsync(TestDatabase store)
    {
        using var pack = TestPack.Empty().Source("late", published: "2023-12-23").ClosureClaim("late.p1.1", "eagle-pass-rail", date: "2023-12-20").ClosureClaim("late.p1.2", "eagle-pass-rail", "reason");
        pack.Change("closure-claims.csv", "late.p1.2,late,,,,,,reason,,,,,,,late,", "late.p1.2,late,,,,,,reason,,,,,,a strike,late,");
        await pack.LoadAsync(store, "late", Ct);
    }

    private static async Task ExecuteAsync(TestDatabase store, string sql)
    {
        await using var connection = await store.Database.OpenAsync(Ct);
        await connection.ExecuteAsync(sql);
    }

    private static async Task<int> CountByHandAsync(TestDatabase store)
    {
        await using var connection = await store.Database.OpenAsync(Ct);
        return await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM conflict_note WHERE pack_id IS NULL;");
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
