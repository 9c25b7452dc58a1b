using System.Net;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>What every download says of itself: type, file name, byte order mark.</summary>
public sealed class DownloadHeadersTests(Sites sites)
{
    private static readonly byte[] s_mark = [0xEF, 0xBB, 0xBF];

    public static TheoryData<string> Paths { get; } =
        [
            "/closures.csv", "/closure-claims.csv", "/closures/eagle-pass-rail.csv", "/figures.csv", "/events.csv", "/event-claims.csv", "/sources.csv", "/ports.csv",
            "/ports/eagle-pass.csv", "/conflicts.csv", "/vocabulary.csv",
        ];

    [Theory, MemberData(nameof(Paths))]
    public async Task Type_OfADownload_IsCsvInUtf8WithAHeader(string path)
    {
        using var response = await sites.Articles.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/csv; charset=utf-8; header=present", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task ByteOrderMark_AskedFor_IsAllThatChanges(string path)
    {
        using var plain = await sites.Articles.GetAsync(path);
        using var excel = await sites.Articles.GetAsync(path + "?bom=1");

        var (without, with) = (await BytesAsync(plain), await BytesAsync(excel));

        Assert.False(without.AsSpan().StartsWith(s_mark));
        Assert.Equal([.. s_mark, .. without], with);
        Assert.Equal(plain.Content.Headers.ContentType, excel.Content.Headers.ContentType);
        Assert.Equal(plain.Content.Headers.ContentDisposition, excel.Content.Headers.ContentDisposition);
    }

    [Theory]
    [InlineData("/closures.csv", "borderwatch-closures_all_as-of-2023-12-22.csv")]
    [InlineData("/closures.csv?bom=1&utm_source=mail", "borderwatch-closures_all_as-of-2023-12-22.csv")]
    [InlineData("/closures.csv?type=rail&port=eagle-pass,el-paso&asof=2023-12-18", "borderwatch-closures_eagle-pass_el-paso_rail_as-of-2023-12-18.csv")]
    [InlineData("/closures.csv?from=2023-12-01&to=2023-12-20", "borderwatch-closures_from-2023-12-01_to-2023-12-20_as-of-2023-12-22.csv")]
    [InlineData("/closures.csv?q=%22a%3A%20b%22%20.csv%3B%2F..%2F", "borderwatch-closures_a-b-csv_as-of-2023-12-22.csv")]
    [InlineData("/closures.csv?q=%F0%9F%9A%86%20%D7%A9%D7%9C%D7%95%D7%9D", "borderwatch-closures_all_as-of-2023-12-22.csv")]
    [InlineData("/closures/eagle-pass-rail.csv?source=afp-2023-12-22", "borderwatch-claims-eagle-pass-rail_afp-2023-12-22_as-of-2023-12-22.csv")]
    [InlineData("/closure-claims.csv?state=TX", "borderwatch-closure-claims_tx_as-of-2023-12-22.csv")]
    [InlineData("/figures.csv?measure=losses&unit=USD", "borderwatch-figures_losses_usd_as-of-2023-12-22.csv")]
    [InlineData("/events.csv?q=blinken", "borderwatch-events_blinken_as-of-2023-12-22.csv")]
    [InlineData("/event-claims.csv", "borderwatch-event-claims_all_as-of-2023-12-22.csv")]
    [InlineData("/sources.csv?asof=2023-12-21", "borderwatch-sources_all_as-of-2023-12-21.csv")]
    [InlineData("/figures.csv?port=el-paso", "borderwatch-figures_el-paso_as-of-2023-12-22.csv")]
    [InlineData("/ports/eagle-pass.csv", "borderwatch-claims-eagle-pass_all_as-of-2023-12-22.csv")]
    [InlineData("/ports.csv?state=AZ", "borderwatch-ports_az_as-of-2023-12-22.csv")]
    [InlineData("/conflicts.csv?status=open&field=start&asof=2023-12-21", "borderwatch-conflicts_open_start_as-of-2023-12-21.csv")]
    [InlineData("/vocabulary.csv?asof=2023-12-21", "borderwatch-vocabulary_all_as-of-2023-12-21.csv")]
    [InlineData("/closures.xlsx?type=rail", "borderwatch-closures_rail_as-of-2023-12-22.xlsx")]
    [InlineData("/briefing.zip?port=eagle-pass&reading=latest", "borderwatch-briefing_eagle-pass_latest_as-of-2023-12-22.zip")]
    public async Task FileName_OfADownload_SaysSubjectFilterAndDay(string url, string name)
    {
        using var response = await sites.Articles.GetAsync(url);

        Assert.Equal($"attachment; filename=\"{name}\"", response.Content.Headers.NonValidated["Content-Disposition"].ToString());
    }

    private static Task<byte[]> BytesAsync(HttpResponseMessage response) => response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
}
