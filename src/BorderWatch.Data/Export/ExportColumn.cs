namespace BorderWatch.Data.Export;

/// <summary>One column of an export: its name, its kind and how a row fills it. CSV, JSON and workbook are written from the same list of them.</summary>
public sealed class ExportColumn<TRow> : IExportColumn
{
    private readonly Func<TRow, object?> _value;

    private ExportColumn(string name, ExportKind kind, Func<TRow, object?> value)
    {
        (Name, Kind, _value) = (name, kind, value);
    }

    public string Name { get; }

    public ExportKind Kind { get; }

    public static ExportColumn<TRow> Text(string name, Func<TRow, string?> value) => new(name, ExportKind.Text, value);

    public static ExportColumn<TRow> List(string name, Func<TRow, IEnumerable<string>> values) => new(name, ExportKind.List, row => (IReadOnlyList<string>)[.. values(row)]);

    /// <summary>A list that the row has as one text already, joined with ';'.</summary>
    public static ExportColumn<TRow> Joined(string name, Func<TRow, string?> value) =>
        List(name, row => value(row) is { Length: > 0 } text ? text.Split(';') : []);

    public static ExportColumn<TRow> Number(string name, Func<TRow, decimal?> value) => new(name, ExportKind.Number, row => value(row));

    public static ExportColumn<TRow> Day(string name, Func<TRow, DateOnly?> value) => new(name, ExportKind.Day, row => value(row));

    /// <returns>By the kind: a string, a read-only list of strings, a decimal or a <see cref="DateOnly"/>; null for "not stated", but a list is never null.</returns>
    public object? Value(TRow row) => _value(row);
}
