using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Seeding;

/// <summary>What <c>datapackage.json</c> promises about the CSV files, checked as far as this project uses it.</summary>
public sealed class SeedPackageTests
{
    public static TheoryData<string, string> Files() => new(
        from pack in new[] { "", "supplement-cbp" }
        from resource in Resources(pack)
        select (pack, resource.GetProperty("path").GetString()!));

    [Theory]
    [InlineData("")]
    [InlineData("supplement-cbp")]
    public void Package_OfAPack_DescribesEveryFileOfItsFolder(string pack)
    {
        var files = Directory.EnumerateFiles(Folder(pack), "*.csv").Select(Path.GetFileName);

        var described = Resources(pack).Select(resource => resource.GetProperty("path").GetString());

        Assert.Equal(files.Order(), described.Order());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Header_OfAFile_EqualsItsFieldsInOrder(string pack, string file)
    {
        var fields = Fields(pack, file).Select(field => field.GetProperty("name").GetString());

        var csv = SeedCsv.Read(Folder(pack), file);

        Assert.Equal(fields, csv.Columns);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Rows_OfAFile_KeepTheConstraintsOfItsFields(string pack, string file)
    {
        var csv = SeedCsv.Read(Folder(pack), file);

        var broken =
            from field in Fields(pack, file)
            let name = field.GetProperty("name").GetString()!
            from problem in Problems(field, [.. csv.Rows.Select(row => row[name])])
            select $"{file}, {name}: {problem}";

        Assert.True(csv.Rows.Count > 0 || (pack, file) == ("supplement-cbp", "ports.csv"), $"{file} has no rows."); // its ports are all in the articles' pack
        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Keys_OfAFile_AreUniqueAndReferToRows(string pack, string file)
    {
        var csv = SeedCsv.Read(Folder(pack), file);
        var schema = Resource(pack, file).GetProperty("schema");

        var primary = Names(schema, "primaryKey");

        Assert.Distinct(csv.Rows.Select(row => string.Join('|', primary.Select(name => row[name]))));
        foreach (var key in schema.TryGetProperty("foreignKeys", out var keys) ? keys.EnumerateArray() : [])
        {
            var (name, reference) = (Names(key, "fields").Single(), key.GetProperty("reference"));
            var target = SeedCsv.Read(Folder(pack), reference.GetProperty("resource").GetString() + ".csv");
            var known = target.Rows.Select(row => row[Names(reference, "fields").Single()]).ToHashSet();
            Assert.All(csv.Rows, row => Assert.Contains(row[name], known));
        }
    }

    [Theory]
    [InlineData("required", "", false)]
    [InlineData("required", "x", true)]
    [InlineData("pattern", "X1", false)]
    [InlineData("pattern", "x1", true)]
    [InlineData("pattern", "", true)]
    [InlineData("enum", "c", false)]
    [InlineData("enum", "a", true)]
    [InlineData("minimum", "-1", false)]
    [InlineData("minimum", "0", true)]
    [InlineData("maximum", "91", false)]
    [InlineData("integer", "1.5", false)]
    [InlineData("unique", "x", false)]
    public void Check_OneConstraint_RefusesWhatBreaksIt(string constraint, string value, bool holds)
    {
        var field = JsonDocument.Parse(constraint switch
        {
            "required" => """{ "type": "string", "constraints": { "required": true } }""",
            "pattern" => """{ "type": "string", "constraints": { "pattern": "^[a-z][0-9]$" } }""",
            "enum" => """{ "type": "string", "constraints": { "enum": ["a", "b"] } }""",
            "integer" => """{ "type": "integer" }""",
            "unique" => """{ "type": "string", "constraints": { "unique": true } }""",
            _ => """{ "type": "number", "constraints": { "minimum": 0, "maximum": 90 } }""",
        }).RootElement;

        var problems = Problems(field, constraint == "unique" ? [value, value] : [value]);

        Assert.Equal(holds, !problems.Any());
    }

    /// <summary>An empty cell is a missing value: only <c>required</c> and <c>unique</c> ask about it.</summary>
    private static IEnumerable<string> Problems(JsonElement field, IReadOnlyList<string> values)
    {
        var constraints = field.TryGetProperty("constraints", out var found) ? found.EnumerateObject().ToList() : [];
        var type = field.GetProperty("type").GetString();
        foreach (var value in values.Where(value => value.Length > 0))
        {
            if (type is "integer" && !long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) yield return $"{value} is no integer";
            if (type is "number" && !decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)) yield return $"{value} is no number";
        }

        foreach (var constraint in constraints)
        {
            Func<string, bool> keeps = constraint.Name switch
            {
                "required" => value => value.Length > 0,
                "unique" => value => values.Count(other => other == value) == 1,
                "pattern" => value => value.Length == 0 || Regex.IsMatch(value, constraint.Value.GetString()!),
                "enum" => value => value.Length == 0 || constraint.Value.EnumerateArray().Any(allowed => allowed.GetString() == value),
                "minimum" => value => value.Length == 0 || decimal.Parse(value, CultureInfo.InvariantCulture) >= constraint.Value.GetDecimal(),
                "maximum" => value => value.Length == 0 || decimal.Parse(value, CultureInfo.InvariantCulture) <= constraint.Value.GetDecimal(),
                var other => throw new NotSupportedException($"This test does not know the constraint {other}."),
            };
            foreach (var value in values.Where(value => !keeps(value))) yield return $"\"{value}\" breaks {constraint.Name}";
        }
    }

    private static string[] Names(JsonElement element, string property) => [.. element.GetProperty(property).EnumerateArray().Select(name => name.GetString()!)];

    private static IEnumerable<JsonElement> Fields(string pack, string file) => Resource(pack, file).GetProperty("schema").GetProperty("fields").EnumerateArray();

    private static JsonElement Resource(string pack, string file) => Resources(pack).Single(resource => resource.GetProperty("path").GetString() == file);

    private static IEnumerable<JsonElement> Resources(string pack) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(pack), "datapackage.json"))).RootElement.GetProperty("resources").EnumerateArray();

    private static string Folder(string pack) => Path.Combine(SeedFolder.Path, pack);
}
