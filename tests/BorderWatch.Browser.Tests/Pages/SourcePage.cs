using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests.Pages;

public sealed class SourcePage(IPage browser) : SitePage(browser)
{
    public ILocator Claims => Browser.Locator("li[data-claim]");

    /// <summary>By the fragment of the URL: "p7", "l18".</summary>
    public ILocator Place(string anchor) => Browser.Locator($"section.para[id='{anchor}']");
}
