using System.Globalization;
using System.Text;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Official.Releases;
using BorderWatch.Data.Official.WaitTimes;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Official.Import;

/// <summary>CBP's border wait times: takes the crossings of one file as they are given, and puts them into the store as a snapshot.</summary>
/// <remarks>Nothing here makes a claim: what the page says of "Closed" is said there.</remarks>
internal sealed class WaitImport(SqliteConnection connection, ImportReport report, IWaitReader reader)
{
    public const string Title = "Border Wait Times";

    // CBP lists fewer than a hundred; what is read is kept in memory until it is stored.
    private const int MostRecords = 2_000;
    private const int LongestName = 200;
    private const int LongestNotice = 4_000;
    private const int MostMinutes = 10_000;

    private readonly List<(WaitRecord Record, WaitCrossing Crossing)> _crossings = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public long Rows { get; private set; }

    public long Duplicates { get; private set; }

    /// <summary>By the first bytes of the content, whatever the file is called.</summary>
    /// <returns>Null where it is neither JSON nor XML.</returns>
    public static IWaitReader? Reader(ImportFile file)
    {
        var begin = file.Begin;
        if (begin.StartsWith("\uFEFF"u8)) begin = begin[3..];
        begin = begin.TrimStart(" \t\r\n"u8);
        return begin.IsEmpty ? null : begin[0] switch { (byte)'[' or (byte)'{' => new WaitJson(file), (byte)'<' => new WaitXml(file), _ => null };
    }

    public void ReadAll(CancellationToken ct)
    {
        while (reader.Next() is { } record)
        {
            ct.ThrowIfCancellationRequested();
            if (++Rows > MostRecords) throw new ImportException(string.Create(CultureInfo.InvariantCulture, $"The file has more than {MostRecords:N0} records: this is no snapshot of the crossings. Nothing was imported."));
            Take(record);
        }

        if (Rows == 0) throw new ImportException("The file is one of CBP’s border wait times, but has no records. Nothing was imported.");
    }

    /// <exception cref="ImportException">No record can be taken.</exception>
    public void RefuseNone()
    {
        if (_crossings.Count == 0) throw new ImportException("The file is one of CBP’s border wait times, but has no record that can be taken. Nothing was imported.");
    }

    public OfficialRelease Store(string sha256, DateTimeOffset now, CancellationToken ct)
    {
        var (first, last) = (_crossings.Min(one => one.Crossing.Day), _crossings.Max(one => one.Crossing.Day));
        var times = _crossings.Select(one => one.Crossing.Time).OfType<string>().Order(StringComparer.Ordinal).ToList();
        var number = connection.ExecuteScalar<long>(
            """
            INSERT INTO wait_release (release_id, publisher, title, definition, first_day, last_day, first_time, last_time, published, sha256, rank, rows, duplicates, conflicts, rejected, report, imported_at)
            VALUES (@Id, 'U.S. Customs and Border Protection', @Title, @Definition, @first, @last, @FirstTime, @LastTime, @Published, @sha256, @Rank, @Rows, @Duplicates, @Conflicts, @Rejected, @Report, @At)
            RETURNING release_no;
            """,
            new
            {
                Id = $"cbp-wait-times-{last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{sha256[..8]}", Title, first, last, FirstTime = times.FirstOrDefault(), LastTime = times.LastOrDefault(), reader.Published, sha256,
                Definition = "Hours, status, lanes and delay of each crossing at one moment, as its port reports them. Not a count, and no statement that a port was closed: “Closed” mostly means outside the posted hours.",
                Rank = $"{last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {times.LastOrDefault() ?? TimeIn(reader.Published)}-{sha256}",
                Rows, Duplicates, report.Conflicts, report.Rejected, Report = report.Finish(), At = NoteTime.Text(now),
            });
        for (var index = 0; index < _crossings.Count; index++)
        {
            ct.ThrowIfCancellationRequested();
            Store(number, index + 1, _crossings[index].Crossing);
        }

        return ReleaseQueries.Find(connection, sha256)!;
    }

    private void Store(long release, int number, WaitCrossing crossing)
    {
        connection.Execute(
            """
            INSERT INTO wait_crossing (release_no, crossing_no, port_number, port_code, port, crossing, border, hours, day, time, status, notice)
            VALUES (@release, @number, @PortNumber, @PortCode, @Port, @Crossing, @Border, @Hours, @Day, @Time, @Status, @Notice);
            """,
            new { release, number, crossing.PortNumber, crossing.PortCode, crossing.Port, crossing.Crossing, crossing.Border, crossing.Hours, crossing.Day, crossing.Time, crossing.Status, crossing.Notice });
        foreach (var lane in crossing.Lanes)
        {
            connection.Execute(
                "INSERT INTO wait_lane (release_no, crossing_no, mode, kind, status, delay, open, updated) VALUES (@release, @number, @Mode, @Kind, @Status, @Delay, @Open, @Updated);",
                new { release, number, lane.Mode, lane.Kind, lane.Status, lane.Delay, lane.Open, lane.Updated });
        }
    }

    private void Take(WaitRecord record)
    {
        if (Read(record, out var crossing) is { } found)
        {
            report.Reject(record.Line, found.Fault.Column, Encoding.UTF8.GetBytes(found.Value ?? ""), string.Create(CultureInfo.InvariantCulture, $"record {Rows}: {found.Fault.Reason}"));
            return;
        }

        var key = record.PortNumber ?? $"{crossing.Port}\n{crossing.Crossing}";
        if (!_places.TryGetValue(key, out var place))
        {
            _places[key] = _crossings.Count;
            _crossings.Add((record, crossing));
        }
        else if (IsSame(record, _crossings[place].Record))
        {
            Duplicates++;
        }
        else
        {
            _crossings[place] = (record, crossing);
            report.Contradict(record.Line, reader.IsNumbered ? "port_number" : "title", Encoding.UTF8.GetBytes(key), string.Create(CultureInfo.InvariantCulture, $"record {Rows}: an earlier record says otherwise of the same crossing; the last holds"));
        }
    }

    private (RowFault Fault, string? Value)? Read(WaitRecord record, out WaitCrossing crossing)
    {
        crossing = null!;
        if (record.Fault is { } found) return found;
        (string Column, string? Value, int Longest)[] texts =
        [
            ("port_number", record.PortNumber, 20), (reader.IsNumbered ? "port_name" : "title", record.Port, LongestName), ("crossing_name", record.Crossing, LongestName), ("border", record.Border, LongestName),
            ("hours", record.Hours, LongestName), ("date", record.Date, 20), ("time", record.Time, 20), ("port_status", record.Status, LongestName),
            .. record.Lanes.SelectMany(lane => new (string, string?, int)[] { (lane.Name + ".operational_status", lane.Status, LongestName), (lane.Name + ".update_time", lane.Updated, LongestName) }),
        ];
        foreach (var (column, value, longest) in texts)
        {
            if (value is not null && (value.Length > longest || value.Any(char.IsControl))) return (new RowFault(column, $"is longer than {longest} characters, or has some that cannot be printed"), value);
        }

        if (record.Notice is { } notice && (notice.Length > LongestNotice || notice.Any(c => char.IsControl(c) && c is not ('\r' or '\n' or '\t')))) return (new RowFault("construction_notice", $"is longer than {LongestNotice} characters, or has some that cannot be printed"), notice);
        if (Given(record.Port) is not { } port) return (new RowFault(reader.IsNumbered ? "port_name" : "title", "is not a name"), record.Port);
        if (reader.IsNumbered && (Given(record.PortNumber) is not { } given || !given.All(char.IsAsciiLetterOrDigit))) return (new RowFault("port_number", "is not a number of a crossing such as 230302"), record.PortNumber);
        if (reader.IsNumbered && Given(record.Status) is null) return (new RowFault("port_status", "is not a status"), record.Status);
        if (!DateOnly.TryParseExact(record.Date, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year < 1000) return (new RowFault("date", "is not a day such as 6/29/2022"), record.Date);
        if (reader.IsNumbered && !TimeOnly.TryParseExact(record.Time, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return (new RowFault("time", "is not a time of day such as 13:25:16"), record.Time);

        List<WaitLane> lanes = [];
        foreach (var lane in record.Lanes)
        {
            if (!TryNumber(lane.Delay, MostMinutes, out var delay)) return (new RowFault(lane.Name + ".delay_minutes", "is neither a number of minutes nor empty nor N/A"), lane.Delay);
            if (!TryNumber(lane.Open, 1_000, out var open)) return (new RowFault(lane.Name + ".lanes_open", "is neither a number of lanes nor empty nor N/A"), lane.Open);
            lanes.Add(new WaitLane { Mode = lane.Mode, Kind = lane.Kind, Status = Given(lane.Status), Delay = delay, Open = open, Updated = Given(lane.Updated) });
        }

        var number = Given(record.PortNumber);
        crossing = new WaitCrossing
        {
            Snapshot = "", Number = 0, PortNumber = number, PortCode = number is { Length: >= 4 } && number[..4].All(char.IsAsciiDigit) ? number[..4] : null, Port = port, Crossing = Given(record.Crossing),
            Border = Given(record.Border), Hours = Given(record.Hours), Day = day, Time = Given(record.Time), Status = Given(record.Status), Notice = Given(record.Notice), Lanes = lanes,
        };
        return null;
    }

    private static bool IsSame(WaitRecord one, WaitRecord other) => one with { Line = 0, Lanes = [] } == other with { Line = 0, Lanes = [] } && one.Lanes.SequenceEqual(other.Lanes);

    /// <summary>Names end in blanks here and there.</summary>
    private static string? Given(string? text) => text?.Trim() is { Length: > 0 } given ? given : null;

    private static bool TryNumber(string? text, int most, out int? number)
    {
        number = null;
        if (Given(text) is not { } given || given == "N/A") return true;
        if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var read) || read > most) return false;
        number = read;
        return true;
    }

    /// <summary>"14:08:39" in "Sat, 22 Aug 2026 14:08:39 EST": only to put two snapshots of a day in order.</summary>
    private static string TimeIn(string? published) => published?.Split(' ').FirstOrDefault(part => TimeOnly.TryParseExact(part, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) ?? "";
}
