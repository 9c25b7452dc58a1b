using System.Text.Json;
using System.Text.Json.Nodes;
using BorderWatch.Data;
using Microsoft.AspNetCore.Components;

namespace BorderWatch.Web.Components.Shared;

/// <summary>What a page says to machines that look for data: schema.org's Dataset as JSON-LD, without the host that happened to be asked.</summary>
public sealed record DatasetData
{
    public required string Name { get; init; }

    /// <summary>The filter and the view, in words.</summary>
    public required string Description { get; init; }

    /// <summary>Path and query with nothing left to defaults.</summary>
    public required string Url { get; init; }

    /// <summary>Paths and queries of the files with the same rows.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>As known on the day that is looked at.</summary>
    public required IReadOnlyList<StoreFacts.SourceFact> Sources { get; init; }

    /// <summary>A script element that is never run. The serializer escapes what could end it.</summary>
    public MarkupString ToScript() => new($"<script type=\"application/ld+json\">{JsonSerializer.Serialize(ToJson())}</script>");

    private JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["name"] = Name,
            ["description"] = Description,
            ["url"] = Url,
            ["license"] = "https://opensource.org/license/mit",
            ["isAccessibleForFree"] = true,
            ["spatialCoverage"] = "United States–Mexico border",
            ["distribution"] = new JsonArray([.. Files.Select(file => new JsonObject { ["@type"] = "DataDownload", ["encodingFormat"] = TypeOf(file), ["contentUrl"] = file })]),
            ["citation"] = new JsonArray([.. Sources.Select(source => JsonValue.Create($"{source.Publisher} ({source.PublishedOn:yyyy-MM-dd})"))]),
        };
        if (Sources.Count > 0) json["temporalCoverage"] = $"{Sources.Min(source => source.PublishedOn):yyyy-MM-dd}/{Sources.Max(source => source.PublishedOn):yyyy-MM-dd}";
        return json;
    }

    private static string TypeOf(string file) => System.IO.Path.GetExtension(file.Split('?')[0]) switch
    {
        ".json" => "application/json",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".zip" => "application/zip",
        ".md" => "text/markdown",
        _ => "text/csv",
    };
}
