using BorderWatch.Data.Conflicts;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Conflicts;

/// <summary>Notes that a pack brings, and what of other packs they had seen.</summary>
public sealed class PackNoteTests : ConflictNotesTest
{
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
}
