using System.Text.Json;
using BorderWatch.Web.Components.Pages;
using Bunit;

namespace BorderWatch.Web.Tests.Pages;

/// <summary>One night of wait times: what the page says of it, and what it leaves alone.</summary>
public sealed class WaitTimesTests(WaitSite wait) : PageTest(wait.Site), IClassFixture<WaitSite>
{
    [Fact]
    public void Page_OfANight_SaysWhichMomentAndWhatClosedDoesNotMean()
    {
        var cut = Open<WaitTimes>("/official/wait-times");

        Assert.Equal("5 crossings at one moment of 1 October 2026", cut.Find("h1").Words());
        Assert.Contains("1 October 2026, between 02:07:49 and 05:07:49 on the clocks of the crossings", cut.Find("#moment").Words(), StringComparison.Ordinal);
        Assert.All(
            cut.FindAll("tr[data-crossing] td[data-l=Status]").Where(cell => cell.Words().Contains("“Closed”", StringComparison.Ordinal)),
            cell => Assert.Matches("^“Closed”, posted hours .+ Mostly means outside the posted hours \\(.+\\); no claim of a closure\\.", cell.Words()));
        Assert.Equal("Standard: “Lanes Closed” Of this kind of lane alone, and mostly outside its hours; no claim of a closure.", cut.Find("tr[data-crossing='230302'] td[data-l='Commercial vehicles']").Words());
        Assert.Equal("Standard: 15 minutes, 2 lanes open (At 3:00 am CDT) Ready: “Update Pending”, which is no report", cut.Find("tr[data-crossing='230302'] td[data-l='Passenger vehicles']").Words());
        Assert.Equal("no such lanes", cut.Find("tr[data-crossing='230302'] td[data-l=Pedestrians]").Words());
    }

    [Fact]
    public void Observation_OfAPortOfTheStore_IsOfferedToCopyAndOnlyThere()
    {
        var cut = Open<WaitTimes>("/official/wait-times");

        Assert.Equal(["230301", "230302", "260201"], cut.FindAll("details.observed").Select(fold => fold.Closest("tr")!.GetAttribute("data-crossing")));
        var lines = cut.Find("tr[data-crossing='230301'] pre").TextContent.Split('\n');
        Assert.Equal(["source", "place_stated", "crossing", "aspect", "date_text", "date_edtf", "time_local", "direction", "words", "note"], lines.Select(line => line.Split(':')[0]));
        Assert.Contains("date_edtf: 2026-10-01", lines);
        Assert.Contains("aspect: observed", lines);
        Assert.Contains("no claim of a closure", lines[^1], StringComparison.Ordinal);
        Assert.Contains("It is stored nowhere", cut.Find("details.observed p").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closed_InASnapshot_ChangesNothingThatIsSaidOfClosures()
    {
        var after = await wait.ReadAsync();

        Assert.Equal(wait.Before, after);
    }

    [Theory]
    [InlineData("Port status", "closed", "/official/wait-times?status=closed", "230301 l24501 260201")]
    [InlineData("Border", "canada", "/official/wait-times?border=canada", "070801")]
    [InlineData("Port code", "2303", "/official/wait-times?code=2303", "230301 230302")]
    public void Field_Changed_GoesIntoUrlAndNarrowsTheTable(string label, string value, string url, string rows)
    {
        var cut = Open<WaitTimes>("/official/wait-times?page=2");

        cut.Find($"#{cut.FindAll("label").First(one => one.Words() == label).GetAttribute("for")}").Change(value);

        cut.WaitForAssertion(() => Assert.Equal(url, Url));
        cut.WaitForAssertion(() => Assert.Equal(rows, string.Join(' ', cut.FindAll("tr[data-crossing]").Select(row => row.GetAttribute("data-crossing")))));
    }

    [Fact]
    public void Page_OfASnapshotThatIsNone_SaysSo()
    {
        var cut = Open<WaitTimes>("/official/wait-times?snapshot=nobody");

        Assert.Equal("There is no snapshot nobody here.", cut.Find(".msg b").Words());
        Assert.Equal(["/official/wait-times", "/import"], cut.FindAll(".msg a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Files_OfAFilter_HaveARowForEachKindOfLaneWithTheCaution()
    {
        var rows = await wait.Site.RowsAsync("/official/wait-times.csv?code=2303&status=closed");
        using var json = JsonDocument.Parse(await wait.Site.TextAsync("/api/v1/official/wait-times.json?code=2303&status=closed"));
        using var workbook = await wait.Site.GetAsync("/official/wait-times.xlsx?code=2303&status=closed");

        Assert.Equal(7, rows.Count);
        Assert.Equal(7, json.RootElement.GetProperty("rows").GetArrayLength());
        Assert.True(workbook.IsSuccessStatusCode);
        Assert.All(rows, row => Assert.Equal("Mostly means outside the posted hours (7 am-11 pm); no claim of a closure", row["caution"]));
        Assert.Equal(("230301", "2303", "2026-10-01", "04:07:49", "Closed", "commercial", "standard", "Update Pending", ""), (rows[0]["port_number"], rows[0]["port_code"], rows[0]["day"], rows[0]["time_given"], rows[0]["port_status"], rows[0]["lane_mode"], rows[0]["lane_kind"], rows[0]["lane_status"], rows[0]["delay_minutes"]));
    }

    [Fact]
    public void Port_WithCrossingsInASnapshot_LeadsThere()
    {
        var cut = Open<Port>("/ports/eagle-pass?asof=2023-12-18", parameters => parameters.Add(page => page.Slug, "eagle-pass"));

        var section = cut.Find("#wait-times");

        Assert.Equal("At a moment: wait times", section.QuerySelector("h2").Words());
        Assert.Equal("Eagle Pass, Bridge I: “Closed”, posted hours 7 am-11 pm, on 1 October 2026, 04:07:49 local time. Mostly means outside the posted hours (7 am-11 pm); no claim of a closure.", section.QuerySelector("li").Words());
        Assert.Matches("^/official/wait-times\\?snapshot=cbp-wait-times-2026-10-01-[0-9a-f]{8}&code=2303", section.QuerySelector("a")!.GetAttribute("href")!);
    }

    [Fact]
    public void Port_WithoutCrossingsInASnapshot_SaysNothingOfIt()
    {
        var cut = Open<Port>("/ports/nogales", parameters => parameters.Add(page => page.Slug, "nogales"));

        Assert.Empty(cut.FindAll("#wait-times"));
    }

    [Fact]
    public void Import_ListsTheSnapshotAmongTheReleases()
    {
        var cut = Open<Import>("/import");

        var row = cut.Find("tr[data-release^='cbp-wait-times-2026-10-01-']");

        Assert.Equal("1 October 2026, one moment", row.QuerySelector("td[data-l=Months]").Words());
        Assert.StartsWith("/official/wait-times?snapshot=cbp-wait-times-", row.QuerySelector("td[data-l=More] a")!.GetAttribute("href"), StringComparison.Ordinal);
    }
}
