using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests.Pages;

/// <summary>The control bar: fields by their label, the filter in words, chips, downloads.</summary>
public sealed class FilterBar(IPage browser)
{
    public ILocator Root { get; } = browser.GetByRole(AriaRole.Search, new PageGetByRoleOptions { Name = "Filter and dates" });

    public ILocator Words => Root.Locator(".words");

    public ILocator Chips => Root.Locator(".chip");

    public ILocator AllFilters => Root.Locator("button.more");

    public ILocator Downloads => Root.Locator("a[download]");

    /// <summary>The list that a picker opens.</summary>
    public ILocator OpenList => browser.Locator(".rz-multiselect-panel:visible");

    public ILocator OpenCalendar => browser.Locator(".rz-datepicker-popup-container:visible");

    /// <summary>The form for readers without script.</summary>
    public ILocator PlainForm => Root.Locator("form");

    public ILocator Download(string file) => Root.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = file, Exact = true });

    /// <summary>What a reader types into: of a day or the text.</summary>
    public ILocator Input(string label) => Root.Locator(".live").GetByLabel(label, new LocatorGetByLabelOptions { Exact = true }).And(Root.Locator("input"));

    /// <summary>The reading.</summary>
    public ILocator Select(string label) => Root.Locator(".live").GetByLabel(label, new LocatorGetByLabelOptions { Exact = true }).And(Root.Locator("select"));

    public ILocator Picker(string label) => Field(label).Locator(".rz-dropdown");

    public ILocator Button(string name) => Root.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = name, Exact = true });

    public ILocator Problem(string label) => Field(label).GetByRole(AriaRole.Alert);

    public ILocator Option(string text) => OpenList.GetByRole(AriaRole.Option, new LocatorGetByRoleOptions { Name = text });

    /// <summary>Whether a label belongs to a list that opens; otherwise it belongs to an input, that of the reading to a select.</summary>
    public static bool IsPicker(string label) => label is "Status" or "Field" or "Port" or "Closure type" or "State" or "Source" or "Measure" or "Unit";

    /// <summary>Sets one control as a reader would.</summary>
    public async Task SetAsync(string label, string value)
    {
        if (IsPicker(label))
        {
            await Picker(label).ClickAsync();
            await Option(value).ClickAsync();
            await browser.Keyboard.PressAsync("Escape");
            return;
        }

        if (label == "Reading")
        {
            await Select(label).SelectOptionAsync(new SelectOptionValue { Label = value });
            return;
        }

        await Input(label).FillAsync(value);
        await Input(label).PressAsync("Enter");
    }

    public async Task ShowsAsync(string label, string value)
    {
        if (IsPicker(label)) await Expect(Picker(label).Locator(".rz-dropdown-label")).ToHaveTextAsync(value);
        else if (label == "Reading") await Expect(Select(label).Locator("option:checked")).ToHaveTextAsync(value);
        else await Expect(Input(label)).ToHaveValueAsync(value);
    }

    private ILocator Field(string label) => Root.Locator(".live .field").Filter(new LocatorFilterOptions
    {
        Has = browser.Locator("label, .lab").GetByText(label, new LocatorGetByTextOptions { Exact = true }),
    });
}
