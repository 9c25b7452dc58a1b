using System.Net;
using System.Text.Json;

namespace BorderWatch.Web.Tests.Pages;

/// <summary>What every page says to machines that look for data.</summary>
public sealed class DatasetTests(Sites sites)
{
    public static TheoryData<string> Paths { get; } =
        ["/", "/closures", "/closures/eagle-pass-rail", "/figures", "/conflicts", "/briefing", "/ports", "/ports/eagle-pass", "/events", "/sources", "/sources/usa-today-2023-12-21", "/history", "/import", "/official/revisions", "/official/wait-times", "/method"];

    [Theory, MemberData(nameof(Paths))]
    public async Task Head_OfAPage_DescribesItsDataAndLeadsToFilesThatAreThere(string path)
    {
        var dataset = await DatasetAsync(path);

        Assert.Equal("Dataset", dataset.GetProperty("@type").GetString());
        Assert.Equal("2023-12-21/2023-12-22", dataset.GetProperty("temporalCoverage").GetString());
        Assert.Equal(5, dataset.GetProperty("citation").GetArrayLength());
        var files = dataset.GetProperty("distribution").EnumerateArray().ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            using var response = await sites.Articles.GetAsync(file.GetProperty("contentUrl").GetString()!);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(file.GetProperty("encodingFormat").GetString(), response.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task Head_WithTextThatLooksLikeMarkup_StaysData()
    {
        var dataset = await DatasetAsync("/closures?q=%3C%2Fscript%3E%3Cb%3E%26%22");

        Assert.Contains("“</script><b>&\"”", dataset.GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> DatasetAsync(string path)
    {
        var page = await sites.Articles.PageAsync(path);
        return JsonDocument.Parse(Assert.Single(page.QuerySelectorAll("head script[type='application/ld+json']")).TextContent).RootElement;
    }
}
