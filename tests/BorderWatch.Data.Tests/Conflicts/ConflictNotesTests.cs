using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;
using Dapper;

namespace BorderWatch.Data.Tests.Conflicts;

public sealed class ConflictNotesTests
{
    private const string Rail = "eagle-pass-rail.start";
    private const string Reason = "eagle-pass-rail.reason";

    /// <summary>USA TODAY's 18 December becomes the 17th: the same claim, another date.</summary>
    private const string Corrected = """
        UPDATE closure_claim SET date_edtf = '2023-12-17', date_earliest = '2023-12-17', date_latest = '2023-12-17'
        WHERE source_id = 'usa-today-2023-12-21' AND date_edtf = '2023-12-18';
        """;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AddAsync_Note_HoldsAndLeavesTheEarlierAsHistory()
    {
        await using var store = await TestDatabase.SeededAsync();

        var problems = await AddAsync(store, "2026-11-25T10:11:12Z", Rail, "resolved", "  The agency confirms 18 December. ", " Ana ");

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

        var problems = await AddAsync(store, "2026-11-25T10:11:12Z", conflict, "explained", "Both can hold.", "Ana");

        Assert.Empty(problems);
        Assert.Equal("Ana", (await RowAsync(store, conflict)).Latest!.Author);
    }

    [Fact]
    public async Task AddAsync_ClockBehindTheEarlierNotes_HoldsAllTheSame()
    {
        await using var store = await TestDatabase.SeededAsync();

        await AddAsync(store, "2020-01-01T00:00:00Z", Rail, "explained", "First.", "Ana");
        await AddAsync(store, "2020-01-01T00:00:00Z", Rail, "resolved", "Second.", "Ana");

        var row = await RowAsync(store, Rail);
        Assert.Equal([("Second.", "2026-11-21T09:00:02Z"), ("First.", "2026-11-21T09:00:01Z")], row.Notes.Take(2).Select(note => (note.Reason, NoteTime.Text(note.NotedAt))));
    }

    [Fact]
    public async Task AddAsync_ThenPacksLoadedAnew_StaysWhileTheirNotesAreReplaced()
    {
        await using var store = await TestDatabase.SeededAsync();
        await AddAsync(store, "2026-11-25T10:11:12Z", Rail, "explained", "By hand.", "Ana");
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
        await AddAsync(store, "2026-11-25T10:11:12Z", Rail, "resolved", "The agency confirms 18 December.", "Ana");

        await LoadLateAsync(store);

        var row = await RowAsync(store, Rail);
        Assert.Equal(("open", "resolved", "Ana"), (row.Status, row.Latest!.Status, row.Latest.Author));
        Assert.Equal(["late.p1.1"], row.Unseen.Select(claim => claim.Reference));
    }

    [Fact]
    public async Task AddAsync_AgainAfterAClaimCame_HoldsAgain()
    {
        await using var store = await TestDatabase.SeededAsync();
        await AddAsync(store, "2026-11-25T10:11:12Z", Rail, "resolved", "First.", "Ana");
        await LoadLateAsync(store);

        await AddAsync(store, "2026-11-26T10:11:12Z", Rail, "explained", "Second.", "Ana");

        var row = await RowAsync(store, Rail);
        Assert.Equal(("explained", 0), (row.Status, row.Unseen.Count));
    }

    [Fact]
    public async Task Note_LookedBackToBeforeTheClaimItHadNotSeen_Holds()
    {
        await using var store = await TestDatabase.SeededAsync();
        await AddAsync(store, "2026-11-25T10:11:12Z", Rail, "resolved", "The agency confirms 18 December.", "Ana");
        await LoadLateAsync(store);

        var row = await RowAsync(store, Rail, new(2023, 12, 22));

        Assert.Equal(("resolved", 0, false), (row.Status, row.Unseen.Count, row.Latest!.KnewMore));
    }

    [Fact]
    public async Task Note_ThatHadSeenWhatCameLater_HoldsOnAnEarlierDayAndSaysSo()
    {
        await using var store = await TestDatabase.SeededAsync();
        await LoadLateAsync(store);
        await AddAsync(store, "2026-11-25T10:11:12Z", Rail, "resolved", "The agency confirms 18 December.", "Ana");

        var (today, then) = (await RowAsync(store, Rail), await RowAsync(store, Rail, new(2023, 12, 22)));

        Assert.Equal(("resolved", false), (today.Status, today.Latest!.KnewMore));
        Assert.Equal(("resolved", true), (then.Status, then.Latest!.KnewMore));
        Assert.DoesNotContain(then.Claims, claim => claim.SourceId == "late");
        Assert.False(then.Notes[1].KnewMore); // that of the articles
    }

    [Fact]
    public async Task AddAsync_FromAPageThatWasOpenWhileAClaimCame_IsNotAboutIt()
    {
        await using var store = await TestDatabase.SeededAsync();
        var shown = SeenClaims.Marks(await RowAsync(store, Rail));
        await LoadLateAsync(store);

        var problems = await NotesOf(store, "2026-11-25T10:11:12Z").AddAsync(Rail, "resolved", "The agency confirms 18 December.", "Ana", shown, Ct);

        var row = await RowAsync(store, Rail);
        Assert.Empty(problems);
        Assert.Equal(("open", "resolved", "late.p1.1"), (row.Status, row.Latest!.Status, Assert.Single(row.Unseen).Reference));
    }

    [Fact]
    public async Task AddAsync_FromAPageThatWasOpenWhileAClaimWasCorrected_IsNotAboutWhatItSaysNow()
    {
        await using var store = await TestDatabase.SeededAsync();
        var shown = SeenClaims.Marks(await RowAsync(store, Rail));
        await ExecuteAsync(store, Corrected);

        await NotesOf(store, "2026-11-25T10:11:12Z").AddAsync(Rail, "resolved", "The agency confirms 18 December.", "Ana", shown, Ct);

        var row = await RowAsync(store, Rail);
        Assert.Equal(("open", "usa-today-2023-12-21"), (row.Status, Assert.Single(row.Unseen).SourceId));
    }

    [Fact]
    public async Task AddAsync_OnAPageThatLooksBack_KnowsNoMoreThanThatDay()
    {
        await using var store = await TestDatabase.SeededAsync();
        await AddAsync(store, "2026-11-25T10:11:12Z", Reason, "resolved", "By what there was.", "Ana", known: new(2023, 12, 21));

        var (then, today) = (await RowAsync(store, Reason, new(2023, 12, 21)), await RowAsync(store, Reason));

        Assert.Equal(("resolved", 0, false), (then.Status, then.Unseen.Count, then.Latest!.KnewMore));
        Assert.Equal(("open", "resolved"), (today.Status, today.Latest!.Status));
        Assert.Equal(["afp-2023-12-22", "newsnet-ap-2023-12-22"], today.Unseen.Select(claim => claim.SourceId).Order());
    }

    [Fact]
    public async Task AddAsync_OnAPageThatLooksBack_HoldsThereOnEveryRow()
    {
        await using var store = await TestDatabase.SeededAsync();
        var day = new DateOnly(2023, 12, 21);
        var today = (await RowsAsync(store)).Select(row => row.ConflictId).ToHashSet();
        var shown = (await RowsAsync(store, day)).Where(row => today.Contains(row.ConflictId)).Select(row => row.ConflictId).ToList();

        foreach (var conflict in shown) Assert.Empty(await AddAsync(store, "2026-11-25T10:11:12Z", conflict, "resolved", "By what there was.", "Ana", day));

        Assert.NotEmpty(shown);
        Assert.All((await RowsAsync(store, day)).Where(row => shown.Contains(row.ConflictId)), row => Assert.Equal(("resolved", false), (row.Status, row.Latest!.KnewMore)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public async Task AddAsync_WithoutWhatWasShown_IsRefused(string? seen)
    {
        await using var store = await TestDatabase.SeededAsync();

        var problems = await NotesOf(store, "2026-11-25T10:11:12Z").AddAsync(Rail, "open", "Reason.", "Ana", seen, Ct);

        Assert.Equal(["The note does not say which values its writer was shown. Load the page again and write it there."], problems);
        Assert.Equal(0, await CountByHandAsync(store));
    }

    [Fact]
    public async Task AddAsync_ShownWhatTheRowDoesNotHave_KeepsNothingOfIt()
    {
        await using var store = await TestDatabase.SeededAsync();

        await NotesOf(store, "2026-11-25T10:11:12Z").AddAsync(Rail, "resolved", "Reason.", "Ana", "00000000.afp-2023-12-22;x=.'" + new string('z', 10_000), Ct);

        var row = await RowAsync(store, Rail);
        Assert.Equal(("open", IdList.None), (row.Status, row.Latest!.Seen));
        Assert.Equal(row.Claims, row.Unseen);
    }

    [Fact]
    public async Task AddAsync_ThenAClaimIsCorrected_IsOpenAgainAndNamesIt()
    {
        await using var store = await TestDatabase.SeededAsync();
        await AddAsync(store, "2026-11-25T10:11:12Z", Rail, "resolved", "The agency confirms 18 December.", "Ana");

        await ExecuteAsync(store, Corrected);

        var row = await RowAsync(store, Rail);
        Assert.Equal(("open", "usa-today-2023-12-21"), (row.Status, Assert.Single(row.Unseen).SourceId));
    }

    [Fact]
    public async Task AddAsync_ThenWhatWasEnteredByHandIsCorrected_IsOpenAgainAndNamesIt()
    {
        await using var store = await TestDatabase.SeededAsync();
        await AddAsync(store, "2026-11-25T10:11:12Z", "adviser.name", "resolved", "One person.", "Ana");

        await ExecuteAsync(store, "UPDATE conflict_value SET words = 'Liz Sherwood-Randell' WHERE words = 'Liz Sherwood-Randall';");

        var row = await RowAsync(store, "adviser.name");
        Assert.Equal(("open", "newsnet-ap-2023-12-22.p7"), (row.Status, Assert.Single(row.Unseen).Reference));
    }

    [Fact]
    public async Task AddAsync_ThenAReasonIsSpelledOtherwiseByOneOfThoseWhoGiveIt_Holds()
    {
        await using var store = await TestDatabase.SeededAsync();
        await AddAsync(store, "2026-11-25T10:11:12Z", Reason, "resolved", "They can hold together.", "Ana");

        await ExecuteAsync(store, "UPDATE closure_claim SET reason = upper(reason) WHERE reason IS NOT NULL;");

        Assert.Equal(("resolved", 0), (await RowAsync(store, Reason) is var row ? row.Status : "", row.Unseen.Count));
    }

    [Fact]
    public async Task AddAsync_ThenAClaimChangesHowAnotherIsShown_IsWithoutThatClaimAlone()
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = TestPack.Empty().Source("a").Figure("open", period: "not_stated").Figure("daily")
            .FigureClaim("a.p1.1", "open", low: "1", period: "2023-12-20").FigureClaim("a.p2.1", "daily", low: "2");
        await pack.LoadAsync(store, ct: Ct);
        await AddAsync(store, "2026-11-25T10:11:12Z", "open.period", "explained", "Both can hold.", "Ana");

        await pack.Source("b").FigureClaim("b.p1.1", "open", low: "1").LoadAsync(store, ct: Ct);

        // Until then its period stood as not stated beside the daily figure; now its date stands beside one that is not stated.
        var row = await RowAsync(store, "open.period");
        Assert.Equal(["2023-12-20", "not_stated", "per_day"], row.Values.Select(value => value.Machine));
        Assert.Equal(["b.p1.1"], row.Unseen.Select(claim => claim.Reference));
    }

    [Fact]
    public async Task Note_OfAStoreThatKeptReferencesAlone_HoldsWhateverIsSaidThere()
    {
        await using var store = await TestDatabase.SeededAsync();
        await AddAsync(store, "2026-11-25T10:11:12Z", Rail, "resolved", "The agency confirms 18 December.", "Ana");
        var references = string.Join(';', (await RowAsync(store, Rail)).Claims.Select(claim => claim.Reference));
        await ExecuteAsync(store, $"UPDATE conflict_note SET seen = '{references}' WHERE pack_id IS NULL;");

        await ExecuteAsync(store, Corrected);

        Assert.Equal("resolved", (await RowAsync(store, Rail)).Status);
    }

    [Fact]
    public async Task Note_OfAPack_IsHeldAgainstWhatOtherPacksBring()
    {
        await using var store = await TestDatabase.SeededAsync();

        await LoadLateAsync(store);

        var row = await RowAsync(store, Reason);
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

        Assert.Equal(["late.p1.2"], (await RowAsync(store, Reason)).Unseen.Select(claim => claim.Reference));
    }

    [Fact]
    public async Task Notes_OfPacksLoadedInAnyOrder_HaveSeenTheSame()
    {
        await using var one = await TestDatabase.SeededAsync();
        await using var other = await TestDatabase.SeededAsync();
        using var north = Noting("north", "2023-12-20", "2026-11-22T09:00:00Z");
        using var south = Noting("south", "2023-12-16", "2026-11-22T10:00:00Z");
        using var articles = TestPack.CopyOf(SeedFolder.Path).Change("conflict_notes.csv", "The same claims as for Eagle Pass.", "As at Eagle Pass.");

        await articles.LoadAsync(one, ct: Ct);
        await north.LoadAsync(one, "north", Ct);
        await south.LoadAsync(one, "south", Ct);
        await south.LoadAsync(other, "south", Ct);
        await north.LoadAsync(other, "north", Ct);
        await articles.LoadAsync(other, ct: Ct);

        var rows = await RowsAsync(one);
        Assert.Equal(rows.Select(Standing), (await RowsAsync(other)).Select(Standing));
        var rail = rows.Single(row => row.ConflictId == Rail);
        Assert.Equal(("open", "south", "north.p1.1"), (rail.Status, rail.Latest!.Author, Assert.Single(rail.Unseen).Reference));
        Assert.Equal(await new SnapshotQueries(one.Database).IdAsync(Ct), await new SnapshotQueries(other.Database).IdAsync(Ct));

        // Only its note is on what the pack alone contests: before the other came there was no such row.
        static TestPack Noting(string id, string date, string at) => TestPack.Empty().Source(id).ClosureClaim($"{id}.p1.1", "eagle-pass-rail", date: date).ClosureClaim($"{id}.p1.2", "eagle-pass-vehicle", "ended", date)
            .Row("conflict_notes.csv", ("conflict_id", Rail), ("status", "resolved"), ("reason", "Ours."), ("author", id), ("noted_at", at))
            .Row("conflict_notes.csv", ("conflict_id", "eagle-pass-vehicle.end"), ("status", "resolved"), ("reason", "Ours."), ("author", id), ("noted_at", at));

        static string Standing(ConflictRow row) =>
            $"{row.ConflictId} {row.Status} {string.Join(' ', row.Unseen.Select(claim => claim.Reference))}: {string.Join(' ', row.Notes.Select(note => $"{note.Author} {note.Seen}"))}";
    }

    [Fact]
    public async Task Note_OfWhichNobodyTookDownWhatItHadSeen_Holds()
    {
        await using var store = await TestDatabase.SeededAsync();
        await AddAsync(store, "2026-11-25T10:11:12Z", Rail, "resolved", "The agency confirms 18 December.", "Ana");
        await ExecuteAsync(store, "UPDATE conflict_note SET seen = NULL WHERE pack_id IS NULL;");

        await LoadLateAsync(store);

        Assert.Equal("resolved", (await RowAsync(store, Rail)).Status);
    }

    [Fact]
    public async Task AddAsync_ThenTheSupplementComes_IsOpenUntilSomebodyHasSeenBoth()
    {
        await using var store = await TestDatabase.SeededAsync();
        await AddAsync(store, "2026-11-25T10:11:12Z", Rail, "explained", "By hand.", "Ana");

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
        await AddAsync(store, "2026-11-25T10:11:12Z", Rail, "explained", "By hand.", "Ana");
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

        var problems = await AddAsync(store, "2026-11-25T10:11:12Z", conflict, status, reason, author);

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

        var told = await AddAsync(store, "2026-11-25T10:11:12Z", Rail, "open", new string('r', reason), new string('a', author));

        Assert.Equal(problems, string.Join(' ', told));
        Assert.Equal(problems.Length == 0 ? 1 : 0, await CountByHandAsync(store));
    }

    /// <summary>As the form of the page does, which sends what its row shows; where there is no row, something.</summary>
    private static async Task<IReadOnlyList<string>> AddAsync(TestDatabase store, string now, string? conflict, string? status, string? reason, string? author, DateOnly? known = null)
    {
        var row = (await RowsAsync(store, known)).FirstOrDefault(row => row.ConflictId == conflict);
        return await NotesOf(store, now).AddAsync(conflict, status, reason, author, row is null ? "00000000" : SeenClaims.Marks(row), Ct);
    }

    private static ConflictNotes NotesOf(TestDatabase store, string now)
    {
        Assert.True(NoteTime.TryParse(now, out var time));
        return new ConflictNotes(store.Database, store.Database.Register(), new FixedClock(time));
    }

    private static async Task<ConflictRow> RowAsync(TestDatabase store, string conflict, DateOnly? known = null) =>
        (await RowsAsync(store, known)).Single(row => row.ConflictId == conflict);

    private static Task<IReadOnlyList<ConflictRow>> RowsAsync(TestDatabase store, DateOnly? known = null) =>
        store.Database.Register().ListAsync(new ConflictFilter { View = new() { Known = known } }, Ct);

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
