using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Conflicts;

public sealed class ConflictNotesTests : ConflictNotesTest
{
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
}
