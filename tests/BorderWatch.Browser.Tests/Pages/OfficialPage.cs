using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests.Pages;

/// <summary>The pages of official counts.</summary>
public sealed class OfficialPage(IPage browser) : FilteredPage(browser)
{
    public override ILocator Rows => Browser.Locator("#rows tbody tr");

    public override string IdAttribute => "data-period";

    public ILocator Chart => Browser.Locator("#counts");

    public ILocator Title => Chart.Locator("h2");

    /// <summary>The plots of the chart.</summary>
    public ILocator Plots => Chart.GetByRole(AriaRole.Img);

    public ILocator List => Browser.Locator("#list tbody tr");

    public ILocator Months => Browser.Locator("#months");

    /// <summary>A select of how counts are shown: "Group by".</summary>
    public ILocator Choice(string label) => Filters.Root.Locator(".live").GetByLabel(label, new LocatorGetByLabelOptions { Exact = true }).And(Filters.Root.Locator("select"));
}
