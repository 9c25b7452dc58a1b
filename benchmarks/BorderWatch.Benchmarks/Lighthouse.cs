using System.Text.Json;
using BorderWatch.Browser.Tests;

namespace BorderWatch.Benchmarks;

/// <summary>Lighthouse on the overview, where there is Node.js to run it.</summary>
internal static class Lighthouse
{
    /// <summary>The newest that runs on Node.js 18 and later.</summary>
    private const string Package = "lighthouse@12.8.2";

    private static readonly (string Id, double Aim)[] s_categories = [("performance", 95), ("accessibility", 100), ("best-practices", 100), ("seo", 100)];

    public static async Task<IReadOnlyList<Finding>> MeasureAsync(RunningServer server, StoreSize size, MeasureOptions options, string work, CancellationToken ct)
    {
        if (!Shell.Has("npx")) return [new Finding("Lighthouse", "not measured: there is no Node.js here")];
        var (exitCode, output) = await Shell.RunAsync("npx", ["--yes", Package, "--version"], null, ct);
        if (exitCode != 0) return [new Finding("Lighthouse", $"not measured: npx cannot run {Package} ({LastLine(output)})")];

        List<Finding> findings = [];
        foreach (var desktop in new[] { true, false })
        {
            var machine = desktop ? "desktop" : "mobile";
            List<LighthouseRun> runs = [];
            for (var i = 0; i < options.Runs; i++)
            {
                Report.Progress($"  Lighthouse, {machine}, run {i + 1}");
                runs.Add(await RunAsync(server.Address, Path.Combine(work, $"lighthouse-{size}-{machine}-{i}.json"), desktop, ct));
            }

            var medians = s_categories.Select((_, index) => runs.Select(run => run.Scores[index]).Median()).ToList();
            var aims = desktop && size == StoreSize.Seed ? string.Join(" / ", s_categories.Select(category => category.Aim)) : null;
            findings.Add(new Finding(
                $"Lighthouse, {machine}: {string.Join(" / ", s_categories.Select(category => category.Id.Replace('-', ' ')))}",
                string.Join(" / ", medians),
                aims,
                medians.Zip(s_categories).All(pair => pair.First >= pair.Second.Aim)));
            var failed = runs.SelectMany(run => run.Failed).Distinct().Order(StringComparer.Ordinal).ToList();
            if (failed.Count > 0) findings.Add(new Finding($"Lighthouse, {machine}: what it finds fault with", string.Join(", ", failed)));
        }

        return findings;
    }

    private static async Task<LighthouseRun> RunAsync(Uri address, string file, bool desktop, CancellationToken ct)
    {
        List<string> arguments =
        [
            "--yes", Package, address.ToString(), "--quiet", "--output=json", $"--output-path={file}", "--no-enable-error-reporting",
            $"--only-categories={string.Join(',', s_categories.Select(category => category.Id))}", "--chrome-flags=--headless=new --no-sandbox --disable-background-networking",
        ];
        if (desktop) arguments.Add("--preset=desktop");
        var environment = InstalledBrowser.Path() is { } browser ? new Dictionary<string, string> { ["CHROME_PATH"] = browser } : [];
        var (exitCode, output) = await Shell.RunAsync("npx", arguments, environment, ct);
        if (exitCode != 0) throw new InvalidOperationException($"Lighthouse ended with {exitCode}:\n{output}");

        using var result = JsonDocument.Parse(await File.ReadAllBytesAsync(file, ct));
        return LighthouseRun.Read(result.RootElement, [.. s_categories.Select(category => category.Id)]);
    }

    private static string LastLine(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault("no output");
}
