using BorderWatch.Web.Components.Pages;
using Bunit;

namespace BorderWatch.Web.Tests.Pages;

public sealed class OfficialCrossingsTests(Sites sites) : PageTest(sites.Both)
{
    private const string Lukeville = "/official/crossings?port=2602&measure=personal-vehicles&from=2022-12&to=2023-12";

    [Fact]
    public void Chart_OfOnePort_SaysWhereItStandsAgainstAYearBefore()
    {
        var cut = Open<OfficialCrossings>(Lukeville);

        Assert.Equal("Personal vehicles at Lukeville: 3,966 in December 2023, 84.9 % fewer than a year before", cut.Find("#counts h2").Words());
        Assert.Equal("Personal vehicles a month at Lukeville, December 2022 to December 2023.", cut.Find("#counts .sub").Words());
        Assert.StartsWith("Inbound crossings, Lukeville, Personal Vehicles, December 2022 to December 2023. ", cut.Find("p.words").Words(), StringComparison.Ordinal);
        Assert.Contains("13 of", cut.Find("p.words").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_OfAPort_HasItsClosuresBehindTheCounts()
    {
        var cut = Open<OfficialCrossings>(Lukeville);

        Assert.Equal(["/closures/lukeville-pedestrian", "/closures/lukeville-vehicle"], cut.FindAll("#counts .note a").Select(link => "/" + link.GetAttribute("href")!.TrimStart('/').Split('?')[0]).Order());
        Assert.Contains("not what it did to the counts", cut.Find("#counts").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_OfAPortWithoutClosure_HasNone()
    {
        var cut = Open<OfficialCrossings>("/official/crossings?port=2401");

        Assert.Empty(cut.FindAll("#counts .note a"));
    }

    [Fact]
    public void Page_WithoutMeasure_ShowsEachByItself()
    {
        var cut = Open<OfficialCrossings>("/official/crossings?port=2303");

        Assert.Contains("each measure by itself", cut.Find("#counts h2").Words(), StringComparison.Ordinal);
        Assert.Equal(cut.FindAll("#counts [data-panel]").Count, cut.FindAll("#list tr[data-group]").Count);
        Assert.Empty(cut.FindAll("#months"));
        Assert.Empty(cut.FindAll("#rows tfoot"));
    }

    [Fact]
    public void Table_OfAMonthThatIsNotReported_SaysSo()
    {
        var cut = Open<OfficialCrossings>("/official/crossings?port=2504&measure=pedestrians&from=2024-01&to=2024-02");

        Assert.Contains("not reported", cut.Find("#rows tr[data-period='2024-01']").Words(), StringComparison.Ordinal);
        Assert.Contains("0 of 1", cut.Find("#rows tr[data-period='2024-01']").Words(), StringComparison.Ordinal);
        Assert.Contains("not reported", cut.Find("#counts .key").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void HeatMap_HasAYearInEachRow()
    {
        var cut = Open<OfficialCrossings>("/official/crossings?port=2602&measure=personal-vehicles&from=2022-10&to=2023-12&years=fiscal");

        Assert.Equal(["2024", "2023"], cut.FindAll("#months tbody th").Select(year => year.Words()));
        Assert.Equal("Oct", cut.FindAll("#months thead th")[1].Words());
        Assert.Equal("3,966", cut.FindAll("#months tbody tr")[0].QuerySelectorAll("td")[2].Words());
    }

    [Theory]
    [InlineData("group", "port", "/official/crossings?measure=personal-vehicles&group=port")]
    [InlineData("show", "change", "/official/crossings?measure=personal-vehicles&show=change")]
    [InlineData("per", "year", "/official/crossings?measure=personal-vehicles&per=year")]
    public void Choice_Changed_IsInTheUrl(string name, string value, string url)
    {
        var cut = Open<OfficialCrossings>("/official/crossings?measure=personal-vehicles");

        cut.Find($"select[id^='{name}-']").Change(value);

        Assert.Equal(url, Url);
    }

    [Theory]
    [InlineData("/official/crossings?measure=personal-vehicles&port=2303,2602&group=port&from=2023-12&to=2023-12", "Eagle Pass: 138,097 of 142,063 personal vehicles at Eagle Pass and Lukeville (97 %), the most of 2 ports of entry, December 2023")]
    [InlineData("/official/crossings?measure=personal-vehicles&port=2303,2602&group=port&from=2023-12&to=2023-12&show=change", "Personal vehicles, Lukeville: 84.9 % fewer than a year before in December 2023, the largest change of 2")]
    [InlineData("/official/crossings?measure=personal-vehicles&port=2303,2602&group=port&from=2022-12&to=2023-12&show=index", "Personal vehicles at Eagle Pass and Lukeville in December 2023, where December 2022 is 100: from 15.1 (Lukeville) to 57.8 (Eagle Pass)")]
    [InlineData("/official/crossings?measure=personal-vehicles&port=2303&from=2022-12&to=2023-12&show=change", "Personal vehicles at Eagle Pass: 42.2 % fewer than a year before in December 2023")]
    [InlineData("/official/crossings?measure=personal-vehicles&port=2303,2602&group=port&year=2022,2024", "Eagle Pass: 1,442,850 of 1,629,156 personal vehicles at Eagle Pass and Lukeville (89 %), the most of 2 ports of entry, calendar years 2022 and 2024")]
    [InlineData("/official/crossings?measure=personal-vehicles&port=2303,2602,2504,2402,2401&from=2023-12&to=2023-12", "Personal vehicles at 5 ports of entry: 2,324,596 in December 2023, 11.3 % fewer than a year before")]
    [InlineData("/official/crossings?measure=pedestrians&port=2504&from=2024-01&to=2024-01", null)]
    public void Title_OfAView_IsAFindingFromItsRows(string url, string? title)
    {
        var cut = Open<OfficialCrossings>(url);

        if (title is null) Assert.Contains("No count is published for", cut.Find(".msg").Words(), StringComparison.Ordinal);
        else Assert.Equal(title, cut.Find("#counts h2").Words());
    }

    [Fact]
    public void Words_OfThePage_NameNoCause()
    {
        var cut = Open<OfficialCrossings>(Lukeville);

        Assert.DoesNotMatch("(?i)because|due to|caused|led to|as a result", cut.Markup);
    }

    [Fact]
    public void Crossings_OfAPlaceWithoutTheClosure_HaveNoBand()
    {
        var cut = Open<OfficialCrossings>("/official/crossings?measure=personal-vehicles&group=state&from=2023-06&to=2024-01");

        var bands = cut.FindAll("#counts [data-panel]").ToDictionary(panel => panel.GetAttribute("data-panel")!, panel => panel.QuerySelectorAll("rect[fill='var(--vehicle)']").Length);
        Assert.Equal([("Arizona", true), ("California", false), ("Texas", true)], bands.OrderBy(band => band.Key, StringComparer.Ordinal).Select(band => (band.Key, band.Value > 0)));
    }

    [Fact]
    public void Counts_OfAPartOfThePorts_AreMarked()
    {
        var cut = Open<OfficialCrossings>("/official/crossings?measure=pedestrians&from=2023-12&to=2024-02");

        Assert.Contains("partly reported", cut.Find("#counts .key").Words(), StringComparison.Ordinal);
        Assert.Contains("*", cut.Find("#months tbody").Words(), StringComparison.Ordinal);
        Assert.Equal("4 of 5", cut.Find("#rows tr[data-period='2024-01'] td[data-l=Reported]").Words());
    }

    [Fact]
    public void Encounters_InTheBox_AreThoseOfTheAgency()
    {
        var cut = Open<OfficialEncounters>("/official/encounters?from=2023-12&to=2023-12&group=component");

        Assert.Equal("U.S. Border Patrol: 249,740 of 301,981 encounters on the southwest land border (83 %), the most of 2 components, December 2023", cut.Find("#counts h2").Words());
        Assert.Equal("301,981", cut.Find("#rows tfoot td.r").Words());
    }

    [Fact]
    public void Encounters_OfASetThatIsNotThere_SayHowToGetIt()
    {
        var cut = Open<OfficialEncounters>("/official/encounters?set=by-area");

        Assert.Contains("No such counts are in the store yet", cut.Find(".msg").Words(), StringComparison.Ordinal);
        Assert.StartsWith("/import", cut.Find(".msg a.btn").GetAttribute("href"), StringComparison.Ordinal);
    }
}
