using BorderWatch.Browser.Tests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>The timeline tells by keyboard and by pointer who says what, and leads to the paragraph.</summary>
public sealed class TimelineTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string EaglePassRail = "eagle-pass-rail";

    // In the order of the day claimed.
    private static readonly (string Says, string Source, string Href)[] s_marks =
    [
        ("Eagle Pass rail bridge, 17 Dec", "The Hill 21 Dec ¶9", "/sources/the-hill-2023-12-21#p9"),
        ("in force from, “on Dec. 18”", "USA TODAY 21 Dec ¶7", "/sources/usa-today-2023-12-21#p7"),
        ("in force from, “On Tuesday”", "AFP 22 Dec ¶7", "/sources/afp-2023-12-22#p7"),
        ("in force from, “earlier this week”", "NEWSnet/AP 22 Dec ¶5, ¶10", "/sources/newsnet-ap-2023-12-22#p5"),
        ("observed in force", "NY Breaking 21 Dec l. 23, 24", "/sources/ny-breaking-2023-12-21#l23"),
    ];

    [Theory]
    [InlineData("/")]
    [InlineData("/closures")]
    public async Task Row_ByKeyboard_ReadsItsMarksOneByOne(string path)
    {
        var page = await OpenAsync(path);
        var timeline = new TimelineChart(page);
        await TabToAsync(page, timeline.Keys(EaglePassRail));

        await SaysAsync(timeline, 0);
        for (var mark = 1; mark < s_marks.Length; mark++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
            await SaysAsync(timeline, mark);
        }

        // At the end it stays.
        await page.Keyboard.PressAsync("ArrowRight");
        await SaysAsync(timeline, s_marks.Length - 1);
        await page.Keyboard.PressAsync("ArrowLeft");
        await SaysAsync(timeline, s_marks.Length - 2);
        await page.Keyboard.PressAsync("Home");
        await SaysAsync(timeline, 0);
        await page.Keyboard.PressAsync("End");
        await SaysAsync(timeline, s_marks.Length - 1);
        await page.Keyboard.PressAsync("Escape");
        await Expect(timeline.Readout).ToContainTextAsync("Point at a mark");
    }

    [Fact]
    public async Task Mark_Entered_OpensTheParagraph()
    {
        var page = await OpenAsync("/closures");
        var timeline = new TimelineChart(page);
        await TabToAsync(page, timeline.Keys(EaglePassRail));
        await SaysAsync(timeline, 0);
        await page.Keyboard.PressAsync("End");
        await SaysAsync(timeline, s_marks.Length - 1);

        await page.Keyboard.PressAsync("Enter");

        var source = new SourcePage(page);
        await source.IsAtAsync("/sources/ny-breaking-2023-12-21#l23");
        await Expect(source.Heading).ToHaveTextAsync("NY Breaking, 21 December 2023");
        await Expect(source.Place("l23")).ToBeInViewportAsync();
        await Expect(source.Place("l23")).ToContainTextAsync("Eagle Pass rail");
    }

    [Fact]
    public async Task Mark_Hovered_SaysTheSameAsByKeyboard()
    {
        var timeline = new TimelineChart(await OpenAsync("/closures"));

        for (var mark = 0; mark < s_marks.Length; mark++)
        {
            await timeline.PointAtAsync(EaglePassRail, s_marks[mark].Source);
            await SaysAsync(timeline, mark);
        }
    }

    [Fact]
    public async Task MarksOfARow_Tabbed_AreOneStop()
    {
        var page = await OpenAsync("/closures");
        var timeline = new TimelineChart(page);
        await TabToAsync(page, timeline.Keys("san-ysidro-pedestrian"));

        // From the marks of one row to those of the next: its link and, where sources differ, the sign that says so.
        foreach (var (closure, title, stops) in new[]
        {
            ("lukeville-vehicle", "Lukeville vehicle", 2), ("el-paso-rail", "El Paso rail bridge", 3),
            (EaglePassRail, "Eagle Pass rail bridge", 3), ("eagle-pass-vehicle", "Eagle Pass vehicle", 2),
        })
        {
            Assert.Equal((closure, stops), (closure, await TabToAsync(page, timeline.Keys(closure))));
            await Expect(timeline.Readout).ToContainTextAsync(title);
        }
    }

    [Fact]
    public async Task Readout_SourceClicked_OpensTheParagraph()
    {
        var page = await OpenAsync("/closures");
        var timeline = new TimelineChart(page);
        await timeline.PointAtAsync(EaglePassRail, s_marks[1].Source);
        await SaysAsync(timeline, 1);

        await timeline.Readout.GetByRole(AriaRole.Link).ClickAsync();

        var source = new SourcePage(page);
        await source.IsAtAsync("/sources/usa-today-2023-12-21#p7");
        await Expect(source.Place("p7")).ToBeInViewportAsync();
    }

    private static async Task SaysAsync(TimelineChart timeline, int mark)
    {
        await Expect(timeline.Readout).ToContainTextAsync($"{mark + 1} of {s_marks.Length} marks");
        await Expect(timeline.Readout).ToContainTextAsync(s_marks[mark].Says);
        await Expect(timeline.Readout.GetByRole(AriaRole.Link)).ToHaveTextAsync(s_marks[mark].Source);
        await Expect(timeline.Readout.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", s_marks[mark].Href);
    }

    /// <summary>As a reader gets there: from where the focus is, stop by stop.</summary>
    /// <returns>How many stops it took, the target included.</returns>
    private static async Task<int> TabToAsync(IPage page, ILocator target)
    {
        for (var stops = 1; stops <= 60; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement")) return stops;
        }

        Assert.Fail("60 tabs do not get there.");
        return 0;
    }
}
