using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests.Pages;

public sealed class EventsPage(IPage browser) : FilteredPage(browser)
{
    public override ILocator Rows => Browser.Locator("article[data-event]");

    public override string IdAttribute => "data-event";

    public ILocator Claims => Browser.Locator("li[data-claim]");

    public ILocator Claim(string claimId) => Browser.Locator($"li[data-claim='{claimId}']");

    /// <summary>"by title": a link of the order line.</summary>
    public ILocator Order(string words) => Browser.Locator(".order").GetByText(words, new LocatorGetByTextOptions { Exact = true });
}
