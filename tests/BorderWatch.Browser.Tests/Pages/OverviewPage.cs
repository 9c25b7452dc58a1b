using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests.Pages;

public sealed class OverviewPage(IPage browser) : FilteredPage(browser)
{
    public TimelineChart Timeline { get; } = new(browser);

    public ILocator HeadlineNumbers => Browser.GetByRole(AriaRole.List, new PageGetByRoleOptions { Name = "Headline numbers" }).GetByRole(AriaRole.Listitem);

    public override ILocator Rows => Timeline.Rows;

    public override string IdAttribute => "data-closure";

    /// <summary>The number of the headline that counts this.</summary>
    public ILocator Headline(string what) => HeadlineNumbers.Filter(new LocatorFilterOptions { HasText = what }).Locator("a.num");
}
