using BorderWatch.Benchmarks.Kit.Reading;

namespace BorderWatch.Benchmarks.Reading;

/// <summary>Scores one set after the other and prints each as soon as it is done.</summary>
internal static class ReadingRun
{
    public static async Task<int> ScoreAsync(ReadingOptions options, CancellationToken ct)
    {
        var reader = new Reader(options.Program);
        try
        {
            foreach (var name in options.Sets)
            {
                var score = await ReadingScore.OfAsync(LabelledSet.Load(name, options.Folder, options.Articles), reader.ReadAsync, ct);
                Console.WriteLine(ReadingReport.Write(score, withDetails: name != LabelledSet.PutAside || options.Details));
            }

            return 0;
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or IOException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
