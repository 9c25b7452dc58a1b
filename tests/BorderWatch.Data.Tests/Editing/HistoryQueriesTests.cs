using BorderWatch.Data.Editing;
using BorderWatch.Data.Seeding;
using Dapper;

namespace BorderWatch.Data.Tests.Editing;

/// <summary>Six entries: a story, a change to it by Ben a day later, a link to another closure, a seed's source, a withdrawal, and what undoes the change.</summary>
public sealed class HistoryQueriesTests : IAsyncLifetime
{
    private EditedStore _store = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await EditedStore.SeededAsync();
        EditedStore.Written(await _store.Edits.ApplyAsync(new() { Steps = Cells.Story("own-2023-12-22", "eagle-pass-rail"), Who = "Ana", Why = "Juárez story", Kind = EditKinds.Accepted }, Ct));
        _store.Clock.Now += TimeSpan.FromDays(1);
        await _store.ChangeAsync("closure-claims", "own-2023-12-22.p1.1", "crossing", "Bridge 2 \"Camino Real\"", who: "Ben");
        await _store.WriteAsync(EditStep.Add(Cells.Link("own-2023-12-22.p1.1", "el-paso-rail", "inferred")));
        await _store.ChangeAsync("sources", "afp-2023-12-22", "publisher", "Agence");
        EditedStore.Written(await _store.Edits.ApplyAsync(
            EditedStore.Request([.. (await _store.Records.ListAsync("event-claims", Ct)).Take(2).Select(EditStep.Withdraw)]) with { Kind = EditKinds.Withdrawn }, Ct));
        _store.Clock.Now -= TimeSpan.FromDays(9); // a clock that went wrong
        EditedStore.Written(await _store.UndoAsync(2));
    }

    [Theory]
    [InlineData("", "6 5 4 3 2 1")]
    [InlineData("table=sources", "4 1")]
    [InlineData("table=closure-claims&key=own-2023-12-22.p1.1", "6 3 2 1")] // with its links
    [InlineData("table=claim-closures&key=own-2023-12-22.p1.1", "3 1")]
    [InlineData("key=own-2023-12-22.p1.1", "6 3 2 1")]
    [InlineData("key=own-2023-12-22.p1.1:el-paso-rail", "3")]
    [InlineData("key=own-2023-12-22", "1")] // not what merely begins so
    [InlineData("source=own-2023-12-22", "6 3 2 1")]
    [InlineData("source=afp-2023-12-22", "5 4")]
    [InlineData("source=afp-2023-12-22,own-2023-12-22", "6 5 4 3 2 1")]
    [InlineData("source=nobody", "")]
    [InlineData("entry=5", "5")]
    [InlineData("entry=5&source=own-2023-12-22", "")]
    [InlineData("entry=2147483647", "")]
    [InlineData("who=ben", "2")]
    [InlineData("who=Be", "")]
    [InlineData("kind=withdrawn,undone", "6 5")]
    [InlineData("to=2026-11-22", "1")]
    [InlineData("from=2026-11-23", "6 5 4 3 2")]
    [InlineData("from=2026-11-24", "")]
    [InlineData("q=JUÁREZ", "1")] // why
    [InlineData("q=camino+real", "6 2")] // what was, what is
    [InlineData("q=%22camino", "6 2")]
    [InlineData("q=el-paso-rail", "3")]
    [InlineData("q=publisher", "")] // a column is no text
    [InlineData("page=2", "")]
    public async Task ListAsync_Filter_KeepsItsEntriesTheLatestFirst(string query, string entries)
    {
        var filter = HistoryFilter.Parse(query, FilterSamples.Facts, out var problems);

        var list = await _store.History.ListAsync(filter, Ct);

        Assert.Empty(problems);
        Assert.Equal(entries, string.Join(' ', list.Select(entry => entry.EditNo)));
        if (filter.Page == 1) Assert.Equal(list.Count, await _store.History.CountAsync(filter, Ct));
        Assert.Equal(await _store.History.CountAsync(filter, Ct), (await _store.History.AllAsync(filter, Ct)).Count);
    }

    [Fact]
    public async Task ListAsync_FilterOnRecords_KeepsThoseOfAnEntryAndSaysHowManyThereAre()
    {
        var entry = Assert.Single(await _store.History.ListAsync(new() { Tables = new(["origins"]) }, Ct));

        var change = Assert.Single(entry.Changes);
        Assert.Equal(("origins", 4), (change.Table, entry.ChangeCount));
        Assert.Equal([new FieldChange("origin_id", null, "own-2023-12-22"), new("name", null, "own-2023-12-22"), new("kind", null, "outlet")], change.Fields);
    }

    [Fact]
    public async Task ListAsync_UndoneEntry_SaysByWhichAndKeepsTheOrderOfTheClock()
    {
        var entries = await _store.History.ListAsync(new(), Ct);

        Assert.Equal((6L, null), (entries[4].UndoneBy, entries[0].UndoneBy));
        Assert.Equal(2, entries[0].Undoes);
        Assert.Equal(entries.Select(entry => entry.At).OrderDescending(), entries.Select(entry => entry.At));
        Assert.Equal(["Ana", "Ben"], await _store.History.PeopleAsync(Ct));
    }

    [Fact]
    public async Task ListAsync_ManyEntries_AreOnPages()
    {
        for (var i = 0; i < 60; i++) await _store.WriteAsync(EditStep.Add(Cells.Event($"event-{i}")));

        var pages = new[] { await _store.History.ListAsync(new(), Ct), await _store.History.ListAsync(new() { Page = 2 }, Ct) };

        Assert.Equal(Enumerable.Range(1, 66).Reverse().Select(number => (long)number), pages.SelectMany(page => page).Select(entry => entry.EditNo));
        Assert.Equal((50, 66), (pages[0].Count, (await _store.History.AllAsync(new(), Ct)).Count));
    }

    [Fact]
    public async Task FindAsync_OneEntry_HasAllItDid()
    {
        var entry = await _store.History.FindAsync(1, Ct);

        Assert.Equal((4, 4), (entry!.Changes.Count, entry.ChangeCount));
        Assert.Null(await _store.History.FindAsync(99, Ct));
    }

    [Fact]
    public async Task RecordedAsync_AddedByHandOrWithAPack_IsThen()
    {
        await using var connection = await _store.Store.Database.OpenAsync(Ct);
        var loaded = await connection.ExecuteScalarAsync<string>("SELECT loaded_at FROM pack WHERE pack_id = @Articles;", new { SeedLoader.Articles });
        var withdrawn = (await _store.History.FindAsync(5, Ct))!.Changes[0].Key;

        var byHand = await _store.History.RecordedAsync("closure-claims", "own-2023-12-22.p1.1", Ct);
        var ofPack = new[] { ("closure-claims", "usa-today-2023-12-21.p7.1"), ("sources", "afp-2023-12-22"), ("event-claims", withdrawn) };

        Assert.Equal(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero), byHand);
        foreach (var (table, key) in ofPack) Assert.Equal(loaded, (await _store.History.RecordedAsync(table, key, Ct))?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Null(await _store.History.RecordedAsync("events", "no-such-event", Ct));
    }

    [Theory]
    [InlineData("table=closure-claims&key=own-2023-12-22.p1.1", "edit_step_key")]
    [InlineData("source=afp-2023-12-22", "edit_step_source")]
    public async Task Where_OfOneRecordOrSource_IsAskedByIndex(string query, string index)
    {
        var filter = HistoryFilter.Parse(query, FilterSamples.Facts, out _);
        await using var connection = await _store.Store.Database.OpenAsync(Ct);

        var plan = await connection.QueryAsync($"EXPLAIN QUERY PLAN SELECT count(DISTINCT e.edit_no) FROM edit e JOIN edit_step s ON s.edit_no = e.edit_no {filter.Where()};", filter);

        Assert.Contains(plan.Cast<IDictionary<string, object>>(), step => ((string)step["detail"]).Contains(index, StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();
}
