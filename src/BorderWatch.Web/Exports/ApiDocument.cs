using BorderWatch.Data;
using BorderWatch.Data.Export;
using BorderWatch.Data.Vocabulary;
using BorderWatch.Web.Packs;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace BorderWatch.Web.Exports;

/// <summary>The OpenAPI document of <c>/api/v1</c>, written from the tables themselves: parameters with the values of this store, columns with their meaning.</summary>
internal sealed class ApiDocument(StoreFactQueries factQueries, VocabularyQueries vocabularies) : IOpenApiDocumentTransformer
{
    public const string Path = "/openapi/{documentName}.json";

    public async Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var parameters = new ApiParameters(await factQueries.GetAsync(cancellationToken));
        var vocabulary = await vocabularies.ListAsync(cancellationToken);
        document.Info = new OpenApiInfo
        {
            Title = "BorderWatch",
            Version = PackAbout.Version,
            Description = "What sources claim about closures of US-Mexico ports of entry: the rows of the pages and of their CSV, with the same filters.",
        };
        // Without the host that happened to be asked.
        document.Servers = [];
        document.Tags = null;
        document.Components = null;
        document.Paths = [];
        foreach (var table in ExportTables.All)
        {
            foreach (var path in ExportTables.ApiPaths(table))
            {
                document.Paths.Add(path, new OpenApiPathItem
                {
                    Operations = new Dictionary<HttpMethod, OpenApiOperation> { [HttpMethod.Get] = Operation(table, path, parameters, vocabulary) },
                });
            }
        }
    }

    private static OpenApiOperation Operation(IExportTable table, string path, ApiParameters parameters, VocabularyList vocabulary) => new()
    {
        OperationId = path.EndsWith(".json", StringComparison.Ordinal) ? $"{table.Name}-json" : table.Name,
        Summary = table.Row,
        Parameters = [.. table.Parameters.Concat(ApiParameters.OfTheView).Select(name => (IOpenApiParameter)parameters.Of(table, name))],
        Responses = new OpenApiResponses
        {
            ["200"] = Response("The rows, and what they say of themselves.", "application/json", Answer(table, vocabulary)),
            ["400"] = Response("The link could not be read; each fault is named.", "application/problem+json", Problem()),
        },
    };

    private static OpenApiResponse Response(string description, string type, OpenApiSchema schema) => new()
    {
        Description = description,
        Content = new Dictionary<string, OpenApiMediaType> { [type] = new() { Schema = schema } },
    };

    private static OpenApiSchema Answer(IExportTable table, VocabularyList vocabulary) => Object(
        ("meta", Object(
            ("filter", Text("The filter in words.")),
            ("reading", Text("The rule that derived the dates.")),
            ("reading_definition", Text("What it does.")),
            ("as_of", Day("The day whose state is shown.")),
            ("known_on", Day("Claims published by this day were read.")),
            ("permalink", Text("Path and query with nothing left to defaults.")),
            ("rows", new OpenApiSchema { Type = JsonSchemaType.Integer, Description = "How many rows there are." }),
            ("snapshot", Text("The content of the store, as an id.")))),
        ("rows", new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Items = Object([.. table.Columns.Select(column => (column.Name, Column(table, column, vocabulary)))]),
        }));

    private static OpenApiSchema Column(IExportTable table, IExportColumn column, VocabularyList vocabulary)
    {
        var meaning = vocabulary.Column(table.Name, column.Name)?.Definition;
        if (column.Kind == ExportKind.List) return new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text(null), Description = meaning };
        var type = (column.Kind == ExportKind.Number ? JsonSchemaType.Number : JsonSchemaType.String) | JsonSchemaType.Null;
        return new OpenApiSchema { Type = type, Format = column.Kind == ExportKind.Day ? "date" : null, Description = meaning };
    }

    private static OpenApiSchema Problem() => Object(
        ("title", Text(null)),
        ("status", new OpenApiSchema { Type = JsonSchemaType.Integer }),
        ("detail", Text("All faults in one text.")),
        ("problems", new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text("One sentence for each fault.") }));

    private static OpenApiSchema Object(params (string Name, OpenApiSchema Schema)[] properties) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = properties.ToDictionary(property => property.Name, property => (IOpenApiSchema)property.Schema, StringComparer.Ordinal),
        Required = properties.Select(property => property.Name).ToHashSet(StringComparer.Ordinal),
    };

    private static OpenApiSchema Text(string? description) => new() { Type = JsonSchemaType.String, Description = description };

    private static OpenApiSchema Day(string description) => new() { Type = JsonSchemaType.String, Format = "date", Description = description };
}
