using System.Globalization;

namespace BorderWatch.Benchmarks.Official;

/// <summary>Publishes, makes the files, measures each size, and cleans up.</summary>
internal static class OfficialMeasurement
{
    /// <returns>The exit code: 0, or 1 where something could not be measured. A missed aim is a result.</returns>
    public static async Task<int> RunAsync(OfficialOptions options, CancellationToken ct)
    {
        var work = Directory.CreateTempSubdirectory("borderwatch-official-").FullName;
        try
        {
            var report = new Report();
            Report.Progress("Publishing a Release build");
            var app = await PublishedApp.PublishAsync(Path.Combine(work, "app"), ct);
            Report.Paragraph($"{await Measurement.MachineAsync(ct)} sqlite3 {await SqliteProgram.VersionAsync(ct)}.");

            // Migrated and with the seed in it: every import begins with a copy.
            var empty = Path.Combine(work, "empty.db");
            await using (await RunningServer.StartAsync(app, empty, options.Port, ct)) Report.Progress("The store is ready");

            List<Measured> measured = [];
            foreach (var size in options.Sizes)
            {
                try
                {
                    measured.Add(await MeasureAsync(app, empty, size, options, work, ct));
                }
                catch (Exception e) when (Measurement.IsFailure(e, ct))
                {
                    report.Fail($"{size.Rows} rows could not be measured: {e.Message}");
                }
            }

            Write(measured, options);
            return report.Failures.Count == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task<Measured> MeasureAsync(PublishedApp app, string empty, CountSize size, OfficialOptions options, string work, CancellationToken ct)
    {
        Report.Progress($"Writing a file of {size.Rows} rows");
        var file = Path.Combine(work, $"{size.Name}.csv");
        size.File.Write(file);

        Report.Progress("  import");
        var store = Path.Combine(work, $"{size.Name}.db");
        // The other parts need a store, so one import there always is.
        var rounds = options.Parts.Contains(OfficialPart.Import) ? options.Rounds : 1;
        List<Finding> findings = [];
        var import = await ImportTimes.MeasureAsync(app, empty, file, store, rounds, ct);
        if (options.Parts.Contains(OfficialPart.Import)) findings.AddRange(import);
        File.Delete(file);

        IReadOnlyList<Finding> pages = [];
        if (options.Parts.Contains(OfficialPart.Export) || options.Parts.Contains(OfficialPart.Pages))
        {
            await using var server = await RunningServer.StartAsync(app, store, options.Port, ct);
            if (options.Parts.Contains(OfficialPart.Export))
            {
                Report.Progress("  export");
                findings.AddRange(await ExportTimes.MeasureAsync(server, store, size.File.Rows, options.Rounds, ct));
            }

            if (options.Parts.Contains(OfficialPart.Pages)) pages = await CountPageTimes.MeasureAsync(server, options.Requests, ct);
        }

        return new Measured(size, findings, pages);
    }

    /// <summary>A column for each size, so that what grows is seen.</summary>
    private static void Write(IReadOnlyList<Measured> measured, OfficialOptions options)
    {
        if (measured.Count == 0) return;
        Table("", [.. measured.Select(one => one.Findings)]);
        Table("view, p50 / p95", [.. measured.Select(one => one.Pages)]);
        Report.Paragraph(string.Create(CultureInfo.InvariantCulture, $"Imports and exports are medians of {options.Rounds}, ours and sqlite3's in turn; views are of {options.Requests} requests, or of as many as 15 s allow, to the last byte, uncompressed."));

        void Table(string head, IReadOnlyList<IReadOnlyList<Finding>> columns)
        {
            if (columns[0].Count == 0) return;
            Report.Table(
                [head, .. measured.Select(one => $"{one.Size.Rows} rows"), "aim"],
                columns[0].Select((finding, row) => new[] { finding.What }
                    .Concat(columns.Select(column => column[row] is { Met: false } missed ? $"{missed.Measured}, missed" : column[row].Measured))
                    .Append(columns[^1][row].Aim ?? "").ToList()));
        }
    }

    private sealed record Measured(CountSize Size, IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Pages);
}
