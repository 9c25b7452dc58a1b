using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests.Pages;

public sealed class ClosurePage(IPage browser) : FilteredPage(browser)
{
    public override ILocator Rows => Browser.Locator("article[data-claim]");

    public override string IdAttribute => "data-claim";

    public ILocator Claim(string claimId) => Browser.Locator($"article[data-claim='{claimId}']");
}
