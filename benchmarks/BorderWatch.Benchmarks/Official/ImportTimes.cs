namespace BorderWatch.Benchmarks.Official;

/// <summary>How long the import of a file takes through the command line, the start of the program and all checks included.</summary>
internal static class ImportTimes
{
    private const double AimTimes = 2;
    private const double AimBytes = 120_000_000;

    /// <param name="empty">A store without the file.</param>
    /// <param name="store">Where the store with the file is left.</param>
    public static async Task<IReadOnlyList<Finding>> MeasureAsync(PublishedApp app, string empty, string file, string store, int rounds, CancellationToken ct)
    {
        List<TimedRun> ours = [], theirs = [];
        for (var round = 0; round < rounds; round++)
        {
            File.Copy(empty, store, overwrite: true);
            ours.Add(await TimedRun.OfAsync("dotnet", [app.Program, "import", file, "--database", store], "", ct));

            var beside = store + ".sqlite3";
            theirs.Add(await SqliteProgram.ImportAsync(file, beside, ct));
            File.Delete(beside);
            Report.Progress($"    {Numbers.Seconds(ours[^1].Seconds)}, {Numbers.Mebibytes(ours[^1].Peak)}; sqlite3 {Numbers.Seconds(theirs[^1].Seconds)}");
        }

        var (own, other) = (ours.Select(run => run.Seconds).Median(), theirs.Select(run => run.Seconds).Median());
        return
        [
            new("import", Numbers.Seconds(own)),
            new("`sqlite3 .import`, unchecked, and its index", Numbers.Seconds(other)),
            Finding.AtMost("import, times `sqlite3`", own / other, AimTimes, Numbers.Times),
            Finding.AtMost("most memory while importing", ours.Max(run => run.Peak), AimBytes, Numbers.Megabytes),
            new("the store", Numbers.Megabytes(new FileInfo(store).Length)),
        ];
    }
}
