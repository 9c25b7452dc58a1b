namespace BorderWatch.Web.Tests.Pages;

/// <summary>Beside every contested value stands a mark that leads to its row of the register, and beside no other.</summary>
public sealed class ContestedMarkTests(Sites sites)
{
    [Theory]
    [InlineData("/closures", "li.tl-row", "el-paso-rail.start eagle-pass-rail.start")]
    [InlineData("/closures", "tr[data-closure]", "san-ysidro-pedestrian.closure_type lukeville-vehicle.closure_type el-paso-rail.start eagle-pass-rail.start eagle-pass-vehicle.closure_type")]
    [InlineData("/", "li.tl-row", "el-paso-rail.start eagle-pass-rail.start")]
    [InlineData("/", "table.grid", "san-ysidro-pedestrian.closure_type lukeville-vehicle.closure_type el-paso-rail.start eagle-pass-rail.start eagle-pass-vehicle.closure_type")]
    [InlineData("/", "#crossings-per-day", "crossings-southwest-border-per-day.unit people-per-day.value people-per-day.value")]
    [InlineData("/closures/eagle-pass-rail", "h1", "eagle-pass-rail.start")]
    [InlineData("/closures/eagle-pass-vehicle", "h1", "")]
    [InlineData("/ports", "table.grid", "san-ysidro-pedestrian.closure_type lukeville-vehicle.closure_type el-paso-rail.start eagle-pass-rail.start eagle-pass-vehicle.closure_type")]
    [InlineData("/ports/eagle-pass", "table.grid", "eagle-pass-rail.start eagle-pass-vehicle.closure_type")]
    [InlineData("/ports/eagle-pass", "li[data-claim]", "people-eagle-pass.period people-eagle-pass.period")]
    [InlineData("/figures", "tr[data-claim]", "crossings-southwest-border-per-day.unit people-per-day.value people-eagle-pass.period people-eagle-pass.period crossings-southwest-border-per-day.unit people-per-day.value losses-not-stated.period crossings-southwest-border-per-day.unit")]
    public async Task Marks_OfAPage_LeadToTheRowsOfItsContestedValues(string path, string part, string conflicts)
    {
        var page = await sites.Articles.PageAsync(path);

        var marks = page.QuerySelectorAll($"{part} a.ne").Select(mark => mark.GetAttribute("href")!).ToList();

        var expected = conflicts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => $"/conflicts#{id}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), marks.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Mark_OfAStart_SaysWhatDiffers()
    {
        var page = await sites.Articles.PageAsync("/closures/eagle-pass-rail?asof=2023-12-21");

        var mark = page.QuerySelector("h1 a.ne")!;

        Assert.Equal("Sources differ: start of the Eagle Pass rail bridge closure", mark.GetAttribute("aria-label"));
        Assert.Equal("/conflicts?asof=2023-12-21#eagle-pass-rail.start", mark.GetAttribute("href"));
    }

    [Fact]
    public async Task ClosurePage_WithConflicts_NamesEachOfThem()
    {
        var page = await sites.Articles.PageAsync("/closures/eagle-pass-rail");

        Assert.Equal(["start", "announced, in force", "reason"], page.QuerySelectorAll(".differing a").Select(link => link.Words()));
        Assert.Null((await sites.Both.PageAsync("/closures/nogales-pedestrian")).QuerySelector(".differing"));
    }

    [Fact]
    public async Task StartAgainstAnInferredClaim_WithTheSupplement_IsMarked()
    {
        var page = await sites.Both.PageAsync("/closures");

        Assert.Equal("/conflicts#lukeville-vehicle.start", page.QuerySelector("tr[data-closure='lukeville-vehicle'] td[data-l=Began] a.ne")?.GetAttribute("href"));
    }

    [Fact]
    public async Task ListOfDifferences_OnTheOverview_LeadsIntoTheRegister()
    {
        var page = await sites.Articles.PageAsync("/");

        var section = page.QuerySelectorAll("section").Single(part => part.QuerySelector("h2").Words().StartsWith("Claims differ", StringComparison.Ordinal));

        Assert.Equal(
            ["/conflicts#el-paso-rail.start", "/conflicts#eagle-pass-rail.start", "/conflicts#san-ysidro-pedestrian.closure_type", "/conflicts#lukeville-vehicle.closure_type", "/conflicts#eagle-pass-vehicle.closure_type"],
            section.QuerySelectorAll("p.h a").Select(link => link.GetAttribute("href")));
        Assert.Equal("/conflicts", section.QuerySelector("p.more-links a")!.GetAttribute("href"));
    }
}
