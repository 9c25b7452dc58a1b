using BorderWatch.Web.Components.Pages;
using BorderWatch.Web.Tests.Words;
using BorderWatch.Web.Words;
using Bunit;

namespace BorderWatch.Web.Tests.Pages;

/// <summary>Reported figures beside official counts, and the counts through closures, as pages show them.</summary>
public sealed class RecordTests(Sites sites) : PageTest(sites.Articles)
{
    [Fact]
    public void Panel_OfTheDailyNumber_SetsOfficialCountsOnItsScale()
    {
        var cut = Open<Figures>("/figures");

        var panel = cut.Find("#crossings-per-day .panel[data-official='2023-12']");

        Assert.Equal("Encounters a day official, December 2023 over its 31 days", panel.QuerySelector("h3").Words());
        Assert.Equal(["CBP: 9,741 encounters a day at and between ports, December 2023", "CBP: 8,056 encounters a day by Border Patrol, December 2023"], panel.QuerySelectorAll("svg[role=img]").Select(plot => plot.GetAttribute("aria-label")));
        Assert.Equal(
            [("9,741 encounters", "301,981 in all; reported +2.7 % or at least +2.7 %"), ("8,056 encounters", "249,740 in all; reported +24.1 % or at least +24.1 %")],
            panel.QuerySelectorAll(".rv").Select(value => (value.FirstChild!.TextContent, value.QuerySelector("small").Words())));
        Assert.StartsWith("Roughly comparable: ", panel.QuerySelector(".note").Words(), StringComparison.Ordinal);
        Assert.Equal("/official/encounters?from=2023-12&to=2023-12", panel.QuerySelector("a.src")!.GetAttribute("href"));
    }

    [Fact]
    public void Panel_OfTheFiscalYear_HasTheSumOfItsMonths()
    {
        var cut = Open<Figures>("/figures?measure=encounters");

        var panel = cut.Find(".panel[data-official='2022-10']");

        Assert.Equal("Encounters official, fiscal year 2023", panel.QuerySelector("h3").Words());
        Assert.Equal(("2,475,669 encounters", "reported −3.1 %"), (panel.QuerySelector(".rv")!.FirstChild!.TextContent, panel.QuerySelector(".rv small").Words()));
        Assert.Equal("/official/encounters?from=2022-10&to=2023-09", panel.QuerySelector("a.src")!.GetAttribute("href"));
    }

    [Fact]
    public void Figure_WithoutAnOfficialCount_SaysWhyInItsChart()
    {
        var cut = Open<Figures>("/figures?port=eagle-pass&unit=people");

        Assert.Empty(cut.FindAll("[data-official]"));
        Assert.Equal("No official count to set them against. No monthly count by port exists: CBP publishes no encounters by port of entry, and its finest place is the field office or sector.", cut.Find("[data-gap]").Words());
    }

    [Fact]
    public void Section_OfTheSeed_HasEveryClaimOnceBesideItsCountOrReason()
    {
        var cut = Open<Figures>("/figures");

        var section = cut.Find("#record");

        Assert.Equal("4 of 12 reports have an official count beside them: from 3.1 % under to 2.7 % over or more", section.QuerySelector("h2").Words());
        Assert.Equal(7, section.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(8, section.QuerySelectorAll("li [data-comparison]").Length);
        var afp = section.QuerySelector("tr[data-comparison='afp-2023-12-22.p5.1.all']")!;
        Assert.Equal(["301,981", "9,741", "+2.7 %", "roughly"], afp.QuerySelectorAll("td").Skip(2).Take(4).Select(cell => cell.Words()));
        Assert.Equal(["249,740", "8,056", "+24.1 %"], section.QuerySelectorAll("tr[data-comparison='afp-2023-12-22.p5.1.border_patrol'] td").Skip(1).Select(cell => cell.Words()));
        Assert.Contains("Events, not people", section.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Section_OfAFilter_HasItsRowsAndFiles()
    {
        var cut = Open<Figures>("/figures?source=afp-2023-12-22");

        Assert.Equal(["afp-2023-12-22.p5.1.all", "afp-2023-12-22.p5.1.border_patrol", "afp-2023-12-22.p6.1.all"], cut.FindAll("#record [data-comparison]").Select(row => row.GetAttribute("data-comparison")));
        Assert.Contains("/figures/record.csv?source=afp-2023-12-22", cut.FindAll("#record .more-links a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("eagle-pass", "Rail bridge Trains December 2023 4 or 5 of 31 days 237 227|Rail bridge Loaded rail containers December 2023 4 or 5 of 31 days 13,612 10,970|Vehicle crossing Personal vehicles December 2023 22 of 31 days 138,097 238,887|Vehicle crossing Trucks December 2023 22 of 31 days 10,504 16,752")]
    [InlineData("lukeville", "Vehicle crossing Personal vehicles December 2023 at least 2 of 31 days 3,966 26,321|Vehicle crossing Trucks December 2023 at least 2 of 31 days 7 59")]
    public void PortPage_OfAPortWithClosures_HasTheCountsThroughEach(string port, string rows)
    {
        var cut = Open<Port>($"/ports/{port}", parameters => parameters.Add(page => page.Slug, port));

        Assert.Equal(
            rows.Split('|'),
            cut.FindAll("#traffic tbody tr").Select(row => string.Join(' ', row.Children.Take(6).Select(cell => cell.QuerySelector("span,a")!.ChildNodes.First(node => node.TextContent.Trim().Length > 0).TextContent.Trim()))));
        Assert.All(cut.FindAll("#traffic tbody a"), link => Assert.Matches($"^/closures/{port}-\\w+#traffic$", link.GetAttribute("href")));
        Assert.Single(cut.FindAll("#traffic .note"), note => note.Words() == TrafficWords.WholePort);
        Assert.Matches("^/official/crossings\\?port=\\d{4}$", cut.Find("#traffic .more-links a").GetAttribute("href"));
    }

    [Fact]
    public void PortPage_WithoutAClosure_HasNoCounts()
    {
        var cut = Open<Port>("/ports/laredo", parameters => parameters.Add(page => page.Slug, "laredo"));

        Assert.Empty(cut.FindAll("#traffic"));
    }

    [Fact]
    public void Sections_OfCounts_NeverSayWhatMovedThem()
    {
        var figures = Open<Figures>("/figures");
        var sections = figures.FindAll("#record, [data-official], [data-gap]").Select(section => section.Words())
            .Append(Open<Port>("/ports/eagle-pass", parameters => parameters.Add(page => page.Slug, "eagle-pass")).Find("#traffic").Words())
            .Append(Open<Closure>("/closures/eagle-pass-rail", parameters => parameters.Add(page => page.ClosureId, "eagle-pass-rail")).Find("#traffic").Words())
            .Append(Open<Closure>("/closures/san-ysidro-pedestrian", parameters => parameters.Add(page => page.ClosureId, "san-ysidro-pedestrian")).Find("#traffic").Words())
            .Append(Open<Method>("/method").Find("#record").Words()).ToList();

        Assert.All(sections, section => Assert.DoesNotMatch(CausalWords.Pattern, section));
    }
}
