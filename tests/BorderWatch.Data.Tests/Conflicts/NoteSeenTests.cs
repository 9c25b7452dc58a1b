using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Conflicts;

/// <summary>What the writer of a note had seen: what comes or is corrected later opens the conflict again.</summary>
public sealed class NoteSeenTests : ConflictNotesTest
{
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
}
