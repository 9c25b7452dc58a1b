using BorderWatch.TestKit;
using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests;

/// <summary>Makes the picture of the README. Not run with the tests: <c>./build/screenshot.sh</c> asks for it.</summary>
public sealed class ReadmeScreenshot(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const int MostBytes = 300_000;

    [Fact(Explicit = true)]
    public async Task Overview_Photographed_FitsTheReadme()
    {
        var page = await OpenAsync("/");
        var file = Path.Combine(SeedFolder.Repository, "docs", "overview.png");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);

        var timeline = await page.Locator("figure.fig").First.BoundingBoxAsync();
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = file,
            FullPage = true,
            Clip = new Clip { X = 0, Y = 0, Width = 1440, Height = timeline!.Y + timeline.Height + 24 },
        });

        Assert.InRange(new FileInfo(file).Length, 1, MostBytes);
    }
}
