namespace BorderWatch.Benchmarks.Official;

/// <summary>The sqlite3 command-line program, which our times are compared with.</summary>
internal static class SqliteProgram
{
    private const string Name = "sqlite3";

    /// <summary>
    /// The columns of the file as they are, unchecked, and the index that our table of counts is kept by. The store has two more,
    /// of a row for every thousand counts.
    /// </summary>
    private const string Table =
        """
        CREATE TABLE crossing (port_name TEXT, state TEXT, port_code INTEGER, border TEXT, date TEXT, measure TEXT, value INTEGER, latitude REAL, longitude REAL, point TEXT);
        """;

    private const string Index = "CREATE UNIQUE INDEX crossing_key ON crossing (measure, port_code, date);";

    /// <summary>The columns of <c>official/crossings.csv</c> in its order, from our store.</summary>
    private const string Export =
        """
        WITH named AS (SELECT p.port_code, p.port, p.state, p.border, max(o.rank) FROM release_port p JOIN official_release o ON o.release_no = p.release_no GROUP BY p.port_code)
        SELECT printf('%04d-%02d', c.month / 12, c.month % 12 + 1) AS month, printf('%04d', c.port_code) AS port_code, n.port, n.state, n.border, m.measure, c.value, o.release_id
        FROM crossing_measure m CROSS JOIN crossing c ON c.measure_no = m.measure_no
        JOIN named n ON n.port_code = c.port_code JOIN official_release o ON o.release_no = c.release_no
        ORDER BY m.measure, c.port_code, c.month;
        """;

    /// <summary>"3.46.1"</summary>
    public static async Task<string> VersionAsync(CancellationToken ct) => (await Shell.ExpectAsync(Name, ["--version"], ct)).Split(' ')[0];

    public static Task<TimedRun> ImportAsync(string file, string database, CancellationToken ct) =>
        TimedRun.OfAsync(Name, ["-bail", database], $"{Table}\n.import --csv --skip 1 '{file}' crossing\n{Index}\n", ct);

    /// <summary>To nowhere: what a file system takes is not measured.</summary>
    public static Task<TimedRun> ExportAsync(string database, CancellationToken ct) =>
        TimedRun.OfAsync(Name, ["-bail", "-readonly", "-csv", "-header", database], $".output /dev/null\n{Export}\n", ct);
}
