using System.Globalization;
using System.Runtime.InteropServices;
using BorderWatch.Benchmarks.Kit;
using Microsoft.Playwright;

namespace BorderWatch.Benchmarks;

/// <summary>Publishes, measures what was asked for, one store after the other, and cleans up.</summary>
internal static class Measurement
{
    /// <returns>The exit code: 0, or 1 where something could not be measured as it should be. A missed aim is a result.</returns>
    public static async Task<int> RunAsync(MeasureOptions options, CancellationToken ct)
    {
        var work = Directory.CreateTempSubdirectory("borderwatch-benchmarks-").FullName;
        try
        {
            var report = new Report();
            Report.Progress("Publishing a Release build");
            var app = await PublishedApp.PublishAsync(Path.Combine(work, "app"), ct);
            Report.Paragraph(await MachineAsync(ct));
            foreach (var size in options.Stores)
            {
                var store = size == StoreSize.Seed ? app : app.WithLargePack(Path.Combine(work, "large"));
                await MeasureAsync(store, size, options, report, work, ct);
            }

            foreach (var failure in report.Failures) Report.Paragraph($"**Failed:** {failure}");
            return report.Failures.Count == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task MeasureAsync(PublishedApp app, StoreSize size, MeasureOptions options, Report report, string work, CancellationToken ct)
    {
        Report.Paragraph(size == StoreSize.Seed ? "The seed:" : string.Create(CultureInfo.InvariantCulture, $"{LargePack.Closures} closures, {LargePack.Sources} sources, {LargePack.Claims:N0} claims:"));
        Report.Progress($"Measuring the {size.ToString().ToLowerInvariant()} store");
        List<Finding> findings = [];
        await MeasureAsync(Part.Start, () => StartTimes.MeasureAsync(app, size, options, work, ct));

        var database = Path.Combine(work, $"{size}.db");
        await OnServerAsync([Part.Visit, Part.Interactive], async server =>
        {
            await using var chromium = await Chromium.LaunchAsync();
            await MeasureAsync(Part.Visit, () => FirstVisit.MeasureAsync(chromium, server, size, report));
            await MeasureAsync(Part.Interactive, () => TimeToInteractive.MeasureAsync(chromium, server, size, options));
        });
        await OnServerAsync([Part.Lighthouse], server => MeasureAsync(Part.Lighthouse, () => Lighthouse.MeasureAsync(server, size, options, work, ct)));
        await OnServerAsync([Part.Circuits], async server =>
        {
            await using var chromium = await Chromium.LaunchAsync();
            await MeasureAsync(Part.Circuits, () => CircuitMemory.MeasureAsync(chromium, server, size, options, report, ct));
        });
        Report.Findings(findings);
        await OnServerAsync([Part.Pages], server => PageTimes.MeasureAsync(server, size, options, report, ct));

        async Task OnServerAsync(Part[] parts, Func<RunningServer, Task> measure)
        {
            if (!parts.Any(options.Parts.Contains)) return;
            try
            {
                await using var server = await RunningServer.StartAsync(app, database, options.Port, ct);
                await measure(server);
            }
            catch (Exception e) when (IsFailure(e, ct))
            {
                report.Fail($"{string.Join(" and ", parts)} could not be measured on the {size.ToString().ToLowerInvariant()} store: {e.Message}");
            }
        }

        // A part that cannot be measured must not cost the others.
        async Task MeasureAsync(Part part, Func<Task<IReadOnlyList<Finding>>> measure)
        {
            if (!options.Parts.Contains(part)) return;
            Report.Progress($"  {part}");
            try
            {
                findings.AddRange(await measure());
            }
            catch (Exception e) when (IsFailure(e, ct))
            {
                report.Fail($"{part} could not be measured on the {size.ToString().ToLowerInvariant()} store: {e.Message}");
            }
        }
    }

    internal static bool IsFailure(Exception e, CancellationToken ct) =>
        !ct.IsCancellationRequested && e is (InvalidOperationException or PlaywrightException or TimeoutException or HttpRequestException or TaskCanceledException or KeyNotFoundException or System.Text.Json.JsonException);

    internal static async Task<string> MachineAsync(CancellationToken ct)
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30);
        var sdk = (await Shell.ExpectAsync("dotnet", ["--version"], ct)).Trim();
        return string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {memory:0} GiB, {RuntimeInformation.OSDescription}, .NET SDK {sdk}, {RuntimeInformation.FrameworkDescription}.");
    }
}
