using Microsoft.Playwright;

namespace BorderWatch.Benchmarks;

/// <summary>How much memory the server holds for a reader who has the overview open.</summary>
internal static class CircuitMemory
{
    private const double AimBytes = 3 * (1 << 20);

    /// <summary>The browser, too, holds every page: a hundred of these would fill a common machine.</summary>
    private const int MostOfLarge = 10;

    public static async Task<IReadOnlyList<Finding>> MeasureAsync(Chromium chromium, RunningServer server, StoreSize size, MeasureOptions options, Report report, CancellationToken ct)
    {
        var circuits = size == StoreSize.Seed ? options.Circuits : Math.Min(options.Circuits, MostOfLarge);
        await using var context = await chromium.Browser.NewContextAsync();
        List<IPage> pages = [];
        // The first stays open too: what the program makes once must not count as a circuit's.
        await OpenAsync();
        var before = await server.MemoryAsync(ct);
        for (var i = 0; i < circuits; i++)
        {
            ct.ThrowIfCancellationRequested();
            await OpenAsync();
        }

        var lost = 0;
        foreach (var page in pages)
        {
            var stands = await page.EvaluateAsync<bool>("() => !!document.querySelector('[data-interactive]') && !/components-reconnect-(show|failed|rejected)/.test(document.getElementById('components-reconnect-modal').className)");
            if (!stands) lost++;
        }

        if (lost > 0) report.Fail($"{lost} of {pages.Count} circuits were lost before the memory was measured.");
        var after = await server.MemoryAsync(ct);
        var (heap, whole) = ((after.Heap - before.Heap) / (double)circuits, (after.WorkingSet - before.WorkingSet) / (double)circuits);
        var what = $"managed memory of an open circuit, of {circuits}";
        return
        [
            size == StoreSize.Seed ? Finding.AtMost(what, heap, AimBytes, Numbers.Mebibytes) : new Finding(what, Numbers.Mebibytes(heap)),
            new Finding("working set of an open circuit", Numbers.Mebibytes(whole)),
            new Finding("managed memory with one circuit", Numbers.Mebibytes(before.Heap)),
        ];

        async Task OpenAsync()
        {
            var page = await Chromium.NewPageAsync(context);
            pages.Add(page);
            await page.GotoAsync(server.Address.ToString());
            await Chromium.InteractiveAsync(page);
        }
    }
}
