using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests.Pages;

public sealed class FiguresPage(IPage browser) : FilteredPage(browser)
{
    public ILocator Titles => Browser.Locator("figure.fig h2");

    public override ILocator Rows => Browser.Locator("tr[data-claim]");

    public override string IdAttribute => "data-claim";

    /// <summary>The rows that the panels draw, and the sentences of claims without a number.</summary>
    public ILocator Drawn => Browser.Locator("li[data-claim]");
}
