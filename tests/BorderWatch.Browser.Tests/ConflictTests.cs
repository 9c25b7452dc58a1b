using BorderWatch.Browser.Tests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>The register as an analyst uses it: from a mark to its row, from the row to the claim and back, and a note on it.</summary>
public sealed class ConflictTests(BrowserFixture fixture) : OwnSiteTest(fixture)
{
    [Fact]
    public async Task OpenConflicts_Chosen_AreFollowedToTheClaimAndBack()
    {
        var page = new ConflictsPage(await OpenAsync("/conflicts"));
        await Expect(page.Heading).ToHaveTextAsync("7 of 17 contested fields are open");

        await page.Filters.SetAsync("Status", "Open");
        await page.IsAtAsync("/conflicts?status=open");
        await Expect(page.Rows).ToHaveCountAsync(7);

        await page.Row("eagle-pass-rail.start").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "USA TODAY 21 Dec ¶7" }).ClickAsync();
        var source = new SourcePage(page.Browser);
        await source.IsAtAsync("/sources/usa-today-2023-12-21#p7");
        await Expect(source.Place("p7")).ToContainTextAsync("“on Dec. 18”");

        await page.Browser.GoBackAsync();
        await page.IsAtAsync("/conflicts?status=open");
        await Expect(page.Rows).ToHaveCountAsync(7);
        await Expect(page.Filters.Picker("Status").Locator(".rz-dropdown-label")).ToHaveTextAsync("Open");
    }

    [Fact]
    public async Task Mark_OfAClosure_LeadsToItsRowAndMarksIt()
    {
        var page = await OpenAsync("/closures");

        await page.Locator("tr[data-closure=eagle-pass-rail]").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Sources differ: start" }).ClickAsync();

        var conflicts = new ConflictsPage(page);
        await conflicts.IsAtAsync("/conflicts#eagle-pass-rail.start");
        await Expect(conflicts.Row("eagle-pass-rail.start")).ToBeInViewportAsync();
        Assert.NotEqual("rgba(0, 0, 0, 0)", await conflicts.Row("eagle-pass-rail.start").EvaluateAsync<string>("row => getComputedStyle(row).backgroundColor"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Note_Written_IsOnItsRow(bool script)
    {
        var site = await OwnSiteAsync();
        var page = new ConflictsPage(await OpenAsync(new Uri(site.Address, "/conflicts?field=start").ToString(), new View { Script = script }));

        var form = await page.OpenFormAsync("el-paso-rail.start");
        await form.GetByLabel("Status").SelectOptionAsync("explained");
        await form.GetByLabel("Reason").FillAsync("The notice of the agency says so.");
        await form.GetByLabel("Your name").FillAsync("Ana");
        await form.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Save the note" }).ClickAsync();

        await page.IsAtAsync("/conflicts?field=start#el-paso-rail.start");
        await Expect(page.Row("el-paso-rail.start")).ToContainTextAsync("The notice of the agency says so.");
        await Expect(page.Row("el-paso-rail.start")).ToHaveAttributeAsync("data-status", "explained");
    }
}
