using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests.Pages;

public sealed class SourcesPage(IPage browser) : FilteredPage(browser)
{
    public override ILocator Rows => Browser.Locator("tr[data-source]");

    public override string IdAttribute => "data-source";
}
