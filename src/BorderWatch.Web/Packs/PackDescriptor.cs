using System.Globalization;
using System.Text.Json.Nodes;
using BorderWatch.Data.Export;
using BorderWatch.Data.Sources;
using BorderWatch.Data.Vocabulary;
using BorderWatch.Web.Exports;

namespace BorderWatch.Web.Packs;

/// <summary>Writes <c>datapackage.json</c> (Data Package, version 2): every file with its size and hash, every column with its type and meaning.</summary>
internal static class PackDescriptor
{
    private const string Profiles = "https://datapackage.org/profiles/2.0/";
    private const string SourceId = "source_id";

    public static PackFile Make(PackAbout about, IReadOnlyList<PackTable> tables, IReadOnlyList<PackFile> charts)
    {
        var package = new JsonObject
        {
            ["$schema"] = Profiles + "datapackage.json",
            ["name"] = "borderwatch-briefing",
            ["title"] = about.Heading ?? "BorderWatch: what sources claim about closures of US-Mexico ports of entry",
            ["description"] = $"{about.Filter} {about.View.ReadAs.Words}: {about.View.ReadAs.Definition} As of {Iso(about.AsOf)}, as known on {Iso(about.KnownOn)}. Empty cells mean not stated.",
            ["version"] = PackAbout.Version,
            ["created"] = Iso(about.Day) + "T00:00:00Z",
            ["id"] = $"{about.Snapshot}{about.Permalink}",
            ["licenses"] = new JsonArray(new JsonObject
            {
                ["name"] = "MIT",
                ["title"] = "MIT License, for this compilation; titles and quoted words belong to their publishers",
                ["path"] = "https://opensource.org/license/mit",
            }),
        };
        if (about.Sources.Count > 0) package["sources"] = new JsonArray([.. about.Sources.Select(Source)]);
        package["resources"] = new JsonArray([.. tables.Select(table => Resource(table, about.Vocabulary)), .. charts.Select(Chart)]);
        return new PackFile("datapackage.json", PackJson.Bytes(package));
    }

    private static JsonObject Source(SourceRow source)
    {
        var described = new JsonObject { ["title"] = $"{source.Publisher}: {source.Title}" };
        if (source.Url is not null) described["path"] = source.Url;
        return described;
    }

    private static JsonObject Resource(PackTable table, VocabularyList vocabulary) => new()
    {
        ["name"] = table.Table.Name,
        ["type"] = "table",
        ["path"] = table.File.Path,
        ["description"] = table.Table.Row,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = table.File.Bytes.Length,
        ["hash"] = table.File.Hash,
        ["dialect"] = new JsonObject { ["header"] = true, ["delimiter"] = ",", ["quoteChar"] = "\"", ["doubleQuote"] = true, ["lineTerminator"] = "\r\n" },
        ["schema"] = Schema(table.Table, vocabulary),
    };

    private static JsonObject Chart(PackFile chart) => new()
    {
        ["name"] = $"chart-{Path.GetFileNameWithoutExtension(chart.Path)}",
        ["path"] = chart.Path,
        ["format"] = "svg",
        ["mediatype"] = "image/svg+xml",
        ["bytes"] = chart.Bytes.Length,
        ["hash"] = chart.Hash,
    };

    private static JsonObject Schema(IExportTable table, VocabularyList vocabulary)
    {
        var schema = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Columns.Select(column => Field(table, column, vocabulary))]),
            ["primaryKey"] = new JsonArray(table.Key),
            ["missingValues"] = new JsonArray(""),
        };
        if (NamesASource(table)) schema["foreignKeys"] = new JsonArray(SourceKey());
        return schema;
    }

    private static JsonObject Field(IExportTable table, IExportColumn column, VocabularyList vocabulary)
    {
        var field = new JsonObject { ["name"] = column.Name, ["type"] = TypeOf(column.Kind) };
        if (column.Kind == ExportKind.List) (field["delimiter"], field["itemType"]) = (";", "string");
        if (vocabulary.Column(table.Name, column.Name) is { } meaning) (field["title"], field["description"]) = (meaning.Label, meaning.Definition);

        var constraints = new JsonObject();
        if (column.Name == table.Key) (constraints["required"], constraints["unique"]) = (true, true);
        else if (column.Name == SourceId) constraints["required"] = true;
        // The values of a reading have no end: there is one for each source.
        if (column.Kind == ExportKind.Text && CodedFields.OfColumn(table.Name, column.Name) is { IsDefinedByProgram: false } coded)
            constraints["enum"] = new JsonArray([.. coded.Values.Select(value => JsonValue.Create(value))]);
        if (constraints.Count > 0) field["constraints"] = constraints;
        return field;
    }

    private static bool NamesASource(IExportTable table) => table.Key != SourceId && table.Columns.Any(column => column.Name == SourceId);

    private static JsonObject SourceKey() => new()
    {
        ["fields"] = new JsonArray(SourceId),
        ["reference"] = new JsonObject { ["resource"] = "sources", ["fields"] = new JsonArray(SourceId) },
    };

    private static string TypeOf(ExportKind kind) => kind switch
    {
        ExportKind.Number => "number",
        ExportKind.Day => "date",
        ExportKind.List => "list",
        _ => "string",
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
