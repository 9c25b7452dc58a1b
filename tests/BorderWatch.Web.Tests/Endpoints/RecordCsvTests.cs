using System.Net;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary><c>/figures/record.csv</c>: reported figures beside official counts.</summary>
public sealed class RecordCsvTests(Sites sites)
{
    [Fact]
    public async Task Header_OfTheFile_IsItsColumns()
    {
        var text = await sites.Articles.TextAsync("/figures/record.csv");

        Assert.Equal(
            "comparison_id,claim_id,figure_id,source_id,publisher,measure,unit,place,period_text,period_edtf,period_kind,value_low,value_high,qualifier,official_from,official_to,months_by,official_place,counted,official_value,official_per_day,difference_low,difference_high,comparable,differs,gap,why,release_ids",
            text.Split("\r\n")[0]);
    }

    [Fact]
    public async Task Rows_OfAFilter_AreThoseOfItsClaims()
    {
        var rows = await sites.Articles.RowsAsync("/figures/record.csv?source=afp-2023-12-22");

        Assert.Equal(
            [
                "afp-2023-12-22.p5.1.all 2023-12 2023-12 301981 9741.32 2.66 roughly measure;place;period;rounding",
                "afp-2023-12-22.p5.1.border_patrol 2023-12 2023-12 249740 8056.13 24.13 roughly measure;place;period;rounding",
                "afp-2023-12-22.p6.1.all 2022-10 2023-09 2475669 6782.65 -3.06 yes rounding",
            ],
            rows.Select(row => string.Join(' ', new[] { "comparison_id", "official_from", "official_to", "official_value", "official_per_day", "difference_low", "comparable", "differs" }.Select(column => row[column]))));
        Assert.All(rows, row => Assert.StartsWith("cbp-southwest-", row["release_ids"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Row_WithoutACount_SaysWhy()
    {
        var row = Assert.Single(await sites.Articles.RowsAsync("/figures/record.csv"), row => row["claim_id"] == "ny-breaking-2023-12-21.l18.1");

        Assert.Equal(("ny-breaking-2023-12-21.l18.1", "no", "place_too_fine", "", ""), (row["comparison_id"], row["comparable"], row["gap"], row["official_value"], row["release_ids"]));
        Assert.StartsWith("No monthly count by port exists", row["why"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/figures/record.csv", "borderwatch-figures-record_all_as-of-2023-12-22.csv")]
    [InlineData("/figures/record.xlsx", "borderwatch-figures-record_all_as-of-2023-12-22.xlsx")]
    public async Task Name_OfTheFile_HasNoFolder(string path, string name)
    {
        using var response = await sites.Articles.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(name, response.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
    }
}
