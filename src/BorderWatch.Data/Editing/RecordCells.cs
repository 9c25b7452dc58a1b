using System.Text.Encodings.Web;
using System.Text.Json;

namespace BorderWatch.Data.Editing;

/// <summary>One record as the cells of its seed file. What is empty there, or only space, is null here; two with the same cells are equal.</summary>
public sealed class RecordCells : IEquatable<RecordCells>
{
    // As it reads: the store is asked for words that are in the cells.
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly RecordShape _shape;
    private readonly string?[] _texts;

    /// <param name="table">Name of a seed file without its ending.</param>
    /// <param name="cells">By column; a column that is left out is empty.</param>
    /// <exception cref="ArgumentException">There is no such table, or no such column in it.</exception>
    public RecordCells(string table, IEnumerable<KeyValuePair<string, string?>> cells)
    {
        _shape = RecordShapes.Of(table);
        _texts = new string?[_shape.Columns.Count];
        foreach (var (column, text) in cells) _texts[Index(column)] = Plain(text);
    }

    /// <param name="texts">In the order of the columns.</param>
    internal RecordCells(RecordShape shape, IReadOnlyList<string?> texts) => (_shape, _texts) = (shape, [.. texts.Select(Plain)]);

    private RecordCells(RecordShape shape, string?[] texts) => (_shape, _texts) = (shape, texts);

    public string Table => _shape.Name;

    public RecordShape Shape => _shape;

    /// <summary>The id of the record in its table; of a link, its two ids with <see cref="RecordShape.KeySeparator"/> between them.</summary>
    public string Key => string.Join(RecordShape.KeySeparator, _shape.KeyColumns.Select(column => this[column]));

    /// <summary>Every column with its cell, in the order of the file.</summary>
    public IReadOnlyDictionary<string, string?> Cells => new OrderedDictionary<string, string?>(_shape.Columns.Select((column, i) => KeyValuePair.Create(column, _texts[i])));

    /// <exception cref="ArgumentException">The record has no such column.</exception>
    public string? this[string column] => _texts[Index(column)];

    /// <summary>The same record with another text in one cell.</summary>
    /// <exception cref="ArgumentException">The record has no such column.</exception>
    public RecordCells With(string column, string? text)
    {
        var texts = (string?[])_texts.Clone();
        texts[Index(column)] = Plain(text);
        return new RecordCells(_shape, texts);
    }

    /// <summary>The cells that are not empty, by column.</summary>
    public string ToJson() => JsonSerializer.Serialize(Cells.Where(cell => cell.Value is not null).ToDictionary(), s_json);

    /// <summary>Reads what <see cref="ToJson"/> wrote, were it before a column came or went.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static RecordCells Parse(string table, string json)
    {
        try
        {
            var cells = JsonSerializer.Deserialize<Dictionary<string, string?>>(json) ?? [];
            var shape = RecordShapes.Of(table);
            return new RecordCells(shape, [.. shape.Columns.Select(column => cells.GetValueOrDefault(column))]);
        }
        catch (JsonException e)
        {
            throw new FormatException($"The cells of {table} cannot be read: {e.Message}", e);
        }
    }

    public bool Equals(RecordCells? other) => other is not null && _shape == other._shape && _texts.AsSpan().SequenceEqual(other._texts);

    public override bool Equals(object? obj) => Equals(obj as RecordCells);

    public override int GetHashCode() => HashCode.Combine(Table, Key);

    public override string ToString() => $"{Table} {Key} {ToJson()}";

    private int Index(string column)
    {
        for (var i = 0; i < _shape.Columns.Count; i++)
        {
            if (_shape.Columns[i] == column) return i;
        }

        throw new ArgumentException($"{Table} has no column “{column}”.", nameof(column));
    }

    private static string? Plain(string? text) => text?.Trim() is { Length: > 0 } plain ? plain : null;
}
