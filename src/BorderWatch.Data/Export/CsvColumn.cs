using CsvHelper;

namespace BorderWatch.Data.Export;

/// <summary>One column of an export: its name and how a row fills it.</summary>
public sealed class CsvColumn<TRow>
{
    private readonly Action<CsvWriter, TRow> _write;

    private CsvColumn(string name, Action<CsvWriter, TRow> write)
    {
        Name = name;
        _write = write;
    }

    public string Name { get; }

    /// <summary>Text; guarded where a spreadsheet would run it as a formula.</summary>
    public static CsvColumn<TRow> Text(string name, Func<TRow, string?> value) => new(name, (csv, row) => csv.WriteField(value(row)));

    /// <summary>Texts joined with ';'.</summary>
    public static CsvColumn<TRow> List(string name, Func<TRow, IEnumerable<string>> values) =>
        new(name, (csv, row) => csv.WriteField(string.Join(';', values(row))));

    /// <summary>A number without thousands separators, invariant.</summary>
    public static CsvColumn<TRow> Number(string name, Func<TRow, decimal?> value) => new(name, (csv, row) =>
    {
        if (value(row) is { } number) csv.WriteField(number, "0.############################");
        else csv.WriteField("");
    });

    /// <summary>An ISO day.</summary>
    public static CsvColumn<TRow> Day(string name, Func<TRow, DateOnly?> value) => new(name, (csv, row) =>
    {
        if (value(row) is { } day) csv.WriteField(day, "yyyy-MM-dd");
        else csv.WriteField("");
    });

    internal void Write(CsvWriter csv, TRow row) => _write(csv, row);
}
