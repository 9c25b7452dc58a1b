using BorderWatch.Data.Editing;
using BorderWatch.TestKit.Web;
using BorderWatch.Web.Components.Pages;
using Bunit;

namespace BorderWatch.Web.Tests.Pages;

/// <summary>The page of the history: over the seed, which nobody has edited, and over a store with 60 entries.</summary>
public sealed class HistoryTests(Sites sites) : PageTest(sites.Articles)
{
    [Fact]
    public void Page_WithoutEntries_SaysSoAndHowToMakeOne()
    {
        var cut = Open<History>("/history");

        Assert.Equal("Nobody has edited anything yet.", cut.Find(".msg b").Words());
        Assert.Contains("/records/sources/new", cut.FindAll(".ways a").Select(link => link.GetAttribute("href")));
        Assert.Equal("All entries. No reading and no as-of day changes it. 0 entries.", cut.Find(".words").Words());
    }

    [Fact]
    public void Page_WhereNoEntryMatches_SaysWhatWasAsked()
    {
        var cut = Open<History>("/history?kind=undone&q=bridge&known=2023-12-21");

        Assert.Equal("No entry matches: Undone, with “bridge”.", cut.Find(".msg b").Words());
        Assert.Equal("/history?known=2023-12-21", cut.Find(".msg a.btn").GetAttribute("href"));
    }

    [Fact]
    public void Link_ThatCannotBeRead_IsNamed()
    {
        var cut = Open<History>("/history?kind=deleted");

        Assert.Contains("“deleted”, which is not a kind of entry here", cut.Find(".msg.warn").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Who", " Ana ", "/history?who=Ana")]
    [InlineData("Text", "bridge", "/history?q=bridge")]
    [InlineData("From", "2026-11-22", "/history?from=2026-11-22")]
    public void Field_Typed_GoesIntoTheUrlAndBackToPageOne(string label, string typed, string url)
    {
        var cut = Open<History>("/history?page=2");

        cut.Find($"#{cut.FindAll("label").First(one => one.Words() == label).GetAttribute("for")}").Change(typed);

        cut.WaitForAssertion(() => Assert.Equal(url, Url));
    }

    [Fact]
    public void Chips_OfAFilter_TakeOneConditionAway()
    {
        var cut = Open<History>("/history?table=sources&key=afp-2023-12-22&entry=6&source=gone-2020-01-01&who=Ana");

        Assert.Equal(["Sources", "afp-2023-12-22", "Entry 6", "gone-2020-01-01", "By “Ana”"], cut.FindAll(".chip").Select(chip => chip.Words()));
        Assert.Equal("/history?table=sources&key=afp-2023-12-22&source=gone-2020-01-01&who=Ana", cut.FindAll(".chip a")[2].GetAttribute("href"));
    }

    [Fact]
    public async Task Page_OfManyEntries_IsPagedAndFoldsLongOnes()
    {
        await using var site = await TestSite.StartAsync();
        using var edits = new EditStore(site.Store.Database, TimeProvider.System);
        for (var i = 0; i < 60; i++) await AddAsync(edits, EditKinds.Added, $"event-{i}");
        await AddAsync(edits, EditKinds.Imported, [.. Enumerable.Range(0, 25).Select(i => $"imported-{i}")]);

        var page = await site.PageAsync("/history");
        var second = await site.PageAsync("/history?page=2");

        Assert.Equal((50, 11), (page.QuerySelectorAll(".entry").Length, second.QuerySelectorAll(".entry").Length));
        Assert.Equal("/history?page=2", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        var import = page.QuerySelector("#entry-61")!;
        Assert.Equal("Imported from a file: 25 records", import.QuerySelector("h3").Words());
        Assert.Equal((20, "25 records, cell by cell"), (import.QuerySelectorAll("li[data-record]").Length, import.QuerySelector("details.more summary").Words()));
        Assert.Contains("and 5 records more, all in the file of this entry", import.QuerySelector("details.more").Words(), StringComparison.Ordinal);
        Assert.Equal("/history.csv?entry=61", import.QuerySelector("details.more a[download]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Record_ThatWasWithdrawnSince_IsMarkedInEveryEntry()
    {
        await using var site = await TestSite.StartAsync();
        using var edits = new EditStore(site.Store.Database, TimeProvider.System);
        await AddAsync(edits, EditKinds.Added, "kept", "lost");
        var lost = (await new RecordQueries(site.Store.Database).FindAsync("events", "lost", Xunit.TestContext.Current.CancellationToken))!;
        await edits.ApplyAsync(new() { Steps = [EditStep.Withdraw(lost)], Who = "Ana", Why = "<b>why</b>", Kind = EditKinds.Withdrawn }, Xunit.TestContext.Current.CancellationToken);

        var page = await site.PageAsync("/history");

        Assert.Equal(["lost withdrawn", "kept added", "lost added"], page.QuerySelectorAll("li[data-record]").Select(one => $"{one.GetAttribute("data-record")} {one.QuerySelector("span")!.TextContent}"));
        Assert.Equal([true, false, true], page.QuerySelectorAll("li[data-record]").Select(one => one.QuerySelector(".gone") is not null));
        Assert.Equal("Why: <b>why</b>", page.QuerySelector("#entry-2 .why")!.TextContent);
    }

    private static async Task AddAsync(EditStore edits, string kind, params string[] events)
    {
        var steps = events.Select(id => EditStep.Add(new RecordCells("events", [new("event_id", id), new("title", id)]))).ToList();
        var outcome = await edits.ApplyAsync(new() { Steps = steps, Who = "Ana", Kind = kind }, Xunit.TestContext.Current.CancellationToken);
        Assert.Equal(EditResult.Written, outcome.Result);
    }
}
