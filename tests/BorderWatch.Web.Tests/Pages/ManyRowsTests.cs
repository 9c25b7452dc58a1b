using AngleSharp.Dom;
using BorderWatch.TestKit;
using BorderWatch.TestKit.Web;

namespace BorderWatch.Web.Tests.Pages;

/// <summary>A store much larger than the seed: pages show a part, say so, and lead to the rest.</summary>
public sealed class ManyRowsTests(ManyRowsTests.Many many) : IClassFixture<ManyRowsTests.Many>
{
    private TestSite Site => many.Site;

    [Fact]
    public async Task Overview_OfManyClosures_DrawsTheFirstAndLeadsToAll()
    {
        var page = await Site.PageAsync("/");

        Assert.Equal("30 closures at 30 ports are reported", page.QuerySelector("h1").Words());
        Assert.Equal(25, page.QuerySelectorAll("li[data-closure]").Length);
        Assert.Equal(("These are 25 of 30 closures: all of them", "/closures"), Link(page, "These are 25"));
        Assert.Equal(30, page.QuerySelectorAll("table.grid tbody tr").Length);
        Assert.StartsWith("All 30 closures have a dated claim of their own", page.QuerySelector("figure h2").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_OfAClosureWithManySources_NamesSomeAndLeadsToTheOthers()
    {
        var page = await Site.PageAsync("/closures");

        var cell = page.QuerySelector("tr[data-closure='p00-rail'] td[data-l='Stated by']")!;

        Assert.Equal(9, cell.QuerySelectorAll("a").Length);
        Assert.Equal(("and 52 more", "/closures/p00-rail#claims"), (cell.QuerySelectorAll("a")[^1].Words(), cell.QuerySelectorAll("a")[^1].GetAttribute("href")));
    }

    [Fact]
    public async Task Sources_OfManyRows_ArePagedWithTheirMatrix()
    {
        var (first, second, beyond) = (await Site.PageAsync("/sources"), await Site.PageAsync("/sources?page=2"), await Site.PageAsync("/sources?page=3"));

        Assert.Equal((50, 10, 0), (Rows(first), Rows(second), Rows(beyond)));
        Assert.Equal(("/sources?page=2", "/sources"), (first.QuerySelector("a[rel=next]")!.GetAttribute("href"), second.QuerySelector("a[rel=prev]")!.GetAttribute("href")));
        Assert.Equal("There is no page 3: the list is shorter.", beyond.QuerySelector(".msg b").Words());
        Assert.Equal((50, 17), (first.QuerySelectorAll("table.matrix tbody tr").Length, first.QuerySelectorAll("table.matrix thead th").Length));
        Assert.Contains("Of 30 closures, the 16 that these sources say most about.", first.QuerySelector("main").Words(), StringComparison.Ordinal);
        Assert.Equal(60, (await Site.RowsAsync("/sources.csv?page=2")).Count);

        static int Rows(IDocument page) => page.QuerySelectorAll("tr[data-source]").Length;
    }

    [Fact]
    public async Task Figures_OfManyRows_ArePagedInTableAndPanelsAlike()
    {
        var (first, second) = (await Site.PageAsync("/figures"), await Site.PageAsync("/figures?page=2"));

        Assert.Equal((100, 20), (Ids(first, "tr[data-claim]").Count, Ids(second, "tr[data-claim]").Count));
        Assert.Equal(Ids(second, "tr[data-claim]").Order(StringComparer.Ordinal), Ids(second, "li[data-claim]").Order(StringComparer.Ordinal));
        // The finding is about all that the filter keeps, whatever page is shown.
        Assert.Equal(first.QuerySelector("figure h2").Words(), second.QuerySelector("figure h2").Words());
        Assert.Contains("120 claims about 1 figure, from 60 sources, ", second.QuerySelector("p.words").Words(), StringComparison.Ordinal);
        Assert.Equal(120, (await Site.RowsAsync("/figures.csv?page=2")).Count);

        static List<string> Ids(IDocument page, string rows) => [.. page.QuerySelectorAll(rows).Select(row => row.GetAttribute("data-claim")!)];
    }

    private static (string Text, string? Href) Link(IDocument page, string text)
    {
        var link = Assert.Single(page.QuerySelectorAll("main a"), link => link.Words().StartsWith(text, StringComparison.Ordinal));
        return (link.Words(), link.GetAttribute("href"));
    }

    /// <summary>30 closures at 30 ports, 60 sources that all name the first of them, 120 claims on one figure.</summary>
    public sealed class Many : IAsyncLifetime
    {
        public TestSite Site { get; private set; } = default!;

        public async ValueTask InitializeAsync()
        {
            using var pack = TestPack.Empty().Figure("daily", place: "southwest border");
            for (var i = 0; i < 60; i++)
            {
                pack.Source($"s{i:00}").FigureClaim($"s{i:00}.p8.1", "daily", $"{10_000 + i}", $"{10_000 + i}").FigureClaim($"s{i:00}.p9.1", "daily", $"{20_000 + i}", $"{20_000 + i}");
            }

            for (var i = 0; i < 30; i++)
            {
                // The last began a day later: a title about the first 25 alone would not know.
                pack.Port($"p{i:00}", longitude: -117 + (i / 2.0)).Closure($"p{i:00}", "rail").ClosureClaim($"s{i:00}.p{i + 100}.1", $"p{i:00}-rail", date: i < 29 ? "2023-12-18" : "2023-12-19");
            }

            for (var i = 1; i < 60; i++) pack.ClosureClaim($"s{i:00}.p1.1", "p00-rail", "observed", "2023-12-20");
            var store = await TestDatabase.MigratedAsync();
            await pack.LoadAsync(store);
            Site = await TestSite.StartAsync(store);
        }

        public ValueTask DisposeAsync() => Site.DisposeAsync();
    }
}
