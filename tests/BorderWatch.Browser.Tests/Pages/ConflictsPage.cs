using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests.Pages;

public sealed class ConflictsPage(IPage browser) : FilteredPage(browser)
{
    public override ILocator Rows => Browser.Locator("li[data-conflict]");

    public override string IdAttribute => "data-conflict";

    public ILocator Row(string conflictId) => Browser.Locator($"li[data-conflict='{conflictId}']");

    /// <summary>The form of a row, opened.</summary>
    public async Task<ILocator> OpenFormAsync(string conflictId)
    {
        await Row(conflictId).GetByText("Add a note").ClickAsync();
        return Row(conflictId).Locator("form");
    }
}
