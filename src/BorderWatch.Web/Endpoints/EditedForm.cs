using System.Text.Json;
using System.Text.Json.Nodes;
using BorderWatch.Data.Editing;

namespace BorderWatch.Web.Endpoints;

/// <summary>A record and what belongs to it, as a form sent them: what its writer was shown, and what is wanted.</summary>
/// <param name="Seen">Null for a record that is to be added.</param>
public sealed record EditedForm(RecordShape Shape, RecordCells? Seen, IReadOnlyList<RecordCells> SeenParts, RecordCells Wanted, IReadOnlyList<RecordCells> WantedParts)
{
    public const string TableField = "table";
    public const string SeenField = "seen";
    public const string SeenPartsField = "seen-parts";
    public const string DependentsField = "dependents";
    public const string WithField = "with";

    /// <summary>The value of a choice between what two people wrote.</summary>
    public const string Theirs = "theirs";
    public const string Mine = "mine";

    // As many lines as a form can have; a claim that is about more closures is imported.
    private const int MostParts = 200;

    private RecordShape? PartShape => Shape.Parts is { } parts ? RecordShapes.Of(parts) : null;

    public static string Cell(string column) => $"c.{column}";

    public static string Part(int line, string column) => FormattableString.Invariant($"part.{line}.{column}");

    /// <summary>The name of the choice for a column, or for what belongs to the record by its key.</summary>
    public static string Pick(string column) => $"pick.{column}";

    public static string PickPart(string key) => $"pick-part.{key}";

    public static string Json(IEnumerable<RecordCells> records) => new JsonArray([.. records.Select(record => JsonNode.Parse(record.ToJson()))]).ToJsonString();

    /// <exception cref="FormatException">It is no form of a record.</exception>
    internal static EditedForm Of(IFormCollection form)
    {
        var shape = ShapeOf(form);
        var seen = SeenOf(form, shape);
        var wanted = new RecordCells(shape.Name, shape.Columns.Select(column => KeyValuePair.Create(column, WantedOf(form, column, seen))));
        if (shape.Parts is not { } parts) return new EditedForm(shape, seen, [], wanted, []);
        var seenParts = Records(parts, form[SeenPartsField].ToString());
        return new EditedForm(shape, seen, seenParts, wanted, PartsOf(form, RecordShapes.Of(parts), wanted.Key, seenParts));
    }

    /// <exception cref="FormatException">It names no records that are edited by themselves.</exception>
    internal static RecordShape ShapeOf(IFormCollection form) =>
        RecordShapes.Whole.FirstOrDefault(shape => shape.Name == form[TableField].ToString()) ?? throw new FormatException("The form does not say what it is about.");

    /// <returns>Null for a record that is to be added.</returns>
    /// <exception cref="FormatException">It is no record.</exception>
    internal static RecordCells? SeenOf(IFormCollection form, RecordShape shape) => form[SeenField].ToString() is { Length: > 0 } json ? RecordCells.Parse(shape.Name, json) : null;

    /// <summary>With an id, made where the writer gave none.</summary>
    /// <param name="isTaken">Whether an id is there already.</param>
    internal EditedForm WithKey(Func<string, bool> isTaken)
    {
        var column = Shape.KeyColumns[0];
        if (Seen is not null || Wanted[column] is not null || ProposedKey.Of(Wanted, isTaken) is not { } key) return this;
        return this with { Wanted = Wanted.With(column, key), WantedParts = [.. WantedParts.Select(part => part.With(PartShape!.KeyColumns[0], key))] };
    }

    /// <summary>What an edit has to do.</summary>
    internal IReadOnlyList<EditStep> Steps()
    {
        List<EditStep> steps = [];
        if (Seen is null) steps.Add(EditStep.Add(Wanted));
        else if (!Seen.Equals(Wanted)) steps.Add(EditStep.Change(Seen, Wanted));
        steps.AddRange(SeenParts.Where(seen => WantedParts.All(wanted => wanted.Key != seen.Key)).Select(EditStep.Withdraw));
        foreach (var wanted in WantedParts)
        {
            var seen = SeenParts.FirstOrDefault(part => part.Key == wanted.Key);
            if (seen is null) steps.Add(EditStep.Add(wanted));
            else if (!seen.Equals(wanted)) steps.Add(EditStep.Change(seen, wanted));
        }

        return steps;
    }

    private static string? WantedOf(IFormCollection form, string column, RecordCells? seen)
    {
        var before = seen?[column];
        // What a form has no control for stays, and so does its id.
        if (form[Pick(column)] == Theirs || !form.ContainsKey(Cell(column)) || (seen is not null && seen.Shape.KeyColumns.Contains(column))) return before;
        // A browser sends line ends in its own way.
        var text = form[Cell(column)].ToString().ReplaceLineEndings("\n").Trim();
        return text == (before ?? "").ReplaceLineEndings("\n") ? before : text;
    }

    private static IReadOnlyList<RecordCells> PartsOf(IFormCollection form, RecordShape part, string key, IReadOnlyList<RecordCells> seen)
    {
        var columns = part.Columns.Skip(1).ToList();
        List<RecordCells> wanted = [];
        for (var i = 0; i < MostParts; i++)
        {
            if (form[Part(i, part.KeyColumns[1])].ToString() is not { Length: > 0 }) continue;
            var line = new RecordCells(part.Name, [KeyValuePair.Create(part.KeyColumns[0], (string?)key), .. columns.Select(column => KeyValuePair.Create(column, (string?)form[Part(i, column)].ToString()))]);
            // The same line twice says it once.
            if (!wanted.Contains(line)) wanted.Add(line);
        }

        foreach (var pick in form.Keys.Where(name => name.StartsWith(PickPart(""), StringComparison.Ordinal) && form[name] == Theirs).Select(name => name[PickPart("").Length..]))
        {
            wanted.RemoveAll(line => line.Key == pick);
            wanted.AddRange(seen.Where(line => line.Key == pick));
        }

        return wanted;
    }

    private static IReadOnlyList<RecordCells> Records(string table, string json)
    {
        if (json.Length == 0) return [];
        try
        {
            return [.. JsonNode.Parse(json)!.AsArray().Select(record => RecordCells.Parse(table, record!.ToJsonString()))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw new FormatException("What the form was shown cannot be read.", e);
        }
    }
}
