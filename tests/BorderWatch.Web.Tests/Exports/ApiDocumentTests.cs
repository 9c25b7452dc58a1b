using System.Net;
using System.Text.Json;
using BorderWatch.Web.Exports;
using BorderWatch.Web.Hosting;
using Microsoft.AspNetCore.Routing;

namespace BorderWatch.Web.Tests.Exports;

/// <summary>The OpenAPI document names what the API answers to, and nothing else.</summary>
public sealed class ApiDocumentTests(Sites sites)
{
    /// <summary>Section 5 of the contract and what came after it, with a value that is read wherever the name means something.</summary>
    private static readonly (string Name, string Value)[] s_parameters =
    [
        ("port", "eagle-pass"), ("type", "rail"), ("state", "TX"), ("source", "afp-2023-12-22"), ("from", "2023-12-01"), ("to", "2023-12-31"), ("q", "rail"),
        ("asof", "2023-12-22"), ("known", "2023-12-22"), ("reading", "latest"), ("measure", "crossings"), ("unit", "people"), ("status", "open"), ("field", "start"),
        ("data", "encounters"), ("release", "cbp-southwest-2024-09"), ("code", "2303"),
        ("table", "sources"), ("key", "afp-2023-12-22"), ("entry", "1"), ("who", "Ana"), ("kind", "added"),
    ];

    [Fact]
    public async Task Document_OfTheApi_HasEveryPathOfIt()
    {
        await using var app = Site.Build(new StartOptions { Database = "never-opened.db" });
        var mapped = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!).Where(path => path.StartsWith("/api/", StringComparison.Ordinal));

        var document = await DocumentAsync();

        Assert.Equal(mapped.Order(StringComparer.Ordinal), document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Parameters_OfEveryPath_AreThoseThatItReads()
    {
        foreach (var path in (await DocumentAsync()).GetProperty("paths").EnumerateObject().Where(path => !path.Name.Contains("/official/", StringComparison.Ordinal)))
        {
            var named = path.Value.GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()!).ToList();
            List<string> read = [];
            foreach (var (name, value) in s_parameters)
            {
                using var response = await sites.Articles.GetAsync($"{path.Name}?{name}={value}");
                if (response.StatusCode == HttpStatusCode.OK) read.Add(name);
            }

            // The history has one order.
            if (!path.Name.Contains("/history", StringComparison.Ordinal)) read.Add("sort");
            Assert.Equal(read.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("/api/v1/official/crossings", "port=2303 state=texas border=us-mexico-border measure=trucks years=fiscal from=2023-12 to=2023-12 asof=2023-12-22 known=2023-12-22 reading=latest", "")]
    [InlineData("/api/v1/official/crossings-chart", "port=2303 state=texas border=us-mexico-border measure=trucks years=fiscal from=2023-12 to=2023-12 per=year group=measure show=index asof=2023-12-22 known=2023-12-22 reading=latest", "")]
    [InlineData("/api/v1/official/encounters", "set=by-area component=u-s-border-patrol region=southwest-land-border demographic=all citizenship=all title=all type=all years=calendar from=2023-12 to=2023-12 asof=2023-12-22 known=2023-12-22 reading=latest", "area state")]
    [InlineData("/api/v1/official/wait-times", "snapshot=x code=2303 border=mexico status=closed sort=-port asof=2023-12-22 known=2023-12-22 reading=latest", "")]
    public async Task Parameters_OfOfficialCounts_AreThoseThatTheyRead(string path, string read, string ofOtherSets)
    {
        var named = (await DocumentAsync()).GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()!);

        Assert.Equal(read.Split(' ').Select(one => one.Split('=')[0]).Concat(ofOtherSets.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        foreach (var query in read.Split(' '))
        {
            using var response = await sites.Articles.GetAsync($"{path}?{query}");
            Assert.True(response.StatusCode == HttpStatusCode.OK, query);
        }
    }

    [Fact]
    public async Task Values_OfEveryParameter_AreRead()
    {
        foreach (var path in (await DocumentAsync()).GetProperty("paths").EnumerateObject())
        {
            foreach (var parameter in path.Value.GetProperty("get").GetProperty("parameters").EnumerateArray())
            {
                var schema = parameter.GetProperty("schema");
                if (schema.TryGetProperty("items", out var items)) schema = items;
                if (!schema.TryGetProperty("enum", out var values)) continue;

                Assert.All(values.EnumerateArray(), value => Assert.NotEmpty(value.GetString()!));
                using var response = await sites.Articles.GetAsync($"{path.Name}?{parameter.GetProperty("name").GetString()}={values.EnumerateArray().Last().GetString()}");
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            }
        }
    }

    [Fact]
    public async Task Answer_OfEveryPath_HasTheColumnsWithTheirMeaning()
    {
        var document = await DocumentAsync();

        foreach (var table in ExportTables.All)
        {
            var responses = document.GetProperty("paths").GetProperty($"/api/v1/{table.Path}").GetProperty("get").GetProperty("responses");
            var columns = responses.GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema")
                .GetProperty("properties").GetProperty("rows").GetProperty("items").GetProperty("properties").EnumerateObject().ToList();

            Assert.Equal(table.Columns.Select(column => column.Name), columns.Select(column => column.Name));
            Assert.All(columns, column => Assert.NotEmpty(column.Value.GetProperty("description").GetString()!));
            Assert.True(responses.TryGetProperty("400", out _));
        }
    }

    [Fact]
    public async Task Document_OfTheApi_NamesNoHost()
    {
        var text = await sites.Articles.TextAsync("/openapi/v1.json");

        Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
        Assert.StartsWith("3.", JsonDocument.Parse(text).RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> DocumentAsync() => JsonDocument.Parse(await sites.Articles.TextAsync("/openapi/v1.json")).RootElement;
}
