using System.Text;
using BorderWatch.Data.Official.Encounters;
using BorderWatch.Data.Official.Releases;
using CsvHelper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Official.Import;

/// <summary>CBP encounters, in the three breakdowns that are published: the southwest border, by state, by area of responsibility.</summary>
internal sealed class EncounterImport : RowImport
{
    // So that all of them fit into one number; a file with more is not what its heading says.
    private const int MostNames = 255;

    private static readonly Layout[] s_layouts =
    [
        new(ReleaseKinds.Southwest, "Southwest Land Border Encounters", "cbp-southwest", "Fiscal Year", "Month Grouping", "Month (abbv)",
            ["Component", "Demographic", "Citizenship Grouping", "Title of Authority", "Encounter Type"], "Encounter Count",
            [EncounterFields.Component, EncounterFields.Demographic, EncounterFields.Citizenship, EncounterFields.Title, EncounterFields.Type]),
        new(ReleaseKinds.ByState, "Nationwide Encounters, by state", "cbp-by-state", "Fiscal Year", "Month Grouping", "Month (abbv)",
            ["Land Border Region", "State", "Demographic", "Citizenship", "Title of Authority"], "Encounter Count",
            [EncounterFields.Region, EncounterFields.State, EncounterFields.Demographic, EncounterFields.Citizenship, EncounterFields.Title]),
        new(ReleaseKinds.ByArea, "Nationwide Encounters, by area of responsibility", "cbp-by-area", "Fiscal Year", "Month Grouping", "Month (abbv)",
            ["Component", "Land Border Region", "Area of Responsibility", "AOR (Abbv)", "Demographic", "Citizenship", "Title of Authority", "Encounter Type"], "Encounter Count",
            [EncounterFields.Component, EncounterFields.Region, EncounterFields.Area, null, EncounterFields.Demographic, EncounterFields.Citizenship, EncounterFields.Title, EncounterFields.Type]),
        // The same, as it is passed on by those who clean data.
        new(ReleaseKinds.ByArea, "Nationwide Encounters, by area of responsibility", "cbp-by-area", "fiscal_year", "month_grouping", "month_abbv",
            ["component", "land_border_region", "area_of_responsibility", "aor_abbv", "demographic", "citizenship", "title_of_authority", "encounter_type"], "encounter_count",
            [EncounterFields.Component, EncounterFields.Region, EncounterFields.Area, null, EncounterFields.Demographic, EncounterFields.Citizenship, EncounterFields.Title, EncounterFields.Type]),
    ];

    private readonly Layout _layout;
    private readonly NumberBuffer _buffer = new();
    private readonly Names[] _names;
    private readonly Dictionary<ulong, int> _classes = [];
    private readonly List<string[]> _classNames = [];
    private ArrivingRows? _rows;

    public EncounterImport(SqliteConnection connection, ImportReport report, IReadOnlyList<string> headers)
        : base(connection, report)
    {
        _layout = Array.Find(s_layouts, layout => layout.Fits(headers))!;
        _names = [.. _layout.Columns.Select(_ => new Names())];
    }

    public override string Kind => _layout.Kind;

    public override string Publisher => "U.S. Customs and Border Protection";

    public override string Title => _layout.Title;

    public override string Definition =>
        "Encounters with people without permission to enter, at ports of entry (Office of Field Operations: inadmissible) and between them (U.S. Border Patrol: apprehended), with expulsions under Title 42 until May 2023. Events, not people: one person can be encountered several times. Per month; not by port of entry.";

    public override string Slug => _layout.Slug;

    public static bool Recognizes(IReadOnlyList<string> headers) => Array.Exists(s_layouts, layout => layout.Fits(headers));

    public override void Begin()
    {
        Run(
            """
            DROP TABLE IF EXISTS temp.incoming;
            CREATE TEMP TABLE incoming (month INTEGER NOT NULL, class INTEGER NOT NULL, zero INTEGER NOT NULL, value INTEGER NOT NULL, flagged INTEGER NOT NULL,
                PRIMARY KEY (month, class, zero)) WITHOUT ROWID;
            """);
        _rows = new ArrivingRows(Connection, Report, "incoming", "month", "class", "zero");
    }

    public override RowFault? Take(CsvReader row, long line)
    {
        if (!Cells.TryFiscalYear(row.GetSpan(0), out var year)) return new(_layout.Year, "is not a fiscal year such as “2024” or “2024 (FYTD)”");
        if (!Cells.TryMonthName(row.GetSpan(2), out var month)) return new(_layout.Month, "is not a month such as “OCT”");
        if (!Cells.TryCount(row.GetSpan(_layout.Columns.Count + 3), out var value)) return new(_layout.Count, "is not a whole number that is not negative");

        ulong key = 0;
        for (var column = 0; column < _layout.Columns.Count; column++)
        {
            if (_layout.Fields[column] is null) continue;
            var cell = row.GetSpan(column + 3);
            if (_names[column].Find(cell) is not { } number)
            {
                if (!Cells.IsName(cell)) return new(_layout.Columns[column], "is not a name");
                if (_names[column].Count == MostNames) throw new ImportException($"The column {_layout.Columns[column]} has more than {MostNames} different names: this is not the file that its heading says.");
                number = _names[column].Add(cell);
            }

            key = (key << 8) | (uint)number;
        }

        if (!_classes.TryGetValue(key, out var known)) known = AddClass(key, row);
        var when = Cells.OfFiscal(year, month);
        Saw(when);
        _buffer.Add(((ulong)when.Index << 28) | (uint)known, value, line);
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
        Run("DROP TABLE IF EXISTS temp.class_of; CREATE TEMP TABLE class_of (class INTEGER PRIMARY KEY, class_no INTEGER NOT NULL);");
        using (var add = Connection.CreateCommand())
        {
            add.CommandText =
                $"""
                INSERT OR IGNORE INTO encounter_class (kind, {string.Join(", ", EncounterFields.Columns)}) VALUES ($kind, {string.Join(", ", EncounterFields.Columns.Select(column => $"${column}"))});
                INSERT INTO temp.class_of SELECT $class, class_no FROM encounter_class WHERE kind = $kind AND {string.Join(" AND ", EncounterFields.Columns.Select(column => $"{column} = ${column}"))};
                """;
            add.Parameters.AddWithValue("$kind", Kind);
            var number = add.Parameters.Add("$class", SqliteType.Integer);
            var cells = EncounterFields.Columns.Select(column => add.Parameters.Add($"${column}", SqliteType.Text)).ToList();
            for (var index = 0; index < _classNames.Count; index++)
            {
                number.Value = index;
                for (var field = 0; field < cells.Count; field++) cells[field].Value = _classNames[index][field];
                add.ExecuteNonQuery();
            }
        }

        Run(
            """
            INSERT INTO encounter (release_no, month, class_no, value, flagged)
            SELECT $release, i.month, c.class_no, sum(i.value), max(i.flagged)
            FROM temp.incoming i JOIN temp.class_of c ON c.class = i.class
            GROUP BY i.month, c.class_no ORDER BY i.month, c.class_no;

            INSERT INTO encounter_month (release_no, month, southwest, holds)
            SELECT e.release_no, e.month, sum(CASE WHEN c.kind = 'encounters-southwest' OR c.region = 'Southwest Land Border' THEN e.value ELSE 0 END), 0
            FROM encounter e JOIN encounter_class c ON c.class_no = e.class_no WHERE e.release_no = $release GROUP BY e.month;

            -- Of each month the newest release of the kind holds.
            UPDATE encounter_month AS m SET holds = (m.release_no = (
                SELECT o.release_no FROM encounter_month n JOIN official_release o ON o.release_no = n.release_no
                WHERE n.month = m.month AND o.kind = $kind ORDER BY o.rank DESC LIMIT 1))
            WHERE m.release_no IN (SELECT release_no FROM official_release WHERE kind = $kind);

            DROP TABLE temp.incoming;
            DROP TABLE temp.class_of;
            """,
            ("$release", releaseNo), ("$kind", Kind));
        EncounterSeriesWriter.Write(Connection, Kind);
    }

    public override void Dispose()
    {
        _rows?.Dispose();
        base.Dispose();
    }

    private void Drain() => _buffer.Drain((key, value, line) => _rows!.Add((long)(key >> 28), (long)(key & 0xFFFFFFF), 0, value, line));

    private int AddClass(ulong key, CsvReader row)
    {
        var names = Enumerable.Repeat("", EncounterFields.Columns.Count).ToArray();
        if (_layout.Kind == ReleaseKinds.Southwest) names[EncounterFields.IndexOf(EncounterFields.Region)] = EncounterFields.SouthwestBorder;
        for (var column = 0; column < _layout.Columns.Count; column++)
        {
            if (_layout.Fields[column] is { } field) names[EncounterFields.IndexOf(field)] = EncounterFields.Name(field, Encoding.UTF8.GetString(row.GetSpan(column + 3)));
        }

        _classNames.Add(names);
        return _classes[key] = _classNames.Count - 1;
    }

    /// <summary>The columns of a file, and what each is of.</summary>
    private sealed record Layout(string Kind, string Title, string Slug, string Year, string Grouping, string Month, IReadOnlyList<string> Columns, string Count, IReadOnlyList<string?> Fields)
    {
        public bool Fits(IReadOnlyList<string> headers) => headers.SequenceEqual([Year, Grouping, Month, .. Columns, Count]);
    }

    /// <summary>The names of one column, numbered from 1.</summary>
    private sealed class Names
    {
        private readonly List<byte[]> _names = [];
        private int _last;

        public int Count => _names.Count;

        public int? Find(ReadOnlySpan<byte> cell)
        {
            // Mostly the one of the row before.
            if (_last > 0 && cell.SequenceEqual(_names[_last - 1])) return _last;
            for (var index = 0; index < _names.Count; index++)
            {
                if (cell.SequenceEqual(_names[index])) return _last = index + 1;
            }

            return null;
        }

        public int Add(ReadOnlySpan<byte> cell)
        {
            _names.Add(cell.ToArray());
            return _last = _names.Count;
        }
    }
}
