using System.Globalization;
using System.IO.Compression;
using BorderWatch.Data;
using BorderWatch.Data.Official.Import;
using BorderWatch.Data.Official.Releases;
using BorderWatch.Data.Seeding;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Hosting;

/// <summary><c>import FILE...</c>: imports official files into the store from a shell.</summary>
public static class FileImport
{
    /// <returns>The exit code: 0 when every file is in the store, 1 when one could not be imported.</returns>
    public static async Task<int> RunAsync(ImportOptions options, CancellationToken ct)
    {
        await using var services = Services(options);
        try
        {
            await StoreStart.PrepareAsync(services, new StartOptions(), ct);
            var (importer, releases) = (services.GetRequiredService<OfficialImporter>(), services.GetRequiredService<ReleaseQueries>());
            var failed = 0;
            foreach (var file in options.Files) failed += await ImportAsync(importer, releases, file, options, ct) ? 0 : 1;
            return failed == 0 ? 0 : 1;
        }
        catch (Exception error) when (error is StoreException or SeedException)
        {
            await Console.Error.WriteLineAsync($"Nothing was imported. {error.Message}");
            return 1;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. Of the file that was being imported nothing is in the store.");
            return 1;
        }
    }

    // No web server: what nobody asks takes a third of the memory (benchmarks/official).
    private static ServiceProvider Services(ImportOptions options)
    {
        var configuration = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true).AddEnvironmentVariables().Build();
        return new ServiceCollection().AddStore(new StartOptions { Database = options.Database }, configuration).BuildServiceProvider();
    }

    private static async Task<bool> ImportAsync(OfficialImporter importer, ReleaseQueries releases, string file, ImportOptions options, CancellationToken ct)
    {
        try
        {
            var result = await importer.ImportAsync(file, options.KeepGoing, Console.IsErrorRedirected ? null : new Bar(file), ct);
            Console.WriteLine($"{file}: {Words(result)}");
            if (result.IsNew && options.Report is not null) await WriteAsync(options.Report, await releases.ReportAsync(result.Release.ReleaseId, ct), ct);
            return true;
        }
        catch (ImportException error)
        {
            await Console.Error.WriteLineAsync($"{file}: {error.Message}");
            if (options.Report is not null) await WriteAsync(options.Report, error.Report, ct);
            return false;
        }
    }

    private static string Words(ImportResult result)
    {
        var release = result.Release;
        if (!result.IsNew) return $"is in the store already, as {release.ReleaseId}. Nothing was changed.";
        var faults = string.Concat(
            Count(release.Duplicates, ", {0:N0} of them repeated"), Count(release.Conflicts, ", {0:N0} in which the file contradicts itself"), Count(release.Rejected, ", {0:N0} rejected"));
        return string.Create(CultureInfo.InvariantCulture, $"{release.Title}, {ReleaseWords.Span(release)}, {release.Rows:N0} rows{faults}. It is {release.ReleaseId}.");
    }

    private static string Count(long number, string words) => number == 0 ? "" : string.Format(CultureInfo.InvariantCulture, words, number);

    private static async Task WriteAsync(string path, byte[]? report, CancellationToken ct)
    {
        if (report is null) return;
        try
        {
            await using var gzip = new GZipStream(new MemoryStream(report), CompressionMode.Decompress);
            await using var file = File.Create(path);
            await gzip.CopyToAsync(file, ct);
            Console.WriteLine($"The rows that were not taken are in {path}.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"The report could not be written to {path}: {error.Message}");
        }
    }

    /// <summary>One line that is written over, as long as somebody looks.</summary>
    private sealed class Bar(string file) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => Console.Error.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"\r{Path.GetFileName(file)}: {value.Rows:N0} rows, {(value.Storing ? "storing" : $"{value.Share:P0} read")}   {(value.Storing ? "\r" : "")}"));
    }
}
