namespace BorderWatch.Benchmarks;

/// <summary>How long a first visit to the overview takes until its controls answer, from the start of the navigation.</summary>
internal static class TimeToInteractive
{
    private const double AimMs = 500;
    private const int WarmUp = 8;

    public static async Task<IReadOnlyList<Finding>> MeasureAsync(Chromium chromium, RunningServer server, StoreSize size, MeasureOptions options)
    {
        List<double> times = [];
        // The first visits also start parts of the browser, and the runtime compiles what the server runs; they are not counted.
        for (var i = -WarmUp; i < options.Visits; i++)
        {
            await using var context = await chromium.Browser.NewContextAsync();
            var page = await Chromium.NewPageAsync(context);
            await page.GotoAsync(server.Address.ToString());
            var time = await Chromium.InteractiveAsync(page);
            if (i >= 0) times.Add(time);
        }

        var what = $"overview interactive in {chromium.Browser.BrowserType.Name} {chromium.Browser.Version}, nothing cached";
        return [size == StoreSize.Seed ? Finding.AtMost(what, times.Median(), AimMs, Numbers.Milliseconds) : new Finding(what, Numbers.Milliseconds(times.Median()))];
    }
}
