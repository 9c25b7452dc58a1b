using System.Net;

namespace BorderWatch.Web.Tests.Endpoints;

public sealed class OfficialDownloadsTests(Sites sites)
{
    [Fact]
    public async Task Crossings_OfAFilter_AreItsRowsWithTheirRelease()
    {
        var rows = await sites.Articles.RowsAsync("/official/crossings.csv?port=2602&measure=personal-vehicles&from=2022-12&to=2022-12");

        var row = Assert.Single(rows);
        Assert.Equal(["month", "port_code", "port", "state", "border", "measure", "value", "release_id"], row.Keys);
        Assert.Equal(["2022-12", "2602", "Lukeville", "Arizona", "US-Mexico Border", "Personal Vehicles", "26321"], row.Values.Take(7));
        Assert.StartsWith("bts-crossings-", row["release_id"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_OfTheChart_HaveTheNumbersOfThePage()
    {
        const string query = "?port=2303,2602&measure=personal-vehicles&group=port&show=change&from=2023-12&to=2023-12";

        var rows = await sites.Articles.RowsAsync("/official/crossings-chart.csv" + query);
        var svg = await sites.Articles.TextAsync("/official/crossings.svg" + query);

        Assert.Equal(["Eagle Pass 138097 238887 -42.1915", "Lukeville 3966 26321 -84.9322"], rows.Select(row => $"{row["group"]} {row["value"]} {row["year_before"]} {row["shown"]}"));
        Assert.Contains("Personal vehicles, Lukeville: 84.9 % fewer than a year before in December 2023, the largest change of 2", svg, StringComparison.Ordinal);
        Assert.Contains("asof=2023-12-22", svg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/official/crossings.svg?port=2602&measure=trains&from=2020-01")]
    [InlineData("/official/crossings.svg?shape=1x1")]
    [InlineData("/official/crossings.svg?measure=personal-vehicles&group=port&chart=stacked&show=share")]
    [InlineData("/official/encounters.svg?set=by-state")]
    public async Task Picture_OfAnyView_IsWhole(string url)
    {
        var svg = System.Xml.Linq.XElement.Parse(await sites.Articles.TextAsync(url));

        Assert.DoesNotContain("var(--", svg.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", svg.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(svg.Elements().First(element => element.Name.LocalName == "title").Value);
    }

    [Theory]
    [InlineData("/official/crossings.csv?port=9999", "9999")]
    [InlineData("/official/crossings.csv?measure=trucks,trains&group=port", "not added up")]
    [InlineData("/official/encounters.csv?set=by-county", "by-county")]
    [InlineData("/api/v1/official/encounters.json?from=2023", "not a month")]
    public async Task Link_ThatCannotBeRead_IsRefused(string url, string said)
    {
        using var response = await sites.Articles.GetAsync(url);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(said, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Crossings_ForExcel_BeginWithAByteOrderMark()
    {
        using var response = await sites.Articles.GetAsync("/official/crossings.csv?port=2602&bom=1");

        Assert.Equal([0xEF, 0xBB, 0xBF], (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..3]);
    }
}
