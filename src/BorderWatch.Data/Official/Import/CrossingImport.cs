using System.Text;
using BorderWatch.Data.Official.Crossings;
using BorderWatch.Data.Official.Releases;
using CsvHelper;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Official.Import;

/// <summary>BTS Border Crossing Entry Data, in every vintage: a row per port, month and measure.</summary>
internal sealed class CrossingImport : RowImport
{
    private const int MostMeasures = 1_000;

    /// <summary>What the vintages have in common, in this order; after it come columns for the place, which differ.</summary>
    private static readonly string[] s_columns = ["Port Name", "State", "Port Code", "Border", "Date", "Measure", "Value"];

    /// <summary>Names of 2019 that have changed since, with the same meaning.</summary>
    private static readonly Dictionary<string, string> s_renamed = new(StringComparer.Ordinal)
    {
        ["Truck Containers Full"] = "Truck Containers Loaded",
        ["Rail Containers Full"] = "Rail Containers Loaded",
    };

    private readonly NumberBuffer _buffer = new();
    private readonly Dictionary<string, int> _measures = new(StringComparer.Ordinal);
    private readonly Dictionary<int, PortNames> _ports = [];
    private readonly int _latitude;
    private readonly int _point;
    private ArrivingRows? _rows;
    private byte[] _lastMeasure = [];
    private int _lastMeasureNo;

    public CrossingImport(SqliteConnection connection, ImportReport report, IReadOnlyList<string> headers)
        : base(connection, report)
    {
        _latitude = headers.Count > s_columns.Length + 1 && headers[s_columns.Length] == "Latitude" && headers[s_columns.Length + 1] == "Longitude" ? s_columns.Length : -1;
        _point = headers.Count > s_columns.Length && headers[s_columns.Length] == "Location" ? s_columns.Length : -1;
    }

    public override string Kind => ReleaseKinds.Crossings;

    public override string Publisher => "Bureau of Transportation Statistics";

    public override string Title => "Border Crossing Entry Data";

    public override string Definition => "Inbound crossings at land ports of entry, counted by U.S. Customs and Border Protection: per port, month and measure. Not by bridge or gate, and not by day.";

    public override string Slug => "bts-crossings";

    public static bool Recognizes(IReadOnlyList<string> headers) => headers.Take(s_columns.Length).SequenceEqual(s_columns);

    public override void Begin()
    {
        Run(
            """
            DROP TABLE IF EXISTS temp.incoming;
            CREATE TEMP TABLE incoming (measure_no INTEGER NOT NULL, port_code INTEGER NOT NULL, month INTEGER NOT NULL, value INTEGER NOT NULL, flagged INTEGER NOT NULL,
                PRIMARY KEY (measure_no, port_code, month)) WITHOUT ROWID;
            """);
        foreach (var (number, name) in Connection.Query<(int, string)>("SELECT measure_no, measure FROM crossing_measure;")) _measures[name] = number;
        _rows = new ArrivingRows(Connection, Report, "incoming", "measure_no", "port_code", "month");
    }

    public override RowFault? Take(CsvReader row, long line)
    {
        if (!Cells.TryPortCode(row.GetSpan(2), out var port)) return new("Port Code", "is not a port code of up to four digits");
        if (!Cells.TryMonth(row.GetSpan(4), out var month)) return new("Date", "is not a month such as “Jan 2024”, “01/01/2024 12:00:00 AM” or “1/1/24 0:00”");
        if (!Cells.TryCount(row.GetSpan(6), out var value)) return new("Value", "is not a whole number that is not negative");
        if (Port(row, port) is { } fault) return fault;
        if (Measure(row.GetSpan(5)) is not { } measure) return new("Measure", "is not a name");

        Saw(month);
        _buffer.Add(((ulong)measure << 30) | ((ulong)port << 16) | (uint)month.Index, value, line);
        if (_buffer.IsFull) Drain();
        return null;
    }

    public override void End()
    {
        Drain();
        Duplicates = _rows!.Duplicates;
    }

    public override void Store(long releaseNo, string rank)
    {
        var known = Connection.Query<(int Number, string Name)>("SELECT measure_no, measure FROM crossing_measure;").ToDictionary(measure => measure.Name, measure => measure.Number, StringComparer.Ordinal);
        foreach (var (name, number) in _measures)
        {
            if (!known.TryGetValue(name, out var there)) Run("INSERT INTO crossing_measure (measure_no, measure) VALUES ($number, $name);", ("$number", number), ("$name", name));
            else if (there != number) throw new ImportException("Another import has changed the store meanwhile. Nothing was changed; import the file again.");
        }

        foreach (var (code, names) in _ports)
        {
            var port = names.MostUsed;
            Run(
                "INSERT INTO release_port (release_no, port_code, port, state, border, latitude, longitude) VALUES ($release, $code, $port, $state, $border, $latitude, $longitude);",
                ("$release", releaseNo), ("$code", code), ("$port", port.Name), ("$state", port.State), ("$border", port.Border), ("$latitude", (object?)port.Latitude ?? DBNull.Value), ("$longitude", (object?)port.Longitude ?? DBNull.Value));
        }

        Run(Merge, ("$release", releaseNo), ("$rank", rank));
        CrossingSeriesWriter.Write(Connection, "SELECT DISTINCT measure_no, port_code FROM temp.incoming");
        Run("DROP TABLE temp.incoming;");
    }

    public override void Dispose()
    {
        _rows?.Dispose();
        base.Dispose();
    }

    /// <summary>
    /// Of each port, measure and month, <c>crossing</c> has what the newest release says, and <c>crossing_older</c> what all
    /// others say: so the store is the same in whichever order they come.
    /// </summary>
    private const string Merge =
        """
        -- What held and is older than this.
        INSERT INTO crossing_older (measure_no, port_code, month, release_no, value, flagged)
        SELECT c.measure_no, c.port_code, c.month, c.release_no, c.value, c.flagged
        FROM temp.incoming i
        JOIN crossing c ON (c.measure_no, c.port_code, c.month) = (i.measure_no, i.port_code, i.month)
        JOIN official_release o ON o.release_no = c.release_no
        WHERE o.rank < $rank;

        -- This, where a newer release holds.
        INSERT INTO crossing_older (measure_no, port_code, month, release_no, value, flagged)
        SELECT i.measure_no, i.port_code, i.month, $release, i.value, i.flagged
        FROM temp.incoming i
        JOIN crossing c ON (c.measure_no, c.port_code, c.month) = (i.measure_no, i.port_code, i.month)
        JOIN official_release o ON o.release_no = c.release_no
        WHERE o.rank > $rank;

        -- And this, where nothing or an older release held.
        INSERT INTO crossing (measure_no, port_code, month, value, release_no, flagged)
        SELECT i.measure_no, i.port_code, i.month, i.value, $release, i.flagged
        FROM temp.incoming i
        LEFT JOIN crossing c ON (c.measure_no, c.port_code, c.month) = (i.measure_no, i.port_code, i.month)
        LEFT JOIN official_release o ON o.release_no = c.release_no
        WHERE c.release_no IS NULL OR o.rank < $rank
        ORDER BY i.measure_no, i.port_code, i.month
        ON CONFLICT (measure_no, port_code, month) DO UPDATE SET value = excluded.value, release_no = excluded.release_no, flagged = excluded.flagged;

        -- Of what several releases have, that on which two differ.
        CREATE TEMP TABLE differing AS
        SELECT c.measure_no, c.port_code, c.month FROM crossing_older o JOIN crossing c ON (c.measure_no, c.port_code, c.month) = (o.measure_no, o.port_code, o.month)
        WHERE o.value <> c.value GROUP BY 1, 2, 3;
        DELETE FROM crossing_revision;
        INSERT INTO crossing_revision (measure_no, port_code, month, release_no, value, older_no, older)
        SELECT measure_no, port_code, month, release_no, value, older_no, older
        FROM (
            SELECT d.measure_no, d.port_code, d.month, a.release_no, a.value,
                lag(a.release_no) OVER said AS older_no, lag(a.value) OVER said AS older
            FROM temp.differing d
            JOIN (SELECT measure_no, port_code, month, release_no, value FROM crossing UNION ALL SELECT measure_no, port_code, month, release_no, value FROM crossing_older) a
                ON (a.measure_no, a.port_code, a.month) = (d.measure_no, d.port_code, d.month)
            JOIN official_release r ON r.release_no = a.release_no
            WINDOW said AS (PARTITION BY d.measure_no, d.port_code, d.month ORDER BY r.rank))
        WHERE value <> older;
        DROP TABLE temp.differing;
        """;

    private void Drain() => _buffer.Drain((key, value, line) => _rows!.Add((long)(key >> 30), (long)((key >> 16) & 0x3FFF), (long)(key & 0xFFFF), value, line));

    private int? Measure(ReadOnlySpan<byte> cell)
    {
        // Rows of one measure often stand together.
        if (cell.SequenceEqual(_lastMeasure)) return _lastMeasureNo;
        if (!Cells.IsName(cell)) return null;
        var name = Encoding.UTF8.GetString(cell);
        name = s_renamed.GetValueOrDefault(name, name);
        if (!_measures.TryGetValue(name, out var number))
        {
            if (_measures.Count == MostMeasures) throw new ImportException($"The column Measure has more than {MostMeasures:N0} names: this is not the file that its heading says.");
            _measures[name] = number = _measures.Values.DefaultIfEmpty().Max() + 1;
        }

        (_lastMeasure, _lastMeasureNo) = (cell.ToArray(), number);
        return number;
    }

    private RowFault? Port(CsvReader row, int code)
    {
        if (!_ports.TryGetValue(code, out var names)) _ports[code] = names = new PortNames();
        var name = row.GetSpan(0);
        var state = row.GetSpan(1);
        var border = row.GetSpan(3);
        var place = _latitude >= 0 ? row.GetSpan(_latitude) : _point >= 0 ? row.GetSpan(_point) : default;
        var second = _latitude >= 0 ? row.GetSpan(_latitude + 1) : default;
        if (names.Saw(name, state, border, place, second)) return null;

        var fault = !Cells.IsName(name) ? new RowFault("Port Name", "is not a name")
            : !Cells.IsName(state) ? new RowFault("State", "is not a name")
            : !border.SequenceEqual("US-Mexico Border"u8) && !border.SequenceEqual("US-Canada Border"u8) ? new RowFault("Border", "is neither “US-Mexico Border” nor “US-Canada Border”")
            : (RowFault?)null;
        if (fault is not null)
        {
            if (names.IsEmpty) _ports.Remove(code);
            return fault;
        }

        names.Add(name, state, border, place, second, _point >= 0);
        return null;
    }
}
