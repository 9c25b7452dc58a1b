using BorderWatch.Data.Closures;
using BorderWatch.Data.Ports;
using BorderWatch.Web.Components.Charts;
using BorderWatch.Web.Components.Shared;
using Bunit;
using static BorderWatch.Web.Tests.Components.Charts.ChartRows;
using static BorderWatch.Web.Tests.Components.Charts.MapRows;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class BorderMapTests(SeedCharts seed) : BunitContext, IClassFixture<SeedCharts>
{
    [Fact]
    public void Seed_HasAMarkAndALinkForEachPort()
    {
        var cut = Map(seed.Map());

        Assert.Equal("Closures are reported in California, Arizona and Texas, none in New Mexico", cut.Find("h2").TextContent);
        Assert.Equal(4, cut.FindAll("svg[role=img] [data-port]").Count);
        Assert.Equal(
            ["San Ysidro: closed: pedestrian", "Lukeville: closed: vehicle", "El Paso: closed: rail", "Eagle Pass: closed: rail and vehicle"],
            cut.FindAll("ul.names a").Select(link => link.TextContent.Trim()));
        Assert.Equal(
            ["/ports/san-ysidro", "/ports/lukeville", "/ports/el-paso", "/ports/eagle-pass"],
            cut.FindAll("ul.names a").Select(link => link.GetAttribute("href")));
        Assert.Equal([1, 1, 1, 2], cut.FindAll("ul.names li").Select(item => item.QuerySelectorAll("svg").Length));
        Assert.Empty(cut.FindAll("ul.unnamed"));
    }

    /// <summary>A reader who cannot see it has the sentence; what can be followed is outside of the picture, which hides what is in it.</summary>
    [Fact]
    public void Picture_IsOneImageWithASentenceAndWithoutLinks()
    {
        var picture = Map(seed.Map()).Find("svg[role=img]");

        Assert.StartsWith("The border from San Diego to the Gulf. Reported closed as of 22 December 2023: San Ysidro (pedestrian), ", picture.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Empty(picture.QuerySelectorAll("a"));
        Assert.Equal(["California", "Arizona", "New Mexico", "Texas", "Mexico", "Pacific", "Gulf"], picture.QuerySelectorAll("text").Select(text => text.TextContent));
    }

    [Fact]
    public void Key_NamesStatesOtherPortsAndTypes()
    {
        var cut = Map(From([Port("alpha", 30, -104), Port("beta", 29, -102), Port("gamma", 28, -100)], [In(Statuses.Closed, "alpha-rail"), In(Statuses.Inferred, "beta-vehicle")]));

        Assert.Equal(
            ["closed to the types shown", "by inference only", "no claim in these sources (1 port)", "rail", "vehicle"],
            cut.FindAll("ul.key li").Select(line => line.TextContent.Trim()));
        Assert.Single(cut.FindAll("svg[role=img] circle[r='2.6']"));
    }

    [Fact]
    public void Name_WithoutRoom_StandsBelowTheMap()
    {
        var ports = Enumerable.Range(0, 12).Select(index => Port($"crowded-{index}", 29.4 + (index / 100.0), -101)).ToList();

        var cut = Map(From(ports, [.. ports.Select(port => In(Statuses.Closed, $"{port.PortSlug}-rail"))]));

        Assert.All(ports, port => Assert.NotEmpty(cut.FindAll($"a[href='/ports/{port.PortSlug}']")));
        var below = cut.FindAll("ul.unnamed > li");
        Assert.NotEmpty(below);
        Assert.All(below, line => Assert.EndsWith("closed: rail", line.TextContent.Trim(), StringComparison.Ordinal));

        // Shown once at any width: what a wide window has no room for stands on no wide map.
        foreach (var line in below)
        {
            var href = line.QuerySelector("a")!.GetAttribute("href");
            var over = cut.FindAll("ul.names > li").SingleOrDefault(item => item.QuerySelector("a")!.GetAttribute("href") == href);
            Assert.Equal(over is null ? null : over.ClassList.Contains("wide") ? "small" : "wide", line.GetAttribute("class"));
        }
    }

    [Fact]
    public void Link_KeepsTheDay()
    {
        var cut = Render<BorderMap>(map => map.Add(it => it.Model, seed.Map()).AddCascadingValue(new KeptView { View = new() { AsOf = Day("2023-12-20") } }));

        Assert.All(cut.FindAll("ul.names a"), link => Assert.EndsWith("?asof=2023-12-20", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void Caption_HasSourcesPositionsAndFiles()
    {
        var cut = Render<BorderMap>(map => map
            .Add(it => it.Model, seed.Map())
            .Add(it => it.Sources, "<span class=\"srcs\">AFP</span>")
            .Add(it => it.Links, "<a href=\"/closures.csv\">CSV</a>"));

        Assert.Equal("AFPPositions: BTSCSV", cut.Find("figcaption").TextContent);
    }

    [Fact]
    public void Glyphs_OfTheStates_AllDiffer()
    {
        var glyphs = Statuses.ByStrength.Select(status => Render<StateGlyph>(glyph => glyph.Add(it => it.Status, status)).Markup).ToList();

        Assert.Equal(Statuses.ByStrength.Count, glyphs.Distinct().Count());
        Assert.All(glyphs, glyph => Assert.Contains("aria-hidden=\"true\"", glyph, StringComparison.Ordinal));
    }

    private IRenderedComponent<BorderMap> Map(BorderMapModel model) => Render<BorderMap>(map => map.Add(it => it.Model, model));

    private static BorderMapModel From(IReadOnlyList<PortRow> ports, IReadOnlyList<ClosureRow> rows) =>
        BorderMapModel.From(ports, rows, Day("2023-12-22"), Day("2023-12-22"), isNarrowed: false);
}
