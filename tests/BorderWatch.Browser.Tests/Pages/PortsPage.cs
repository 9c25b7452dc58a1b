using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests.Pages;

public sealed class PortsPage(IPage browser) : FilteredPage(browser)
{
    public ILocator Grid => Browser.Locator("table.grid");

    public override ILocator Rows => Browser.Locator("table.stack tr[data-port]");

    public override string IdAttribute => "data-port";
}
