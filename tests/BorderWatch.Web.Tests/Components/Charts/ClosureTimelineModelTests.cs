using BorderWatch.Web.Components.Charts;
using static BorderWatch.Web.Tests.Components.Charts.ChartRows;

namespace BorderWatch.Web.Tests.Components.Charts;

/// <summary>The timeline of the real seed, to the positions of the mockup.</summary>
public sealed class ClosureTimelineModelTests(SeedCharts seed) : IClassFixture<SeedCharts>
{
    [Fact]
    public void View_Seed_IsWholeWeeksAroundWhatIsDrawn()
    {
        var model = seed.Timeline();

        Assert.Equal(new DayView(Day("2023-11-20"), Day("2023-12-31")), model.View);
        Assert.Equal("Closures as reported, one mark for each dated claim, 20 November to 31 December 2023.", model.Subtitle);
        Assert.Equal(["20 Nov", "27 Nov", "4 Dec", "11 Dec", "18 Dec", "25 Dec"], model.Ticks.Select(tick => tick.Label));
        Assert.Equal(["0%", "16.667%", "33.333%", "50%", "66.667%", "83.333%"], model.Ticks.Select(tick => tick.X));
        Assert.Equal(["20 Nov", null, "4 Dec", null, "18", null], model.Ticks.Select(tick => tick.Narrow));
    }

    [Fact]
    public void Rows_Seed_RunWestToEastWithAPortNamedOnce()
    {
        var rows = seed.Timeline().Rows;

        Assert.Equal(
            ["San Ysidro Pedestrian closed by 21 Dec", "Lukeville Vehicle closed by 21 Dec", "El Paso Rail bridge 18 or 19 Dec", "Eagle Pass Rail bridge 18 or 19 Dec", "Eagle Pass Vehicle about 1 Dec"],
            rows.Select(row => $"{row.Port} {row.Crossing} {row.Began}"));
        Assert.Equal([false, false, false, false, true], rows.Select(row => row.IsSamePort));
        Assert.Equal([2, 2, 0, 0, 2], rows.Select(row => row.Undated));
        Assert.All(rows, row => Assert.Null(row.Ended));
    }

    [Fact]
    public void Bars_TwoDaysTie_HatchedOnTheFirstAndSolidFromTheSecond()
    {
        var bars = seed.TimelineRow("eagle-pass-rail").Bars;

        Assert.Equal([new(BarFill.Hatched, "66.667%", "2.381%"), new(BarFill.Solid, "69.048%", "9.523%")], bars.Parts);
        Assert.Equal(OpenEnd.Filled, bars.OpenEnd);
    }

    [Fact]
    public void Bars_AboutADay_WideningSlicesThenSolid()
    {
        var bars = seed.TimelineRow("eagle-pass-vehicle").Bars;

        Assert.Equal(
            [
                new(BarFill.Slice, "23.491%", "0.319%"), new(BarFill.Slice, "25.419%", "0.771%"), new(BarFill.Slice, "27.345%", "1.226%"),
                new(BarFill.Slice, "29.272%", "1.68%"), new(BarFill.Solid, "30.952%", "47.619%"),
            ],
            bars.Parts);
    }

    [Fact]
    public void Bars_OnlyBoundedWithAnInferredDate_DashedUpToTheBoundAndSolidFromIt()
    {
        var bars = seed.TimelineRow("lukeville-vehicle").Bars;

        Assert.Equal([BarFill.HollowSlice, BarFill.HollowSlice, BarFill.HollowSlice, BarFill.HollowSlice, BarFill.Inferred, BarFill.Solid], bars.Parts.Select(part => part.Fill));
        Assert.Equal(new(BarFill.Inferred, "30.952%", "42.858%"), bars.Parts[4]);
        Assert.Equal(new(BarFill.Solid, "73.81%", "4.761%"), bars.Parts[5]);
    }

    [Fact]
    public void OpenSlices_Seed_OneADayAfterTheNewestPublicationNarrowing()
    {
        var slices = seed.Timeline().OpenSlices;

        Assert.Equal(["78.571%", "80.952%", "83.333%", "85.714%", "88.095%", "90.476%", "92.857%", "95.238%", "97.619%"], slices.Select(slice => slice.X));
        Assert.Equal(["1.905%", "0.167%"], [slices[0].Width, slices[^1].Width]);
    }

    [Fact]
    public void Marks_EaglePassRail_AsInTheMockup()
    {
        var marks = seed.TimelineRow("eagle-pass-rail").Marks;

        Assert.Equal(
            [
                (MarkShape.Announced, false, "The Hill", "17 Dec", "65.476%", 35),
                (MarkShape.InForce, true, "USA TODAY", "18 Dec", "67.857%", 35),
                (MarkShape.InForce, true, "AFP", "19 Dec", "70.238%", 35),
                (MarkShape.InForce, true, "NEWSnet/AP", "17 to 22 Dec", "71.429%", 14),
                (MarkShape.Observed, false, "NY Breaking", "20 Dec", "72.619%", 35),
            ],
            marks.Select(mark => (mark.Claim.Shape, mark.Claim.IsStated, mark.Claim.First.Publisher, mark.When, mark.X, mark.Y)));
        Assert.Equal(("64.286%", "78.571%"), marks[3].Span);
    }

    [Fact]
    public void Marks_OneSourceTwoParagraphsOneDate_AreOneMarkThatIsStatedIfOneIs()
    {
        var bracket = seed.TimelineRow("eagle-pass-rail").Marks[3].Claim;
        var observed = seed.TimelineRow("eagle-pass-rail").Marks[4].Claim;

        Assert.Equal(["newsnet-ap-2023-12-22.p5.1", "newsnet-ap-2023-12-22.p10.1"], bracket.Claims.Select(claim => claim.ClaimId));
        Assert.Equal(("¶5, ¶10", "/sources/newsnet-ap-2023-12-22#p5"), (bracket.Place, bracket.Href));
        Assert.Equal(("l. 23, 24", "/sources/ny-breaking-2023-12-21#l23"), (observed.Place, observed.Href));
    }

    [Fact]
    public void Marks_FilterKeepsOneSource_OnlyItsMarksButTheSameBar()
    {
        var list = seed.List();
        var claims = list.Claims.Where(claim => claim.Publisher == "AFP").ToList();

        var model = ClosureTimelineModel.From(list.Rows, claims, [], Day("2023-12-22"), Day("2023-12-22"), null, null);

        var row = model.Rows.Single(row => row.ClosureId == "eagle-pass-rail");
        Assert.Equal(["AFP"], row.Marks.Select(mark => mark.Claim.First.Publisher));
        Assert.Equal(seed.TimelineRow("eagle-pass-rail").Bars.Parts, row.Bars.Parts);
        Assert.Equal(0, model.Rows.Single(other => other.ClosureId == "san-ysidro-pedestrian").Undated);
    }

    [Fact]
    public void Rules_Seed_AsOfAtTheEndOfItsDayAndEventsInTheMiddleOfTheirs()
    {
        var model = seed.Timeline();

        Assert.Equal(("78.571%", "as of 22 Dec", "21.429%"), (model.AsOf.X, model.AsOf.Label, model.LaterWidth));
        Assert.Equal(
            [("89.286%", "27 Dec, U.S. trip likely", true), ("75%", "21 Dec, Biden–López Obrador call", false), ("72.619%", "20 Dec, Farm groups ask to reopen", false)],
            model.Events.Select(rule => (rule.X, rule.Label, rule.IsLikely)));
        Assert.Equal(94, model.HeadHeight);
    }

    [Fact]
    public void Sentence_Seed_SaysTheRowInWords()
    {
        Assert.Equal(
            "Eagle Pass, rail bridge: closed on 18 or 19 December 2023, sources differ. USA TODAY says 18 December, AFP 19 December and NEWSnet/AP a day from 17 to 22 December. " +
            "Announced 17 December, says The Hill, by inference. No end reported.",
            seed.TimelineRow("eagle-pass-rail").Sentence);
        Assert.Equal(
            "San Ysidro, pedestrian crossing: reported closed by 21 December 2023, no start date stated. By inference from AFP about 1 December. No end reported. 2 undated claims.",
            seed.TimelineRow("san-ysidro-pedestrian").Sentence);
        Assert.Equal(
            "Eagle Pass, vehicle crossing: closed about 1 December 2023. AFP says about 1 December. No end reported. 2 undated claims.",
            seed.TimelineRow("eagle-pass-vehicle").Sentence);
    }

    [Fact]
    public void MarkSentence_Seed_GivesSourceDateWordsAndLink()
    {
        var marks = seed.TimelineRow("eagle-pass-rail").Marks;

        Assert.Equal("USA TODAY, 21 December 2023, paragraph 7: in force from 18 December 2023, “on Dec. 18”, CBP as actor.", marks[1].Sentence);
        Assert.Equal(
            "The Hill, 21 December 2023, paragraph 9: announced 17 December 2023, “on Sunday”, Customs and Border Patrol [sic]; names no port (“two railway crossings”), linked by inference.",
            marks[0].Sentence);
        Assert.Equal("in force from, “on Dec. 18”, CBP as actor", MarkWords.Says(marks[1].Claim));
    }

    [Fact]
    public void Rows_Supplement_HaveEndsAndNoOpenSlices()
    {
        var model = seed.Timeline(supplement: true);

        Assert.Equal(new DayView(Day("2023-09-18"), Day("2024-02-04")), model.View);
        Assert.Equal(7, model.Rows.Count);
        Assert.All(model.Rows, row => Assert.Equal(OpenEnd.None, row.Bars.OpenEnd));
        var rail = model.Rows.Single(row => row.ClosureId == "eagle-pass-rail");
        Assert.Equal(("18 Dec", "reopened 22 Dec"), (rail.Began, rail.Ended));
        Assert.Equal([BarFill.Hatched, BarFill.Solid], rail.Bars.Parts.Select(part => part.Fill));
        Assert.Contains(model.Rows.SelectMany(row => row.Marks), mark => mark.Claim.Shape == MarkShape.Reduced);
    }

    [Fact]
    public void From_NoRows_IsEmptyAndNeutral()
    {
        var model = ClosureTimelineModel.From([], [], [], Day("2023-12-22"), Day("2023-12-22"), null, null);

        Assert.Empty(model.Rows);
        Assert.Equal("Closures as reported, 11 to 31 December 2023", model.Title);
        Assert.Equal(40, model.HeadHeight);
    }
}
