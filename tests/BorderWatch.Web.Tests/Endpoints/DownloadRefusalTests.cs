using System.Net;
using System.Text.Json;
using BorderWatch.TestKit.Web;
using Dapper;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>A download that cannot be made is an answer of its own, never text inside a file.</summary>
public sealed class DownloadRefusalTests(Sites sites)
{
    [Theory]
    [InlineData("/closures.csv?type=boat", "boat")]
    [InlineData("/closures.csv?port=eagle-pass,atlantis", "atlantis")]
    [InlineData("/closures.csv?state=NY", "NY")]
    [InlineData("/closures.csv?source=gazette", "gazette")]
    [InlineData("/closures.csv?prot=eagle-pass", "prot")]
    [InlineData("/closures.csv?asof=yesterday", "yesterday")]
    [InlineData("/closures.csv?asof=2023-02-30", "2023-02-30")]
    [InlineData("/closures.csv?from=2023-12-20&to=2023-12-01", "2023-12-20 to 2023-12-01")]
    [InlineData("/closures.csv?sort=colour", "colour")]
    [InlineData("/closures.csv?q=a%0D%0ASet-Cookie:%20b", "q")]
    [InlineData("/closures.csv?bom=2", "bom")]
    [InlineData("/closures.csv?bom=1&bom=1", "bom")]
    [InlineData("/closures.csv?type=rail&type=rail&asof=2023-12-18&asof=2023-12-19", "asof")]
    [InlineData("/closures/eagle-pass-rail.csv?sauce=afp", "sauce")]
    [InlineData("/closure-claims.csv?status=closed", "status")]
    [InlineData("/figures.csv?unit=euro", "euro")]
    [InlineData("/figures.csv?measure=height", "height")]
    [InlineData("/figures.csv?port=atlantis", "atlantis")]
    [InlineData("/figures.csv?type=rail", "type")]
    [InlineData("/ports/eagle-pass.csv?type=rail", "type")]
    [InlineData("/events.csv?from=2023-12-20&to=2023-12-01", "2023-12-20 to 2023-12-01")]
    [InlineData("/event-claims.csv?type=rail", "type")]
    [InlineData("/sources.csv?bom=yes", "yes")]
    [InlineData("/sources.csv?type=rail", "type")]
    [InlineData("/ports.csv?port=atlantis", "atlantis")]
    [InlineData("/conflicts.csv?status=closed", "closed")]
    [InlineData("/conflicts.csv?field=colour", "colour")]
    [InlineData("/conflicts.csv?type=rail", "type")]
    [InlineData("/vocabulary.csv?field=status", "field")]
    [InlineData("/closures.svg?shape=4x3", "4x3")]
    [InlineData("/closures.svg?shape=1x1&shape=16x9", "shape")]
    [InlineData("/closures.svg?type=boat", "boat")]
    [InlineData("/closures.svg?bom=1", "bom")]
    [InlineData("/closures.csv?shape=1x1", "shape")]
    [InlineData("/closures/eagle-pass-rail.svg?sauce=afp", "sauce")]
    [InlineData("/figures.svg?unit=euro", "euro")]
    [InlineData("/ports.svg?port=atlantis", "atlantis")]
    public async Task Link_ThatCannotBeRead_IsRefusedByName(string url, string named)
    {
        using var response = await sites.Articles.GetAsync(url);

        var problem = await ProblemAsync(response, HttpStatusCode.BadRequest);
        Assert.Contains(named, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains(problem.GetProperty("problems").EnumerateArray(), text => text.GetString()!.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Link_WithSeveralFaults_NamesEachOfThem()
    {
        using var response = await sites.Articles.GetAsync("/closures.csv?type=boat&prot=1&bom=2");

        var problem = await ProblemAsync(response, HttpStatusCode.BadRequest);
        Assert.Equal(3, problem.GetProperty("problems").GetArrayLength());
    }

    [Theory]
    [InlineData("/closures/atlantis-rail.csv", "atlantis-rail")]
    [InlineData("/closures/EAGLE-PASS-RAIL.csv", "EAGLE-PASS-RAIL")]
    [InlineData("/closures/%22%0D%0A.csv", ".csv")]
    [InlineData("/ports/atlantis.csv", "atlantis")]
    [InlineData("/closures/atlantis-rail.svg", "atlantis-rail")]
    [InlineData("/ports/EAGLE-PASS.csv", "EAGLE-PASS")]
    public async Task File_OfAnUnknownId_IsNotFound(string url, string named)
    {
        using var response = await sites.Articles.GetAsync(url);

        var problem = await ProblemAsync(response, HttpStatusCode.NotFound);
        Assert.Contains(named, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claim_closure", "/closures.csv")]
    [InlineData("closure_claim", "/closures/eagle-pass-rail.csv")]
    [InlineData("figure_claim", "/figures.csv")]
    [InlineData("event_claim", "/events.csv")]
    [InlineData("source", "/ports.csv")]
    [InlineData("conflict_note", "/conflicts.csv")]
    [InlineData("vocabulary", "/vocabulary.csv")]
    [InlineData("claim_closure", "/closures.svg")]
    [InlineData("figure_claim", "/figures.svg")]
    public async Task Store_ThatIsBroken_AnswersWithAReferenceAndNoFile(string table, string url)
    {
        await using var site = await TestSite.StartAsync();
        await using (var connection = await site.Store.Database.OpenAsync(TestContext.Current.CancellationToken))
            await connection.ExecuteAsync($"PRAGMA foreign_keys = OFF; DROP TABLE {table};");

        using var response = await site.GetAsync(url);

        var problem = await ProblemAsync(response, HttpStatusCode.InternalServerError);
        Assert.Matches("Reference [0-9a-z]{4}-[0-9a-z]{4}, details in the log", problem.GetProperty("detail").GetString());
        Assert.DoesNotContain("SQL", problem.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Null(response.Content.Headers.ContentDisposition);
        Assert.DoesNotContain("closure_id,", text, StringComparison.Ordinal);
        return JsonDocument.Parse(text).RootElement;
    }
}
