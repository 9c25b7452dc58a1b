using BorderWatch.Browser.Tests.Pages;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>A pasted link shows its filter in control, chip, words and rows, before and after a reload.</summary>
public sealed class DeepLinkTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string All = "san-ysidro-pedestrian lukeville-vehicle el-paso-rail eagle-pass-rail eagle-pass-vehicle";
    private const string ByPort = "eagle-pass-rail eagle-pass-vehicle el-paso-rail lukeville-vehicle san-ysidro-pedestrian";

    [Theory]
    [InlineData("?port=eagle-pass,el-paso", "Port", "2 chosen", "Eagle Pass|El Paso", "Eagle Pass or El Paso, all closure types, all sources.", "el-paso-rail eagle-pass-rail eagle-pass-vehicle")]
    [InlineData("?port=eagle-pass&port=lukeville", "Port", "2 chosen", "Eagle Pass|Lukeville", "Eagle Pass or Lukeville", "lukeville-vehicle eagle-pass-rail eagle-pass-vehicle")]
    [InlineData("?type=rail", "Closure type", "Rail", "Rail", "All ports, rail, all sources.", "el-paso-rail eagle-pass-rail")]
    [InlineData("?state=CA,AZ", "State", "2 chosen", "Arizona|California", "California", "san-ysidro-pedestrian lukeville-vehicle")]
    [InlineData("?source=ny-breaking-2023-12-21", "Source", "NY Breaking, 21 Dec", "NY Breaking, 21 Dec", "NY Breaking.", "el-paso-rail eagle-pass-rail")]
    [InlineData("?from=2023-12-20", "From", "20 Dec 2023", "From 20 December 2023 on", "from 20 December 2023 on", All)]
    [InlineData("?to=2023-12-05", "To", "5 Dec 2023", "Until 5 December 2023", "3 of 5 closures (2 undated)", "san-ysidro-pedestrian lukeville-vehicle eagle-pass-vehicle")]
    [InlineData("?from=2023-11-01&to=2023-11-30&type=rail,vehicle", "From", "1 Nov 2023", "Rail|Vehicle|Between 1 November 2023 and 30 November 2023", "between 1 November 2023 and 30 November 2023", "lukeville-vehicle")]
    [InlineData("?q=freight", "Text", "freight", "“freight”", "with “freight”", "el-paso-rail eagle-pass-rail")]
    [InlineData("?asof=2023-12-17", "As of", "17 Dec 2023", "As of 17 December 2023", "as of 17 December 2023", All)]
    [InlineData("?known=2023-12-21", "As known on", "21 Dec 2023", "As known on 21 December 2023", "as known on 21 December 2023. 5 closures, 12 claims.", All)]
    [InlineData("?reading=earliest", "Reading", "Earliest", "Earliest reading", "Earliest reading, as of", All)]
    [InlineData("?known=2023-12-21&reading=source:the-hill-2023-12-21", "Reading", "The Hill, 21 Dec", "As known on 21 December 2023|Reading of The Hill alone (the-hill-2023-12-21)", "Reading of The Hill alone", All)]
    [InlineData("?sort=port", "As of", "22 Dec 2023", "", "5 closures, 21 claims.", ByPort)]
    public async Task ClosuresLink_Pasted_ShowsItsFilter(string query, string control, string value, string chips, string words, string rows)
    {
        await LinkShowsAsync("/" + query, control, value, chips, words, rows, reload: false);
        await LinkShowsAsync("/closures" + query, control, value, chips, words, rows);
    }

    [Theory]
    [InlineData("?source=afp-2023-12-22", "Source", "AFP, 22 Dec", "AFP, 22 Dec", "1 claim of 1 source, 1 origin", "afp-2023-12-22.p7.1")]
    [InlineData("?from=2023-12-20", "From", "20 Dec 2023", "From 20 December 2023 on", "from 20 December 2023 on", "newsnet-ap-2023-12-22.p10.1 newsnet-ap-2023-12-22.p5.1 ny-breaking-2023-12-21.l23.1 ny-breaking-2023-12-21.l24.1 newsnet-ap-2023-12-22.p12.1")]
    [InlineData("?to=2023-12-17", "To", "17 Dec 2023", "Until 17 December 2023", "until 17 December 2023", "newsnet-ap-2023-12-22.p10.1 the-hill-2023-12-21.p9.4 newsnet-ap-2023-12-22.p5.1 newsnet-ap-2023-12-22.p12.1")]
    [InlineData("?q=freight", "Text", "freight", "“freight”", "with “freight”", "afp-2023-12-22.p7.1")]
    [InlineData("?asof=2023-12-17&source=usa-today-2023-12-21", "As of", "17 Dec 2023", "USA TODAY, 21 Dec|As of 17 December 2023", "as of 17 December 2023, as known on 22 December 2023: by inference only", "usa-today-2023-12-21.p7.1")]
    [InlineData("?port=el-paso", "Text", "", "El Paso", "Claims about the Eagle Pass rail bridge, also linked to El Paso, ", "the-hill-2023-12-21.p9.4 newsnet-ap-2023-12-22.p5.1 ny-breaking-2023-12-21.l23.1 ny-breaking-2023-12-21.l24.1 newsnet-ap-2023-12-22.p12.1")]
    public Task ClosureLink_Pasted_ShowsItsFilter(string query, string control, string value, string chips, string words, string rows) =>
        LinkShowsAsync("/closures/eagle-pass-rail" + query, control, value, chips, words, rows);

    [Theory]
    [InlineData("?source=afp-2023-12-22", "Source", "AFP, 22 Dec", "AFP, 22 Dec", "1 of 5 sources", "afp-2023-12-22")]
    [InlineData("?from=2023-12-22", "Published from", "22 Dec 2023", "Published from 22 December 2023 on", "2 of 5 sources", "afp-2023-12-22 newsnet-ap-2023-12-22")]
    [InlineData("?to=2023-12-21", "Published to", "21 Dec 2023", "Published until 21 December 2023", "3 of 5 sources", "ny-breaking-2023-12-21 the-hill-2023-12-21 usa-today-2023-12-21")]
    [InlineData("?known=2023-12-21", "As known on", "21 Dec 2023", "As known on 21 December 2023", "3 of 5 sources", "ny-breaking-2023-12-21 the-hill-2023-12-21 usa-today-2023-12-21")]
    [InlineData("?q=yahoo", "Text", "yahoo", "“yahoo”", "with “yahoo”", "usa-today-2023-12-21")]
    [InlineData("?asof=2023-12-17&q=yahoo", "Text", "yahoo", "“yahoo”|As of 17 December 2023", "Consensus reading, as of 17 December 2023", "usa-today-2023-12-21")]
    [InlineData("?sort=-publisher", "Text", "", "", "All sources.", "usa-today-2023-12-21 the-hill-2023-12-21 ny-breaking-2023-12-21 newsnet-ap-2023-12-22 afp-2023-12-22")]
    public Task SourcesLink_Pasted_ShowsItsFilter(string query, string control, string value, string chips, string words, string rows) =>
        LinkShowsAsync("/sources" + query, control, value, chips, words, rows);

    [Theory]
    [InlineData("?measure=losses", "Measure", "Losses", "Losses", "2 claims about 2 of 9 figures", "the-hill-2023-12-21.p9.5 newsnet-ap-2023-12-22.p10.3")]
    [InlineData("?unit=crossings,encounters", "Unit", "2 chosen", "In crossings|In encounters", "in crossings or encounters", "afp-2023-12-22.p5.1 afp-2023-12-22.p6.1")]
    [InlineData("?port=eagle-pass", "Port", "Eagle Pass", "Eagle Pass", "Eagle Pass, all sources.", "ny-breaking-2023-12-21.l16.1 ny-breaking-2023-12-21.l18.1 newsnet-ap-2023-12-22.p10.3")]
    [InlineData("?source=afp-2023-12-22&from=2023-12-01", "Period from", "1 Dec 2023", "AFP, 22 Dec|Period from 1 December 2023 on", "AFP, from 1 December 2023 on.", "afp-2023-12-22.p5.1")]
    [InlineData("?measure=encounters&to=2023-09-30&asof=2023-12-21", "As of", "21 Dec 2023", "Encounters|Period until 30 September 2023|As of 21 December 2023", "as of 21 December 2023, as known on", "afp-2023-12-22.p6.1")]
    [InlineData("?q=estimated&sort=-value_low", "Text", "estimated", "“estimated”", "with “estimated”", "the-hill-2023-12-21.p8.1")]
    public Task FiguresLink_Pasted_ShowsItsFilter(string query, string control, string value, string chips, string words, string rows) =>
        LinkShowsAsync("/figures" + query, control, value, chips, words, rows);

    [Theory]
    [InlineData("?port=laredo", "Port", "Laredo", "Laredo", "1 of 28 ports, 0 with a closure in these sources.", "laredo")]
    [InlineData("?state=NM", "State", "New Mexico", "New Mexico", "All ports, New Mexico.", "columbus santa-teresa")]
    [InlineData("?q=ju%C3%A1rez&sort=-port", "Text", "juárez", "“juárez”", "with “juárez”", "ysleta el-paso")]
    [InlineData("?port=el-paso&asof=2023-12-17", "As of", "17 Dec 2023", "El Paso|As of 17 December 2023", "as of 17 December 2023", "el-paso")]
    public Task PortsLink_Pasted_ShowsItsFilter(string query, string control, string value, string chips, string words, string rows) =>
        LinkShowsAsync("/ports" + query, control, value, chips, words, rows);

    [Theory]
    [InlineData("?source=newsnet-ap-2023-12-22", "Source", "NEWSnet/AP, 22 Dec", "NEWSnet/AP, 22 Dec", "7 of 14 events, 7 claims.", "congress-talks biden-lopez-obrador-call ideas-for-mexico more-enforcement-agreed delegation-to-mexico trip-likely-begins rail-freight-to-mexico")]
    [InlineData("?from=2023-12-23", "From", "23 Dec 2023", "From 23 December 2023 on", "6 of 14 events (4 undated)", "delegation-to-mexico trip-likely-begins biden-asks-for-call johnson-letter mexico-pauses-deportations rail-freight-to-mexico")]
    [InlineData("?to=2023-12-19&source=usa-today-2023-12-21", "To", "19 Dec 2023", "USA TODAY, 21 Dec|Until 19 December 2023", "until 19 December 2023", "congress-talks")]
    [InlineData("?q=farm", "Text", "farm", "“farm”", "with “farm”. Consensus reading", "farm-groups-ask")]
    [InlineData("?q=farm&asof=2023-12-17", "As of", "17 Dec 2023", "“farm”|As of 17 December 2023", "as of 17 December 2023", "farm-groups-ask")]
    [InlineData("?q=on+wednesday&sort=-title", "Text", "on wednesday", "“on wednesday”", "1 of 14 events, 1 claim.", "farm-groups-ask")]
    public Task EventsLink_Pasted_ShowsItsFilter(string query, string control, string value, string chips, string words, string rows) =>
        LinkShowsAsync("/events" + query, control, value, chips, words, rows);

    [Theory]
    [InlineData("?status=resolved", "Status", "Resolved", "Resolved", "3 of 17 contested fields: 3 resolved.", "agency.name kirby-quotation.quotation adviser.name")]
    [InlineData("?field=closure_type,value&source=the-hill-2023-12-21", "Field", "2 chosen", "Closure type|Value|The Hill, 21 Dec", "closure type or value, The Hill.", "san-ysidro-pedestrian.closure_type lukeville-vehicle.closure_type eagle-pass-vehicle.closure_type people-per-day.value")]
    [InlineData("?port=el-paso&q=freight&sort=-field", "Text", "freight", "El Paso|“freight”", "El Paso, all sources, with “freight”.", "el-paso-rail.reason")]
    public Task ConflictsLink_Pasted_ShowsItsFilter(string query, string control, string value, string chips, string words, string rows) =>
        LinkShowsAsync("/conflicts" + query, control, value, chips, words, rows);

    [Fact]
    public async Task EventsLink_ToAClaim_LeadsToItAndMarksIt()
    {
        var page = new EventsPage(await OpenAsync("/events#newsnet-ap-2023-12-22.p8.1"));

        await Expect(page.Claim("newsnet-ap-2023-12-22.p8.1")).ToBeInViewportAsync();
        Assert.NotEqual("rgba(0, 0, 0, 0)", await page.Claim("newsnet-ap-2023-12-22.p8.1").EvaluateAsync<string>("claim => getComputedStyle(claim).backgroundColor"));
    }

    [Theory]
    [InlineData("/?type=boat", "type “boat”, which is not a closure type here")]
    [InlineData("/closures?port=atlantis", "port “atlantis”, which is not a port here")]
    [InlineData("/closures?asof=soon", "asof “soon”, which is not a day")]
    [InlineData("/closures?known=soon", "known “soon”, which is not a day")]
    [InlineData("/closures?reading=newest", "reading “newest”, which is not a reading here")]
    [InlineData("/closures?reading=source:gazette", "the source “gazette”, which is not a source here")]
    [InlineData("/closures?from=2023-12-20&to=2023-12-01", "2023-12-20")]
    [InlineData("/closures?sort=colour", "sort by “colour”")]
    [InlineData("/closures?prot=eagle-pass", "“prot”, which is not a filter here")]
    [InlineData("/closures/eagle-pass-rail?source=gazette", "source “gazette”, which is not a source here")]
    [InlineData("/figures?measure=height", "measure “height”, which is not a measure here")]
    [InlineData("/figures?port=atlantis", "port “atlantis”, which is not a port here")]
    [InlineData("/ports?state=NY", "state “NY”, which is not a state here")]
    [InlineData("/ports/eagle-pass?type=rail", "“type”, which is not a filter here")]
    [InlineData("/conflicts?status=closed", "status “closed”, which is not a status of a conflict here")]
    [InlineData("/events?port=eagle-pass", "“port”, which is not a filter here")]
    [InlineData("/events?from=soon", "from “soon”, which is not a day")]
    [InlineData("/sources?port=eagle-pass", "“port”, which is not a filter here")]
    [InlineData("/sources/afp-2023-12-22?asof=2023-13-01", "asof “2023-13-01”, which is not a day")]
    [InlineData("/method?field=status", "“field”, which is not a filter here")]
    public async Task Link_WithUnreadableValue_NamesItAndShowsTheDefault(string url, string problem)
    {
        var page = await OpenAsync(url);

        await Expect(page.Locator(".msg.warn")).ToContainTextAsync(problem);

        if (url.StartsWith("/closures?", StringComparison.Ordinal)) await new ClosuresPage(page).ShowsRowsAsync(All.Split(' '));
    }

    [Fact]
    public async Task Link_WithCampaignTags_IsReadWithoutComplaint()
    {
        var page = new ClosuresPage(await OpenAsync("/closures?utm_source=newsletter&type=rail"));

        await page.ShowsRowsAsync(["el-paso-rail", "eagle-pass-rail"]);
        await Expect(page.Problems).ToHaveCountAsync(0);
    }

    private async Task LinkShowsAsync(string url, string control, string value, string chips, string words, string rows, bool reload = true)
    {
        var page = FilteredPage.Of(await OpenAsync(url), url);
        await ShowsAsync();
        if (!reload) return;
        await page.ReloadAsync();
        await ShowsAsync();

        async Task ShowsAsync()
        {
            await page.Filters.ShowsAsync(control, value);
            await Expect(page.Filters.Chips).ToHaveTextAsync(chips.Length == 0 ? [] : chips.Split('|'));
            await Expect(page.Filters.Words).ToContainTextAsync(words);
            await page.ShowsRowsAsync(rows.Split(' '));
            await Expect(page.Problems).ToHaveCountAsync(0);
            Assert.Equal(url, page.Url);
        }
    }
}
