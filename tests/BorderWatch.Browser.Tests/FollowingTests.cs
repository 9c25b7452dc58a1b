using System.Text.RegularExpressions;
using BorderWatch.Browser.Tests.Pages;
using BorderWatch.Data.Editing;
using BorderWatch.TestKit.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>Two people at work: what one changes shows on the pages that the other has open, which stay where they are.</summary>
public sealed class FollowingTests(BrowserFixture fixture) : OwnSiteTest(fixture)
{
    private const string Claim = "/records/closure-claims/afp-2023-12-22.p7.1";

    [Fact]
    public async Task Overview_WhileSomebodyElseEdits_ShowsItAndStaysWhereItIs()
    {
        var site = await OwnSiteAsync();
        var page = new OverviewPage(await OpenAsync(new Uri(site.Address, "/?type=rail").ToString()));
        var log = new PageLog(page.Browser);
        await page.MarkThisLoadAsync();
        await Expect(page.Timeline.Rows.Last).ToContainTextAsync("18 or 19 Dec");
        // As a reader leaves it: a fold open, something typed that is not sent yet, and the page scrolled.
        var origins = page.Browser.Locator("details.origins");
        await origins.Locator("summary").ClickAsync();
        await page.Filters.Input("Text").PressSequentiallyAsync("freig");
        await page.Browser.EvaluateAsync("() => window.scrollTo(0, 400)");
        await IsScrolledAsync(page.Browser, 400);

        await ChangeDateAsync(site, "2023-12-18");

        await Expect(page.Timeline.Rows.Last).Not.ToContainTextAsync("18 or 19 Dec");
        await Expect(page.Timeline.Rows.Last).ToContainTextAsync("18 Dec");
        await Expect(page.Browser.Locator("#turn-told")).ToHaveTextAsync(new Regex(@"^Data changed: numbers are up to date as of [0-9]{2}:[0-9]{2} UTC\.$"));
        await page.IsAtAsync("/?type=rail");
        Assert.True(await page.IsSameLoadAsync());
        await IsScrolledAsync(page.Browser, 400);
        await Expect(origins).ToHaveAttributeAsync("open", "");
        await Expect(page.Filters.Input("Text")).ToHaveValueAsync("freig");
        await Expect(page.Filters.Input("Text")).ToBeFocusedAsync();
        await page.Filters.ShowsAsync("Closure type", "Rail");
        Assert.Empty(log.Complaints);

        await page.Filters.Input("Text").PressAsync("Enter");
        await page.IsAtAsync("/?type=rail&q=freig");
    }

    [Fact]
    public async Task Mark_ThatIsReadOut_StaysSoInAChartThatMoved()
    {
        var site = await OwnSiteAsync();
        var page = new ClosuresPage(await OpenAsync(new Uri(site.Address, "/closures").ToString()));
        var timeline = new TimelineChart(page.Browser);
        await timeline.Keys("eagle-pass-rail").FocusAsync();
        await page.Browser.Keyboard.PressAsync("End");
        // The focus reads the first mark out, the key the last: what is read before it has come would not be what is asked for.
        await Expect(timeline.Readout).ToContainTextAsync(new Regex(@"\b([0-9]+) of \1 marks in this row"));
        var read = await timeline.Readout.GetByRole(AriaRole.Link).GetAttributeAsync("href");

        await ChangeDateAsync(site, "2023-12-15");

        await Expect(page.Browser.Locator("#turn-told")).ToContainTextAsync("Data changed");
        await Expect(timeline.Readout.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", read!);
        await Expect(timeline.Keys("eagle-pass-rail")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("/records/closure-claims/afp-2023-12-22.p7.2", "#c-attribution", 1280, false)]
    [InlineData("/conflicts", "[id='reason-eagle-pass-rail.start']", 390, true)]
    public async Task Form_ThatIsBeingFilledIn_StaysAndSaysSo(string path, string field, int width, bool dark)
    {
        var site = await OwnSiteAsync();
        var page = await OpenAsync(new Uri(site.Address, path).ToString(), new View { Width = width, Dark = dark });
        if (path == "/conflicts") await page.Locator("[id='eagle-pass-rail.start'] summary").GetByText("Add a note").ClickAsync();
        await page.Locator(field).FillAsync("The notice says so");

        await ChangeDateAsync(site, "2023-12-18");

        await Expect(page.Locator("#turn-told")).ToBeVisibleAsync();
        await Expect(page.Locator("#turn-told")).ToContainTextAsync("nothing you have typed is lost");
        await Expect(page.Locator(field)).ToHaveValueAsync("The notice says so");
        await PageHealthTests.HasNoViolationAsync(page);
        await page.Locator("#turn-told").GetByRole(AriaRole.Link).ClickAsync();
        await new SitePage(page).WaitUntilInteractiveAsync();
        await Expect(page.Locator("#turn-told")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task Page_OfWhatIsWithdrawn_SaysThatThereIsNone()
    {
        var site = await OwnSiteAsync();
        var edits = site.Services.GetRequiredService<EditStore>();
        var source = new RecordCells("sources", new Dictionary<string, string?>
        {
            ["source_id"] = "late-2023-12-20", ["publisher"] = "Late News", ["title"] = "Title", ["published_edtf"] = "2023-12-20", ["published_basis"] = "in text", ["kind"] = "news",
        });
        await ApplyAsync(edits, EditStep.Add(source));
        var page = await OpenAsync(new Uri(site.Address, "/sources/late-2023-12-20").ToString());
        await Expect(page.Locator("h1")).ToContainTextAsync("Late News");

        await ApplyAsync(edits, EditStep.Withdraw(source));

        await Expect(page.Locator("h1")).ToHaveTextAsync("There is no such page");
    }

    private static async Task ApplyAsync(EditStore edits, EditStep step)
    {
        var outcome = await edits.ApplyAsync(new() { Steps = [step], Who = "Ben", Why = "", Kind = EditKinds.Changed }, TestContext.Current.CancellationToken);
        Assert.Equal(EditResult.Written, outcome.Result);
    }

    private static Task IsScrolledAsync(IPage page, int top) => page.WaitForFunctionAsync("top => Math.abs(window.scrollY - top) < 2", top);

    /// <summary>Another browser, by the form of the claim.</summary>
    private async Task ChangeDateAsync(TestSite site, string date)
    {
        var page = await OpenAsync(new Uri(site.Address, Claim).ToString());
        await page.GetByLabel("Date (EDTF)").FillAsync(date);
        await page.Locator("#who").FillAsync("Ben");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save the change" }).ClickAsync();
        await Expect(page.Locator("#entry-1")).ToBeVisibleAsync();
    }
}
