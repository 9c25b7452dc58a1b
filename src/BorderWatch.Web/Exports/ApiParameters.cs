using System.Text.Json.Nodes;
using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Official.Revisions;
using BorderWatch.Data.Rules;
using BorderWatch.Web.Endpoints;
using Microsoft.OpenApi;

namespace BorderWatch.Web.Exports;

/// <summary>The parameters of the API with the values that they can have in a store.</summary>
internal sealed class ApiParameters(StoreFacts facts)
{
    /// <summary>What every table can be asked with.</summary>
    public static IReadOnlyList<string> OfTheView { get; } = ["asof", "known", "reading"];

    public OpenApiParameter Of(IExportTable table, string name) => name switch
    {
        "years" or "per" or "group" or "show" or "set" => One(name, Shown[name], table.ValuesOf(name, facts) ?? []),
        "border" or "status" when table.Path == "official/wait-times" => One(name, name == "border" ? "Which border." : "Status of the port as the file gives it; no value is a claim of a closure.", table.ValuesOf(name, facts) ?? []),
        "snapshot" => Parameter(name, "Id of a snapshot; without it the newest.", new OpenApiSchema { Type = JsonSchemaType.String }),
        "from" or "to" when table.Path.StartsWith("official/", StringComparison.Ordinal) => Month(name, name == "from" ? "First month, inclusive." : "Last month, inclusive."),
        _ when table.ValuesOf(name, facts) is { } values => values.Count > 0
            ? Ids(name, "Values of the field in this store.", values)
            : Parameter(name, "Only of counts that are broken down by it; this store has none.", new OpenApiSchema { Type = JsonSchemaType.String }),
        "from" or "to" when table.Path == HistoryDownloads.Table.Path => Day(name, name == "from" ? "First day of an entry in UTC, inclusive." : "Last day of an entry in UTC, inclusive."),
        "table" => Ids(name, "Kinds of records, as the files of the seed are called.", RecordShapes.All.Select(shape => shape.Name)),
        "key" => Parameter(name, "Id of a record; what belongs to it is kept too.", new OpenApiSchema { Type = JsonSchemaType.String }),
        "entry" => Parameter(name, "Number of one entry.", new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1" }),
        "who" => Parameter(name, "Whole name of who made an entry, whatever its case.", new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = EditRequest.LongestWho }),
        "kind" => Ids(name, "How an entry came about.", EditKinds.All),
        "port" => Ids(name, "Ports of entry.", facts.Ports.Select(port => port.Slug)),
        "type" => Ids(name, "What the port is closed to.", ClosureTypes.All),
        "state" => Ids(name, "Postal codes of U.S. states.", facts.States),
        "source" => Ids(name, "Ids of sources.", SourceIds),
        "measure" => Ids(name, "What a figure counts.", FigureVocabulary.Measures),
        "unit" => Ids(name, "What it is a number of.", FigureVocabulary.Units),
        "status" => Ids(name, "Status of a conflict.", ConflictStatuses.All),
        "field" => Ids(name, "What claims differ on.", ConflictFields.All),
        "data" => Ids(name, "What was counted.", DataSets.All),
        "release" => Parameter(name, "Id of a release: what it revised, and what of it was revised.", new OpenApiSchema { Type = JsonSchemaType.String }),
        "code" => Parameter(name, "Code of a port of entry.", new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^[0-9]{4}$" }),
        "from" or "to" when table.Columns.Any(column => column.Name == "month") => Month(name, name == "from" ? "First month, inclusive." : "Last month, inclusive."),
        "from" => Day(name, "First day, inclusive; rows without a date stay."),
        "to" => Day(name, "Last day, inclusive."),
        "asof" => Day(name, $"The day whose state is shown; without it {facts.NewestPublication:yyyy-MM-dd}, the newest publication."),
        "known" => Day(name, "Only claims published by this day are read; without it all."),
        "reading" => One(name, "The rule that derives dates; without it consensus.", [.. Readings.Named.Select(reading => reading.Name), .. SourceIds.Select(id => OneSourceReading.Prefix + id)]),
        "sort" => One(name, "A column, or the column with - before it for descending.", [.. table.SortColumns, .. table.SortColumns.Select(column => "-" + column)]),
        _ => Parameter(name, "Text that the rows contain.", new OpenApiSchema { Type = JsonSchemaType.String }),
    };

    private static Dictionary<string, string> Shown { get; } = new(StringComparer.Ordinal)
    {
        ["years"] = "Whether years begin in January, or in October of the year before.",
        ["per"] = "Whether a row is a month or a year.",
        ["group"] = "The field that counts are summed by; several measures are always apart.",
        ["show"] = "What the column “shown” has beside the count.",
        ["set"] = "Which of the published breakdowns; they have the same encounters and are never added.",
    };

    private IEnumerable<string> SourceIds => facts.Sources.Select(source => source.SourceId);

    /// <summary>One or more, joined with commas.</summary>
    private static OpenApiParameter Ids(string name, string description, IEnumerable<string> values)
    {
        var parameter = Parameter(name, description + " Several are joined with commas.", new OpenApiSchema { Type = JsonSchemaType.Array, Items = Choice(values) });
        (parameter.Style, parameter.Explode) = (ParameterStyle.Form, false);
        return parameter;
    }

    private static OpenApiParameter One(string name, string description, IEnumerable<string> values) => Parameter(name, description, Choice(values));

    private static OpenApiParameter Day(string name, string description) =>
        Parameter(name, description, new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" });

    private static OpenApiParameter Month(string name, string description) =>
        Parameter(name, description, new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^[0-9]{4}-[0-9]{2}$" });

    private static OpenApiSchema Choice(IEnumerable<string> values) =>
        new() { Type = JsonSchemaType.String, Enum = [.. values.Distinct(StringComparer.Ordinal).Select(value => (JsonNode)JsonValue.Create(value))] };

    private static OpenApiParameter Parameter(string name, string description, OpenApiSchema schema) =>
        new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = schema };
}
