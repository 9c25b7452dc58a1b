using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests.Pages;

/// <summary>The closure timeline: a row per closure, a mark per dated claim, one readout.</summary>
public sealed class TimelineChart(IPage browser)
{
    public ILocator Rows => browser.Locator(".tl-row[data-closure]");

    public ILocator Readout => browser.Locator(".readout");

    /// <summary>What takes the arrow keys of a row.</summary>
    public ILocator Keys(string closureId) => Row(closureId).GetByRole(AriaRole.Slider);

    public ILocator Marks(string closureId) => Row(closureId).Locator(".mk");

    /// <summary>Moves the pointer onto the mark of a source, given as "USA TODAY 21 Dec ¶7".</summary>
    public async Task PointAtAsync(string closureId, string source)
    {
        var publisher = source[..source.IndexOf(" 2", StringComparison.Ordinal)];
        await Row(closureId).ScrollIntoViewIfNeededAsync();
        // The title of a mark begins with its publisher. By coordinates, because a line has no height to hover.
        var title = browser.Locator("title").GetByText(new Regex("^" + publisher));
        var middle = await Marks(closureId).Filter(new LocatorFilterOptions { Has = title }).Locator(".hit").EvaluateAsync<float[]>(
            "hit => { const box = hit.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; }");
        await browser.Mouse.MoveAsync(middle[0], middle[1]);
    }

    private ILocator Row(string closureId) => browser.Locator($".tl-row[data-closure='{closureId}']");
}
