using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests.Pages;

public sealed class ClosuresPage(IPage browser) : FilteredPage(browser)
{
    public TimelineChart Timeline { get; } = new(browser);

    public override ILocator Rows => Browser.Locator("tr[data-closure]");

    public override string IdAttribute => "data-closure";

    public ILocator Row(string closureId) => Browser.Locator($"tr[data-closure='{closureId}']");
}
