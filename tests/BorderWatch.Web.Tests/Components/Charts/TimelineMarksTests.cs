using BorderWatch.Data.Closures;
using BorderWatch.Web.Components.Charts;
using static BorderWatch.Web.Tests.Components.Charts.ChartRows;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class TimelineMarksTests
{
    private static readonly DayView s_view = new(Day("2023-11-20"), Day("2023-12-31"));

    [Theory]
    [InlineData(Aspects.Announced, MarkShape.Announced)]
    [InlineData(Aspects.InForceFrom, MarkShape.InForce)]
    [InlineData(Aspects.Observed, MarkShape.Observed)]
    [InlineData(Aspects.Reduced, MarkShape.Reduced)]
    [InlineData(Aspects.Ended, MarkShape.Ended)]
    public void Aspect_HasItsShape(string aspect, MarkShape shape) => Assert.Equal([shape], Marks(Claim("afp", "2023-12-18", aspect)).Select(mark => mark.Claim.Shape));

    [Fact]
    public void UndatedAndReason_AreNotDrawn() => Assert.Empty(Marks(Claim("afp", null), Claim("usa", "2023-12-18", Aspects.Reason)));

    [Fact]
    public void AnotherClosuresClaim_IsNotDrawn() => Assert.Empty(Marks(Claim("afp", "2023-12-18", closure: "lukeville-vehicle")));

    [Fact]
    public void TwoOnOneDay_StackUpwardsByTwelve()
    {
        var marks = Marks(Claim("afp", "2023-12-18"), Claim("usa", "2023-12-18"), Claim("hill", "2023-12-20"));

        Assert.Equal([35, 23, 35], marks.Select(mark => mark.Y));
    }

    [Fact]
    public void FourOnOneDay_AreOneMarkWithACount()
    {
        var marks = Marks(Claim("a", "2023-12-18"), Claim("b", "2023-12-18"), Claim("c", "2023-12-18"), Claim("d", "2023-12-18"));

        Assert.Equal([(4, false, 35), (1, true, 35), (1, true, 35), (1, true, 35)], marks.Select(mark => (mark.Count, mark.IsFolded, mark.Y)));
    }

    [Fact]
    public void BracketOverAStack_LiesAboveItAndLiftsTheRow()
    {
        var plain = Marks(Claim("a", "2023-12-18"), Claim("ap", "[2023-12-17..2023-12-22]"));
        var stacked = Marks(Claim("a", "2023-12-18"), Claim("b", "2023-12-18"), Claim("c", "2023-12-18"), Claim("ap", "[2023-12-17..2023-12-22]"));

        Assert.Equal((14, 0), (plain.Single(mark => mark.Span is not null).Y, TimelineMarks.Lift(plain)));
        Assert.Equal((-10, 12), (stacked.Single(mark => mark.Span is not null).Y, TimelineMarks.Lift(stacked)));
    }

    [Fact]
    public void TwoBrackets_DoNotLieOnEachOther()
    {
        var marks = Marks(Claim("a", "[2023-12-17..2023-12-22]"), Claim("b", "[2023-12-16..2023-12-20]"));

        Assert.Equal([8, 14], marks.Select(mark => mark.Y).Order());
    }

    [Fact]
    public void LongView_NeighbouringDaysStackWhereTheyWouldTouch()
    {
        var year = new DayView(Day("2023-01-01"), Day("2023-12-31"));
        ClosureClaimRow[] claims = [Claim("a", "2023-12-18"), Claim("b", "2023-12-19"), Claim("c", "2023-12-30")];

        var marks = TimelineMarks.From(Closure, claims, year, 2023);

        Assert.Equal([35, 23, 35], marks.Select(mark => mark.Y));
        Assert.NotEqual(marks[0].X, marks[1].X);
    }

    [Theory]
    [InlineData("[2023-11-01..2023-11-25]", "0%", "14.286%", false, true)]
    [InlineData("[2023-12-25..2024-02-01]", "83.333%", "100%", true, false)]
    [InlineData("[..2023-12-10]", "0%", "50%", false, true)]
    [InlineData("[2023-12-11..]", "50%", "100%", true, false)]
    [InlineData("[2023-12-18,2023-12-20]", "66.667%", "73.81%", true, true)]
    public void Bracket_CutByTheViewOrOpen_HasNoEndThere(string date, string from, string to, bool start, bool end)
    {
        var mark = Marks(Claim("ap", date)).Single();

        Assert.Equal(((from, to), start, end), (mark.Span!.Value, mark.HasStart, mark.HasEnd));
    }

    [Theory]
    [InlineData("2023-11-19")]
    [InlineData("2024-01-01")]
    [InlineData("[2023-11-01..2023-11-19]")]
    public void OutsideTheView_IsNotDrawn(string date) => Assert.Empty(Marks(Claim("ap", date)));

    [Fact]
    public void SameSourceDateAndAspect_Merge_OtherAspectsDoNot()
    {
        var marks = Marks(
            Claim("ap", "2023-12-18", stated: false, paragraph: "10"), Claim("ap", "2023-12-18", paragraph: "5"), Claim("ap", "2023-12-18", Aspects.Announced, paragraph: "6"), Claim("ap", "2023-12-18~", paragraph: "7"));

        Assert.Equal(["¶5, ¶10", "¶6", "¶7"], marks.Select(mark => mark.Claim.Place).Order(StringComparer.Ordinal));
        Assert.All(marks, mark => Assert.True(mark.Claim.IsStated));
        Assert.Equal(["¶7"], marks.Where(mark => mark.Claim.IsAbout).Select(mark => mark.Claim.Place));
    }

    private static IReadOnlyList<TimelineMark> Marks(params ClosureClaimRow[] claims) => TimelineMarks.From(Closure, claims, s_view, 2023);
}
