using System.Globalization;
using BorderWatch.Data.Reading;
using BorderWatch.Data.Reading.Files;
using BorderWatch.Data.Reading.Places;
using BorderWatch.Data.Seeding;

namespace BorderWatch.Web.Hosting;

/// <summary><c>read FILE|DIR</c>: proposes the claims of articles on a shell. It opens no store.</summary>
public static class ArticleRead
{
    /// <returns>The exit code: 0 also where an article has no claims, 1 when one could not be read.</returns>
    public static async Task<int> RunAsync(ReadOptions options, CancellationToken ct)
    {
        DateOnly? published = null;
        if (options.Published is { } given)
        {
            if (!DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return await RefuseAsync($"--published \"{given}\" is no day; write it as 2023-12-22.");
            published = day;
        }

        try
        {
            var reader = new ArticleReader(Gazetteer.Load(Path.Combine(AppContext.BaseDirectory, "seed")));
            return Directory.Exists(options.Path) ? await ReadFolderAsync(reader, options, published, ct) : await ReadFileAsync(reader, options, published);
        }
        catch (SeedException error)
        {
            return await RefuseAsync($"The list of ports cannot be read. {error.Message}");
        }
        catch (OperationCanceledException)
        {
            return await RefuseAsync("Stopped.");
        }
    }

    private static async Task<int> ReadFileAsync(ArticleReader reader, ReadOptions options, DateOnly? published)
    {
        try
        {
            var article = ArticleFile.Read(options.Path);
            await Console.Out.WriteAsync(ReadingOutput.Write(reader.Read(article.Text, published ?? article.Published), options.Format, file: null));
            return 0;
        }
        catch (ArticleFileException error)
        {
            return await RefuseAsync($"{options.Path}: {error.Message}");
        }
    }

    /// <summary>All cores read; the answers come out in the order of the names, so that two runs give the same bytes.</summary>
    private static async Task<int> ReadFolderAsync(ArticleReader reader, ReadOptions options, DateOnly? published, CancellationToken ct)
    {
        List<string> files =
        [
            .. Directory.EnumerateFiles(options.Path, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
                .Where(file => ArticleFile.Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal),
        ];
        var (done, claims, failed) = (0, 0, 0);
        var read = files.AsParallel().AsOrdered().WithCancellation(ct).WithExecutionMode(ParallelExecutionMode.ForceParallelism).WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(file => One(reader, options, file, published));
        foreach (var (output, found, problem) in read)
        {
            done++;
            claims += found;
            if (!Console.IsErrorRedirected && (done % 50 == 0 || done == files.Count)) await Console.Error.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"\r{done:N0} of {files.Count:N0} articles, {claims:N0} claims   "));
            if (problem is null)
            {
                await Console.Out.WriteAsync(output.AsMemory(), ct);
                continue;
            }

            failed++;
            await Console.Error.WriteLineAsync((Console.IsErrorRedirected ? "" : "\r") + problem);
        }

        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{(Console.IsErrorRedirected ? "" : "\r")}{done:N0} articles read, {claims:N0} claims proposed, {failed:N0} could not be read."));
        return failed == 0 ? 0 : 1;
    }

    private static (string Output, int Claims, string? Problem) One(ArticleReader reader, ReadOptions options, string file, DateOnly? published)
    {
        try
        {
            var article = ArticleFile.Read(file);
            var reading = reader.Read(article.Text, published ?? article.Published);
            return (ReadingOutput.Write(reading, options.Format, Path.GetRelativePath(options.Path, file).Replace('\\', '/')), reading.Claims.Count, null);
        }
        catch (ArticleFileException error)
        {
            return ("", 0, $"{file}: {error.Message}");
        }
    }

    private static async Task<int> RefuseAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return 1;
    }
}
