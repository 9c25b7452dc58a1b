using AngleSharp.Dom;
using BorderWatch.Data.Conflicts;
using BorderWatch.Web.Components.Pages;
using BorderWatch.Web.Components.Shared;
using BorderWatch.Web.Components.Tables;
using Bunit;

namespace BorderWatch.Web.Tests.Pages;

public sealed class ConflictsTests(Sites sites) : PageTest(sites.Articles)
{
    [Fact]
    public void Register_OfTheSeed_StandsUnderItsStatusesWithTheFindingAsTitle()
    {
        var cut = Open<Conflicts>("/conflicts");

        Assert.Equal("7 of 17 contested fields are open", cut.Find("h1").Words());
        Assert.Equal("17 contested fields: 7 open, 7 explained, 3 resolved.", cut.FindAll("p.words b")[^1].Words());
        Assert.Equal(["Open 7", "Explained 7", "Resolved 3", "Checks on the claims: no problem found"], cut.FindAll("h2").Select(heading => heading.Words()));
        Assert.Equal(["7 open", "7 explained", "3 resolved"], cut.FindAll(".strip .st").Select(count => count.Words()));
        Assert.Equal([7, 7, 3], cut.FindAll(".strip .sq").Select(squares => squares.ChildElementCount));
        Assert.Equal(17, cut.FindAll("li[data-conflict]").Select(row => row.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("eagle-pass-rail.start", "Eagle Pass rail bridge start", "1 of 3 18 December 2023 USA TODAY 21 Dec ¶7|1 of 3 19 December 2023 AFP 22 Dec ¶7|1 of 3 a day from 17 to 22 December 2023, fits both NEWSnet/AP 22 Dec ¶10", "1 day open")]
    [InlineData("san-ysidro-pedestrian.closure_type", "San Ysidro pedestrian crossing closure type", "1 of 3 pedestrian USA TODAY 21 Dec ¶8|1 of 3 vehicle by inference AFP 22 Dec ¶8|1 of 3 vehicle and pedestrian by inference The Hill 21 Dec ¶9", "3 answers open")]
    [InlineData("eagle-pass-rail.announced", "Eagle Pass rail bridge announced, in force", "1 of 4 announced 17 December 2023 by inference The Hill 21 Dec ¶9|1 of 4 in force from 18 December 2023 USA TODAY 21 Dec ¶7|1 of 4 in force from 19 December 2023 AFP 22 Dec ¶7|1 of 4 in force from a day from 17 to 22 December 2023 NEWSnet/AP 22 Dec ¶10", "1 to 2 days explained")]
    [InlineData("people-per-day.value", "People a day, southwest border value", "1 of 2 an estimated 10,000 people The Hill 21 Dec ¶8|1 of 2 more than 10,000 people NY Breaking 21 Dec l. 1", "Same number, different hedges open")]
    [InlineData("losses-not-stated.period", "USD of losses, period not stated, place not stated period", "1 of 2 period not stated: hundreds of millions The Hill 21 Dec ¶9|1 of 2 a day: USD 100 million NEWSnet/AP 22 Dec ¶10", "2 periods explained")]
    [InlineData("adviser.name", "White House adviser name entered by hand", "2 of 5 Liz Sherwood Randall AFP 22 Dec ¶4 USA TODAY 21 Dec ¶5|2 of 5 Elizabeth Sherwood-Randall NY Breaking 21 Dec l. 14 The Hill 21 Dec ¶5|1 of 5 Liz Sherwood-Randall NEWSnet/AP 22 Dec ¶7", "3 names resolved")]
    public void Row_OfTheSeed_SaysItsValuesTheirSourcesAndHowFarApartTheyAre(string id, string subject, string values, string spread)
    {
        var cut = Open<Conflicts>("/conflicts");

        var row = Row(cut, id);

        Assert.Equal(subject, row.QuerySelector(".cw").Words());
        Assert.Equal(values.Split('|'), row.QuerySelectorAll(".cv > li").Select(value => value.Words()));
        Assert.StartsWith(spread, row.QuerySelector(".cs").Words(), StringComparison.Ordinal);
        Assert.Equal("BorderWatch, 21 November 2026, 09:00 UTC", row.QuerySelector(".by").Words());
    }

    [Fact]
    public void Status_Chosen_GoesIntoTheUrlAndNarrowsTheRows()
    {
        var cut = Open<Conflicts>("/conflicts?page=1");

        cut.Find("li[role=option][aria-label='Resolved']").Click();

        Assert.Equal("/conflicts?status=resolved", Url);
        cut.WaitForAssertion(() => Assert.Equal(["agency.name", "kirby-quotation.quotation", "adviser.name"], Ids(cut)));
        Assert.Equal("3 of 17 contested fields, none of them open", cut.Find("h1").Words());
        Assert.Equal("3 of 17 contested fields: 3 resolved.", cut.FindAll("p.words b")[^1].Words());
    }

    [Fact]
    public void Port_Chosen_NarrowsTheChecksToo()
    {
        var cut = Open<Conflicts>("/conflicts?port=el-paso");

        Assert.Equal(["el-paso-rail.start", "el-paso-rail.announced", "el-paso-rail.reason", "losses-not-stated.period"], Ids(cut));
        Assert.Contains(cut.FindAll("li[data-lint]"), lint => lint.Words().StartsWith("“On Tuesday”, read from Friday 22 December 2023, is 19 December.", StringComparison.Ordinal));
        Assert.DoesNotContain(cut.FindAll("li[data-lint]"), lint => lint.Words().Contains("27 December", StringComparison.Ordinal));
    }

    [Fact]
    public void Order_AskedFor_IsOneList()
    {
        var cut = Open<Conflicts>("/conflicts?sort=field&port=eagle-pass");

        Assert.Equal(["In the order asked for 6"], cut.FindAll("h2").Select(heading => heading.Words()).SkipLast(1));
        Assert.Equal(["eagle-pass-rail.start", "eagle-pass-vehicle.closure_type", "eagle-pass-rail.announced", "eagle-pass-rail.reason", "people-eagle-pass.period", "losses-not-stated.period"], Ids(cut));
    }

    [Theory]
    [InlineData("/conflicts?q=zzz", "No contested field matches", "No conflicts match: All statuses, all fields, all sources, with “zzz”.", "/conflicts")]
    [InlineData("/conflicts?page=3", "7 of 17 contested fields are open", "There is no page 3: the list is shorter.", "/conflicts")]
    public void Nothing_ToShow_SaysSoAndLeadsBack(string url, string title, string asked, string back)
    {
        var cut = Open<Conflicts>(url);

        Assert.Equal(title, cut.Find("h1").Words());
        Assert.Equal(asked, cut.Find(".msg b").Words());
        Assert.Equal(back, cut.Find(".msg a.btn").GetAttribute("href"));
        Assert.Empty(Ids(cut));
    }

    [Fact]
    public void Form_OfARow_SendsItsIdAndTheFilterToGoBackTo()
    {
        var cut = Open<Conflicts>("/conflicts?status=open&asof=2023-12-21");

        var form = Row(cut, "eagle-pass-rail.start").QuerySelector("form")!;

        Assert.Equal(("post", "/conflicts/notes"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal("eagle-pass-rail.start", form.QuerySelector("input[name=conflict]")!.GetAttribute("value"));
        Assert.Equal("?status=open&asof=2023-12-21", form.QuerySelector("input[name=back]")!.GetAttribute("value"));
        Assert.Matches("^[0-9a-f]{8}(\\.[0-9a-f]{8}){2}$", form.QuerySelector("input[name=seen]")!.GetAttribute("value")); // a mark per claim
        Assert.Equal("open", form.QuerySelector("option[selected]").Words());
        Assert.NotNull(form.QuerySelector("input[name=reason][required][maxlength='300']"));
    }

    [Fact]
    public void Links_OfARow_KeepTheDay()
    {
        var cut = Open<Conflicts>("/conflicts?asof=2023-12-21", page => page.AddCascadingValue(new KeptView { View = new() { AsOf = new(2023, 12, 21) } }));

        Assert.Equal("/closures/eagle-pass-rail?asof=2023-12-21", Row(cut, "eagle-pass-rail.start").QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Equal("/figures?asof=2023-12-21#the-hill-2023-12-21.p8.1", Row(cut, "people-per-day.value").QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Null(Row(cut, "adviser.name").QuerySelector("h3 a"));
    }

    [Fact]
    public void Link_OfAFigureFurtherOn_LeadsToThePageThatHasIt()
    {
        var claim = new CitedClaim { ClaimId = "a.p1.1", SourceId = "a", Publisher = "A", PublishedOn = new(2023, 12, 21), OriginId = "a" };
        var row = new ConflictRow
        {
            SubjectId = "f", Subject = "F", Field = ConflictFields.Period, Values = [new ConflictValue { Words = "x", Machine = "x", Claims = [claim] }], Spread = 2, SpreadUnit = SpreadUnits.Values, FigurePage = 2,
        };

        var cut = Render<ConflictEntry>(entry => entry.Add(part => part.Row, row).Add(part => part.Back, ""));

        Assert.Equal("/figures?page=2#a.p1.1", cut.Find("h3 a").GetAttribute("href"));
    }

    [Fact]
    public async Task Register_WithTheSupplement_HasTheEarlierNotesUnderAFold()
    {
        var page = await sites.Both.PageAsync("/conflicts");

        var row = page.GetElementById("eagle-pass-rail.start")!;

        Assert.Equal("2 of 24 contested fields are open", page.QuerySelector("h1").Words());
        Assert.Equal("resolved", row.GetAttribute("data-status"));
        Assert.Equal("1 earlier note", row.QuerySelector(".cs > details summary").Words());
        Assert.StartsWith("Open. USA TODAY and AFP each name a day", row.QuerySelector(".cs > details p").Words(), StringComparison.Ordinal);
        Assert.Equal("Checks on the claims: one problem found", page.QuerySelector("#checks h2").Words());
        Assert.StartsWith("Problem: 41 claims have no paragraph", page.QuerySelector("#checks li").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Navigation_OnEveryPage_CountsTheRegister()
    {
        var page = await sites.Articles.PageAsync("/sources");

        Assert.Equal(["Conflicts 17", "Conflicts 17"], page.QuerySelectorAll("nav a[href=conflicts]").Select(link => link.Words()));
    }

    private static IElement Row(IRenderedComponent<Conflicts> cut, string id) => cut.FindAll("li[data-conflict]").Single(row => row.Id == id);

    private static IEnumerable<string> Ids(IRenderedComponent<Conflicts> cut) => cut.FindAll("li[data-conflict]").Select(row => row.Id!);
}
