using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsvHelper;

namespace BorderWatch.Web.Tests.Packs;

/// <summary>The rules of Data Package, version 2, as far as a pack can break them: first the descriptor, then each table against its own description.</summary>
internal static partial class DataPackageRules
{
    private static readonly string[] s_types =
        ["string", "number", "integer", "boolean", "object", "array", "list", "datetime", "date", "time", "year", "yearmonth", "duration", "geopoint", "geojson", "any"];

    /// <summary>Constraints that a type can have; those of every type are not named.</summary>
    private static readonly Dictionary<string, string[]> s_constraints = new(StringComparer.Ordinal)
    {
        ["string"] = ["pattern", "minLength", "maxLength"],
        ["number"] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
        ["integer"] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
        ["date"] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
        ["list"] = ["minLength", "maxLength"],
    };

    /// <returns>A sentence for each fault; none when the package keeps the rules.</returns>
    public static List<string> Faults(IReadOnlyDictionary<string, byte[]> files)
    {
        using var document = JsonDocument.Parse(files["datapackage.json"]);
        var package = document.RootElement;
        List<string> faults = [.. PackageFaults(package)];
        if (!package.TryGetProperty("resources", out var resources) || resources.ValueKind != JsonValueKind.Array || resources.GetArrayLength() == 0) return [.. faults, "The package has no resources."];

        var all = resources.EnumerateArray().ToList();
        if (all.Select(Name).Distinct(StringComparer.Ordinal).Count() < all.Count) faults.Add("Two resources have one name.");
        foreach (var resource in all) faults.AddRange(ResourceFaults(resource, files).Select(fault => $"{Name(resource)}: {fault}"));
        if (faults.Count > 0) return faults; // what is described wrongly cannot be checked against

        var tables = all.Where(IsTable).ToDictionary(Name, resource => new Table(resource, Read(files[Text(resource, "path")!])), StringComparer.Ordinal);
        return [.. tables.SelectMany(table => table.Value.Faults(tables).Select(fault => $"{table.Key}: {fault}"))];
    }

    private static IEnumerable<string> PackageFaults(JsonElement package)
    {
        if (Text(package, "$schema") is { } schema && !Uri.IsWellFormedUriString(schema, UriKind.Absolute)) yield return "$schema is no address.";
        if (Text(package, "name") is { } name && !SlugName().IsMatch(name)) yield return $"The name {name} has letters that a name cannot have.";
        if (Text(package, "created") is { } created && !DateTimeOffset.TryParseExact(created, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)) yield return "created is no date and time of RFC 3339.";
        if (package.TryGetProperty("licenses", out var licenses) && (licenses.GetArrayLength() == 0 || licenses.EnumerateArray().Any(license => Text(license, "name") is null && Text(license, "path") is null)))
            yield return "A license has neither name nor path.";
        if (package.TryGetProperty("sources", out var sources) && (sources.GetArrayLength() == 0 || sources.EnumerateArray().Any(source => Text(source, "title") is null && Text(source, "path") is null)))
            yield return "A source has neither title nor path.";
    }

    private static IEnumerable<string> ResourceFaults(JsonElement resource, IReadOnlyDictionary<string, byte[]> files)
    {
        if (Text(resource, "name") is not { } name || !SlugName().IsMatch(name)) yield return "It has no name, or one that cannot be.";
        var path = Text(resource, "path");
        if (path is null || path.StartsWith('/') || path.Contains("..", StringComparison.Ordinal) || path.Contains('\\', StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal)) yield return $"The path {path} leads out of the package.";
        else if (!files.TryGetValue(path, out var bytes)) yield return $"There is no file {path}.";
        else
        {
            if (resource.TryGetProperty("bytes", out var size) && size.GetInt64() != bytes.Length) yield return "It has not as many bytes as it says.";
            if (Text(resource, "hash") is { } hash)
            {
                if (!HashText().IsMatch(hash)) yield return $"{hash} is no hash.";
                else if (hash != "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes))) yield return "Its hash is not that of the file.";
            }
        }

        if (Text(resource, "type") is { } type && type != "table") yield return $"The only type is table, not {type}.";
        if (!IsTable(resource)) yield break;
        if (!resource.TryGetProperty("schema", out var schema) || !schema.TryGetProperty("fields", out var fields) || fields.GetArrayLength() == 0)
        {
            yield return "A table without fields.";
            yield break;
        }

        var names = fields.EnumerateArray().Select(Name).ToList();
        if (names.Distinct(StringComparer.Ordinal).Count() < names.Count) yield return "Two fields have one name.";
        foreach (var fault in fields.EnumerateArray().SelectMany(FieldFaults)) yield return fault;
        foreach (var key in Keys(schema).Where(key => !names.Contains(key))) yield return $"The key {key} is no field.";
    }

    private static IEnumerable<string> FieldFaults(JsonElement field)
    {
        var name = Name(field);
        if (name.Length == 0) yield return "A field without a name.";
        var type = Text(field, "type") ?? "string";
        if (!s_types.Contains(type)) yield return $"{name} has the type {type}, which is none.";
        if (type != "list" && (field.TryGetProperty("delimiter", out _) || field.TryGetProperty("itemType", out _))) yield return $"{name} is no list, and has a delimiter.";
        if (!field.TryGetProperty("constraints", out var constraints)) yield break;
        foreach (var constraint in constraints.EnumerateObject())
        {
            if (constraint.Name is "required" or "unique")
            {
                if (constraint.Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) yield return $"{name}: {constraint.Name} is neither true nor false.";
            }
            else if (constraint.Name == "enum")
            {
                var values = constraint.Value.EnumerateArray().Select(value => value.GetRawText()).ToList();
                if (values.Count == 0 || values.Distinct(StringComparer.Ordinal).Count() < values.Count) yield return $"{name}: enum has no values, or one twice.";
            }
            else if (!s_constraints.GetValueOrDefault(type, []).Contains(constraint.Name)) yield return $"{name}: a {type} has no {constraint.Name}.";
        }
    }

    private static IEnumerable<string> Keys(JsonElement schema)
    {
        var own = schema.TryGetProperty("primaryKey", out var key) ? Names(key) : [];
        var foreign = schema.TryGetProperty("foreignKeys", out var keys) ? keys.EnumerateArray().SelectMany(one => Names(one.GetProperty("fields"))) : [];
        return own.Concat(foreign);
    }

    private static List<string> Names(JsonElement one) => one.ValueKind == JsonValueKind.Array ? [.. one.EnumerateArray().Select(name => name.GetString()!)] : [one.GetString()!];

    private static List<string[]> Read(byte[] csv)
    {
        using var reader = CsvReader.Create(new MemoryStream(csv));
        List<string[]> rows = [[.. reader.Headers]];
        while (reader.Read()) rows.Add([.. rows[0].Select((_, column) => reader.GetString(column))]);
        return rows;
    }

    private static bool IsTable(JsonElement resource) => Text(resource, "type") == "table";

    private static string Name(JsonElement one) => Text(one, "name") ?? "";

    private static string? Text(JsonElement one, string name) => one.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    [GeneratedRegex(@"^[-a-z0-9._/]+$")]
    private static partial Regex SlugName();

    [GeneratedRegex(@"^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$")]
    private static partial Regex HashText();

    /// <summary>A table with its description.</summary>
    private sealed class Table(JsonElement resource, List<string[]> rows)
    {
        private readonly JsonElement _schema = resource.GetProperty("schema");

        public IEnumerable<string> Faults(IReadOnlyDictionary<string, Table> tables)
        {
            var fields = _schema.GetProperty("fields").EnumerateArray().ToList();
            if (!rows[0].SequenceEqual(fields.Select(Name)))
            {
                yield return "The heading is not the list of fields.";
                yield break;
            }

            foreach (var field in fields)
            {
                foreach (var fault in CellFaults(field)) yield return fault;
            }

            if (_schema.TryGetProperty("primaryKey", out var key) && HasTwice(Tuples(Names(key)))) yield return "Two rows have one primary key.";
            if (!_schema.TryGetProperty("foreignKeys", out var foreignKeys)) yield break;
            foreach (var foreign in foreignKeys.EnumerateArray())
            {
                var reference = foreign.GetProperty("reference");
                var referred = (tables.GetValueOrDefault(reference.GetProperty("resource").GetString()!)?.Tuples(Names(reference.GetProperty("fields"))) ?? []).ToHashSet(StringComparer.Ordinal);
                foreach (var missing in Tuples(Names(foreign.GetProperty("fields"))).Where(tuple => tuple.Length > 0 && !referred.Contains(tuple)).Distinct()) yield return $"{missing} is not in {reference.GetProperty("resource")}.";
            }
        }

        private IEnumerable<string> CellFaults(JsonElement field)
        {
            var (name, type) = (Name(field), Text(field, "type") ?? "string");
            List<string> cells = [.. Tuples([name])];
            var constraints = field.TryGetProperty("constraints", out var some) ? some : default;
            bool Has(string constraint) => constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty(constraint, out var value) && value.ValueKind == JsonValueKind.True;
            if (Has("required") && cells.Contains("")) yield return $"{name} is required, and empty.";
            var filled = cells.Where(cell => cell.Length > 0).ToList();
            if (Has("unique") && HasTwice(filled)) yield return $"{name} is unique, and there twice.";
            foreach (var cell in filled.Where(cell => !Reads(type, cell))) yield return $"{name}: “{cell}” is no {type}.";
            if (constraints.ValueKind != JsonValueKind.Object || !constraints.TryGetProperty("enum", out var values)) yield break;
            var known = values.EnumerateArray().Select(value => value.ToString()).ToHashSet(StringComparer.Ordinal);
            foreach (var cell in filled.Where(cell => !known.Contains(cell)).Distinct()) yield return $"{name}: “{cell}” is none of its values.";
        }

        private IEnumerable<string> Tuples(IReadOnlyList<string> names)
        {
            var columns = names.Select(name => Array.IndexOf(rows[0], name)).ToList();
            return rows.Skip(1).Select(row => string.Join('\u001f', columns.Select(column => row[column])));
        }

        private static bool HasTwice(IEnumerable<string> values) => values.GroupBy(value => value, StringComparer.Ordinal).Any(same => same.Count() > 1);

        private static bool Reads(string type, string cell) => type switch
        {
            "number" => decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            _ => true,
        };
    }
}
