using AngleSharp.Dom;
using BorderWatch.Web.Components.Pages;
using Bunit;

namespace BorderWatch.Web.Tests.Pages;

public sealed class PortsTests(Sites sites) : PageTest(sites.Articles)
{
    [Theory]
    [InlineData("/ports", "San Ysidro|Not reported|Inferred AFP, The Hill|Closed by 21 Dec")]
    [InlineData("/ports", "Lukeville|Not reported|Closed by 21 Dec|Inferred The Hill")]
    [InlineData("/ports", "El Paso|Closed 18 or 19 Dec|Not reported|Not reported")]
    [InlineData("/ports", "Eagle Pass|Closed 18 or 19 Dec|Closed about 1 Dec|Inferred The Hill")]
    [InlineData("/ports?asof=2023-12-18", "Eagle Pass|Possibly closed 18 or 19 Dec|Closed about 1 Dec|Not reported")]
    [InlineData("/ports?asof=2023-11-01", "El Paso|Not reported|Not reported|Not reported")]
    [InlineData("/ports?asof=2024-06-01", "El Paso|No reopening reported 18 or 19 Dec|Not reported|Not reported")]
    public void Grid_OfADay_SaysWhatIsReported(string url, string row)
    {
        var cut = Open<Ports>(url);

        Assert.Contains(row, cut.FindAll("table.grid tbody tr").Select(Cells));
    }

    [Fact]
    public void Grid_OfAnyDay_NeverSaysOpen()
    {
        Assert.All(new[] { "2023-09-01", "2023-12-01", "2023-12-17", "2023-12-18", "2023-12-22", "2024-01-04", "2025-01-01" }, day =>
        {
            var cells = Open<Ports>($"/ports?asof={day}").FindAll("table.grid tbody td").Select(cell => cell.Words()).ToList();

            Assert.Equal(12, cells.Count);
            Assert.DoesNotContain(cells, cell => cell.Contains("open", StringComparison.OrdinalIgnoreCase) && !cell.Contains("no reopening", StringComparison.OrdinalIgnoreCase));
        });
    }

    [Theory]
    [InlineData("/ports", "Who is stopped differs by port")]
    [InlineData("/ports?port=el-paso", "El Paso is reported closed to rail traffic")]
    [InlineData("/ports?port=eagle-pass", "Eagle Pass is reported closed to rail and vehicle traffic")]
    [InlineData("/ports?asof=2023-12-18&port=el-paso,eagle-pass", "Of the two ports here, only Eagle Pass is reported closed, to vehicle traffic")]
    [InlineData("/ports?asof=2024-06-01&port=el-paso", "El Paso is reported closed to rail traffic, no reopening as of 22 December 2023")]
    [InlineData("/ports?asof=2024-06-01", "Who is stopped differs by port, no reopening as of 22 December 2023")]
    [InlineData("/ports?asof=2023-11-01", "Ports by closure type on 1 November 2023")]
    public void Title_OfTheGrid_IsAFindingAboutItsRows(string url, string title)
    {
        var cut = Open<Ports>(url);

        Assert.Equal(title, cut.Find("figure#grid h2").Words());
    }

    [Fact]
    public void State_Chosen_GoesIntoTheUrlAndNarrowsGridAndTable()
    {
        var cut = Open<Ports>("/ports");

        cut.Find("li[role=option][aria-label=Arizona]").Click();

        Assert.Equal("/ports?state=AZ", Url);
        cut.WaitForAssertion(() => Assert.Equal(["Lukeville"], cut.FindAll("table.grid tbody th").Select(port => port.Words())));
        Assert.Equal(["san-luis", "lukeville", "sasabe", "nogales", "naco", "douglas"], cut.FindAll("table.stack tr[data-port]").Select(row => row.GetAttribute("data-port")));
        Assert.Equal("6 of 28 ports, 1 with a closure in these sources.", cut.FindAll("p.words b")[^1].Words());
    }

    [Fact]
    public void Ports_ThatNoSourceSpeaksOf_AreNotCalledOpen()
    {
        var cut = Open<Ports>("/ports?state=NM");

        Assert.Equal("No source reports a closure at these ports.", cut.Find(".msg b").Words());
        Assert.Contains("Not reported is not the same as open.", cut.Find(".msg").Words(), StringComparison.Ordinal);
        Assert.Equal(["no claim", "no claim"], cut.FindAll("td[data-l=Here]").Select(cell => cell.Words()));
    }

    [Fact]
    public void Ports_ThatNoFilterMatches_AreSaidToBeMissing()
    {
        var cut = Open<Ports>("/ports?q=zzz");

        Assert.Equal("No ports match: All ports, with “zzz”.", cut.Find(".msg b").Words());
        Assert.Equal("/ports", cut.Find(".msg a.btn").GetAttribute("href"));
    }

    [Fact]
    public void Value_ThatCannotBeRead_IsNamed()
    {
        var cut = Open<Ports>("/ports?port=atlantis&type=rail");

        Assert.Equal(2, cut.FindAll(".msg.warn li").Count);
        Assert.Equal(28, cut.FindAll("table.stack tr[data-port]").Count);
    }

    private static string Cells(IElement row) => string.Join('|', row.Children.Select(cell => cell.Words()));
}
