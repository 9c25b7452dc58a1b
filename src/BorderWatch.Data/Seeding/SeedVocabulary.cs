using BorderWatch.Data.Vocabulary;

namespace BorderWatch.Data.Seeding;

/// <summary>Checks <c>vocabulary.csv</c> as it is read: nothing twice, no value that the program does not know, and in the end none missing.</summary>
internal sealed class SeedVocabulary
{
    public const string File = "vocabulary.csv";

    // The last row of each field: where a value that is missing belongs.
    private readonly Dictionary<string, SeedRow> _last = [];
    private readonly HashSet<(string Field, string Value)> _found = [];

    /// <summary>The key of a row; its value is empty where the row describes the field itself.</summary>
    /// <param name="known">Fields and values that the store has already; those of the file are added.</param>
    public (string Field, string Value) Add(SeedRow row, HashSet<(string Field, string Value)> known)
    {
        var field = row.Match("field", IsField, "a column such as date_edtf, or file and column such as events.date_edtf") ?? row.Required("field");
        var value = row.Optional("value") ?? "";
        if (value.Length > 0)
        {
            var coded = CodedFields.Find(field) ?? throw row.Refuse("field", $"\"{field}\" is not a field with listed values.");
            if (coded.IsDefinedByProgram) throw row.Refuse("value", $"the values of {field} are defined by the program.");
            row.Choice("value", coded.Values);
        }

        if (!known.Add((field, value))) throw row.Refuse("value", $"\"{field}\"{(value.Length == 0 ? "" : $" \"{value}\"")} is there already.");
        _found.Add((field, value));
        _last[field] = row;
        return (field, value);
    }

    /// <exception cref="SeedException">A field with listed values lacks its own row or that of a value.</exception>
    public void CheckComplete()
    {
        foreach (var field in CodedFields.All)
        {
            foreach (var value in (field.IsDefinedByProgram ? [] : field.Values).Prepend(""))
            {
                if (_found.Contains((field.Name, value))) continue;
                var reason = value.Length == 0 ? $"no row describes the field \"{field.Name}\"." : $"\"{value}\" of {field.Name} is not defined.";
                throw _last.TryGetValue(field.Name, out var row) ? row.Refuse("value", reason) : new SeedException(File, 1, "field", reason);
            }
        }
    }

    private static bool IsField(string text) => text.Split('.') switch
    {
        [var column] => IsColumn(column),
        [var file, var column] => file.Length > 0 && file.All(c => char.IsAsciiLetterLower(c) || c == '-') && IsColumn(column),
        _ => false,
    };

    private static bool IsColumn(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
}
