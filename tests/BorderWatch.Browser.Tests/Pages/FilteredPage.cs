using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests.Pages;

/// <summary>A page with a filter, and the rows that it lets through.</summary>
public abstract class FilteredPage(IPage browser) : SitePage(browser)
{
    public FilterBar Filters { get; } = new(browser);

    /// <summary>What the URL could not say.</summary>
    public ILocator Problems => Browser.Locator(".msg.warn");

    public ILocator EmptyState => Main.Locator(".msg").Filter(new LocatorFilterOptions { HasText = "match" });

    public abstract ILocator Rows { get; }

    /// <summary>The attribute of a row that holds its id.</summary>
    public abstract string IdAttribute { get; }

    /// <summary>The path of its page decides what a row is.</summary>
    public static FilteredPage Of(IPage browser, string url) => url.Split('?')[0] switch
    {
        "/" => new OverviewPage(browser),
        "/closures" => new ClosuresPage(browser),
        "/conflicts" => new ConflictsPage(browser),
        "/events" => new EventsPage(browser),
        "/sources" => new SourcesPage(browser),
        "/figures" => new FiguresPage(browser),
        "/ports" => new PortsPage(browser),
        _ => new ClosurePage(browser),
    };

    public async Task ShowsRowsAsync(IReadOnlyList<string> ids)
    {
        await Expect(Rows).ToHaveCountAsync(ids.Count);
        for (var i = 0; i < ids.Count; i++) await Expect(Rows.Nth(i)).ToHaveAttributeAsync(IdAttribute, ids[i]);
    }

    public async Task<IReadOnlyList<string>> RowIdsAsync() =>
        await Rows.EvaluateAllAsync<string[]>("(rows, name) => rows.map(row => row.getAttribute(name))", IdAttribute);

    /// <summary>The head of a column, which sorts by it.</summary>
    public ILocator SortBy(string column) =>
        Browser.GetByRole(AriaRole.Columnheader, new PageGetByRoleOptions { Name = column }).GetByRole(AriaRole.Link);
}
