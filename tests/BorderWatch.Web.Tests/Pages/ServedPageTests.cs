using System.Net;
using AngleSharp.Dom;
using BorderWatch.TestKit;
using BorderWatch.TestKit.Web;
using Dapper;

namespace BorderWatch.Web.Tests.Pages;

/// <summary>Pages as they come over HTTP: prerendered, with their status.</summary>
public sealed class ServedPageTests(Sites sites)
{
    [Theory]
    [InlineData("/", "Five closures at four ports are reported")]
    [InlineData("/closures", "Closures")]
    [InlineData("/closures/eagle-pass-rail", "Eagle Pass rail bridge: closed on 18 or 19 December 2023")]
    [InlineData("/figures", "Figures")]
    [InlineData("/ports", "Ports of entry")]
    [InlineData("/ports/eagle-pass", "Eagle Pass: reported closed to rail and vehicle traffic")]
    [InlineData("/ports/laredo", "Laredo: no closure is reported in these sources")]
    [InlineData("/events", "Events")]
    [InlineData("/sources", "Sources")]
    [InlineData("/sources/afp-2023-12-22", "AFP, 22 December 2023")]
    [InlineData("/briefing", "Closures at US–Mexico ports of entry, as reported to 22 December 2023")]
    [InlineData("/changes", "What has changed since a pack")]
    [InlineData("/import", "Import official statistics")]
    [InlineData("/official/wait-times", "Border wait times")]
    [InlineData("/official/revisions", "Revisions of official statistics")]
    [InlineData("/workbench", "Workbench")]
    [InlineData("/history", "History")]
    [InlineData("/records/closure-claims/afp-2023-12-22.p7.1", "Closure claim afp-2023-12-22.p7.1")]
    [InlineData("/records/events/new", "Add an event")]
    [InlineData("/records/import", "Import records from a file")]
    [InlineData("/method", "Method")]
    public async Task Page_OfTheContract_IsServedWithItsTitle(string url, string title)
    {
        var page = await sites.Articles.PageAsync(url);

        Assert.Equal(title, page.QuerySelector("h1").Words());
    }

    /// <summary>The first and the third column of the table in section 3 of the contract, as a reader of the page has them.</summary>
    [Theory]
    [InlineData("eagle-pass-rail", "[2023-12-18,2023-12-19]", "2 of 3 each", "2023-12-18", "3 of 4")]
    [InlineData("el-paso-rail", "[2023-12-18,2023-12-19]", "2 of 3 each", "2023-12-18", "3 of 4")]
    [InlineData("eagle-pass-vehicle", "2023-12-01~", "1 of 1", "2023-11-27", "1 of 2")]
    [InlineData("lukeville-vehicle", "[..2023-12-21]", "no dated claim", "2023-12-04", null)]
    [InlineData("san-ysidro-pedestrian", "[..2023-12-21]", "no dated claim", "2023-12-09", null)]
    public async Task Closures_OfTheSeed_BeganAsTheContractSays(string closure, string articles, string agree, string both, string? agreeBoth)
    {
        var (began, share) = Row(await sites.Articles.PageAsync("/closures"));
        var (beganBoth, shareBoth) = Row(await sites.Both.PageAsync("/closures"));

        Assert.Equal((articles, agree), (began, share));
        Assert.Equal(both, beganBoth);
        if (agreeBoth is not null) Assert.Equal(agreeBoth, shareBoth);

        (string Began, string Agree) Row(IDocument page)
        {
            var row = page.QuerySelector($"tr[data-closure='{closure}']")!;
            return (row.QuerySelector("td[data-l='Began'] small").Words(), row.QuerySelector("td[data-l='Agree on start']").Words());
        }
    }

    [Theory]
    [InlineData("/closures/atlantis-rail")]
    [InlineData("/closures/eagle-pass-rail/more")]
    [InlineData("/sources/gazette")]
    [InlineData("/ports/atlantis")]
    [InlineData("/ports/eagle-pass/more")]
    [InlineData("/workbench/1")]
    [InlineData("/workbench/x")]
    [InlineData("/records/atlantis/new")]
    [InlineData("/records/claim-closures/new")] // with its claim
    [InlineData("/records/sources/gazette")]
    [InlineData("/nothing")]
    public async Task Page_ThatIsNone_IsNotFoundAndNamed(string url)
    {
        using var response = await sites.Articles.GetAsync(url);

        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is no such page", html, StringComparison.Ordinal);
        Assert.Contains($"<code>{url}</code>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/closures")]
    [InlineData("/closures/eagle-pass-rail")]
    [InlineData("/sources/afp-2023-12-22")]
    [InlineData("/ports")]
    [InlineData("/ports/eagle-pass")]
    [InlineData("/method")]
    public async Task Page_OverABrokenStore_IsAnErrorWithAReferenceAndNoEmptyTable(string url)
    {
        await using var site = await TestSite.StartAsync();
        await using (var connection = await site.Store.Database.OpenAsync(TestContext.Current.CancellationToken))
            await connection.ExecuteAsync("PRAGMA foreign_keys = OFF; DROP TABLE claim_closure;");

        using var response = await site.GetAsync(url);

        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Matches("Reference <code>[0-9a-z]{4}-[0-9a-z]{4}</code>, details in the log", html);
        Assert.DoesNotContain("<tbody", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_OfTheFilter_IsNeverMarkup()
    {
        var page = await sites.Articles.PageAsync("/closures?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E&prot=%3Cimg%20src%3Dx%3E&%3Cb%3E=1");

        Assert.DoesNotContain(page.QuerySelectorAll("main script, main img, main .msg b b"), _ => true);
        Assert.Contains("“<script>alert(1)</script>”", page.QuerySelector("main").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_OfMoreClosuresThanAPageHolds_IsPagedAndSaysSo()
    {
        await using var site = await ManyClosuresAsync(60);

        var first = await site.PageAsync("/closures");
        var second = await site.PageAsync("/closures?page=2");
        var last = await site.PageAsync("/closures?page=3");
        var beyond = await site.PageAsync("/closures?page=4");

        Assert.Equal((25, 25, 10, 0), (Rows(first), Rows(second), Rows(last), Rows(beyond)));
        Assert.Equal("/closures?page=2", first.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("/closures", second.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("There is no page 4: the list is shorter.", beyond.QuerySelector(".msg b").Words());
        Assert.Equal("/closures", beyond.QuerySelector(".msg a.btn")!.GetAttribute("href"));
        Assert.Contains("60 closures, 60 claims.", second.QuerySelector("p.words").Words(), StringComparison.Ordinal);

        static int Rows(AngleSharp.Dom.IDocument page) => page.QuerySelectorAll("tr[data-closure]").Length;
    }

    [Theory]
    [InlineData("/", "One closure at Alpha is reported")]
    [InlineData("/closures", "Closures")]
    [InlineData("/closures/alpha-rail", "Alpha rail crossing: closed on 18 December 2023")]
    [InlineData("/sources", "Sources")]
    [InlineData("/method", "Method")]
    public async Task Page_WithADayThatAnObservationRulesOut_IsShown(string url, string title)
    {
        using var pack = TestPack.Empty().Port("alpha", name: "Alpha").Closure("alpha", "rail").Source("paper-a").Source("paper-b").Source("paper-c")
            .ClosureClaim("paper-a.p1.1", "alpha-rail", date: "2023-12-18")
            .ClosureClaim("paper-b.p1.1", "alpha-rail", date: "2023-12-21")
            .ClosureClaim("paper-c.p1.1", "alpha-rail", aspect: "observed", date: "2023-12-20");
        await using var site = await SiteOf(pack);

        var page = await site.PageAsync(url);

        Assert.Equal(title, page.QuerySelector("h1").Words());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/closures")]
    [InlineData("/closures/alpha-rail")]
    [InlineData("/sources")]
    [InlineData("/sources/paper-a")]
    [InlineData("/figures")]
    [InlineData("/ports")]
    [InlineData("/ports/alpha")]
    [InlineData("/method")]
    public async Task Page_OfAClosureThatNoClaimIsAbout_IsShown(string url)
    {
        using var pack = TestPack.Empty().Port("alpha").Closure("alpha", "rail").Source("paper-a");
        await using var site = await SiteOf(pack);

        var page = await site.PageAsync(url);

        Assert.NotEqual("", page.QuerySelector("h1").Words());
    }

    [Theory]
    [InlineData("announced", "2023-12-17")]
    [InlineData("reduced", "2023-12-17")]
    [InlineData("observed", null)]
    [InlineData("reason", null)]
    [InlineData("ended", "2023-12-20")]
    [InlineData("in_force_from", null)]
    [InlineData("in_force_from", "[2023-12-01..]")]
    [InlineData("in_force_from", "[..2023-12-20]")]
    [InlineData("in_force_from", "[2023-12-01,2023-12-05]")]
    [InlineData("in_force_from", "2023-12-18?")]
    public async Task Pages_OfAClosureWithOneClaimOfAnyKind_AreShown(string aspect, string? date)
    {
        using var pack = TestPack.Empty().Port("alpha").Closure("alpha", "rail").Source("paper-a").ClosureClaim("paper-a.p1.1", "alpha-rail", aspect, date);
        await using var site = await SiteOf(pack);

        foreach (var url in new[] { "/", "/?asof=2023-12-01", "/closures", "/closures/alpha-rail", "/sources", "/sources/paper-a", "/ports", "/ports/alpha", "/method" })
        {
            var page = await site.PageAsync(url);
            Assert.NotEqual("", page.QuerySelector("h1").Words());
        }
    }

    private static async Task<TestSite> ManyClosuresAsync(int count)
    {
        using var pack = TestPack.Empty().Source("paper-a");
        for (var i = 0; i < count; i++)
        {
            pack.Port($"p{i:00}", longitude: -117 + (i / 10.0)).Closure($"p{i:00}", "rail").ClosureClaim($"paper-a.p{i + 1}.1", $"p{i:00}-rail", date: "2023-12-18");
        }

        return await SiteOf(pack);
    }

    private static async Task<TestSite> SiteOf(TestPack pack)
    {
        var store = await TestDatabase.MigratedAsync();
        await pack.LoadAsync(store, ct: TestContext.Current.CancellationToken);
        return await TestSite.StartAsync(store);
    }
}
