using BorderWatch.Data.Closures;
using BorderWatch.Web.Components.Charts;
using static BorderWatch.Web.Tests.Components.Charts.ChartRows;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class ClosureSpanTests
{
    private static readonly DateOnly s_newest = Day("2023-12-22");

    [Fact]
    public void AllVotesAgree_SolidFromTheDayToTheNewestPublication()
    {
        var span = ClosureSpan.From(Row(Claim("afp", "2023-12-18"), Claim("usa", "2023-12-18")), s_newest);

        Assert.Equal([(BarFill.Solid, 18.0, 23.0)], Parts(span));
        Assert.Equal(OpenEnd.Filled, span.OpenEnd);
    }

    [Fact]
    public void OneVoteNamesALaterDay_HatchedUntilThatDay()
    {
        var span = ClosureSpan.From(Row(Claim("afp", "2023-12-20"), Claim("usa", "2023-12-18"), Claim("cbp", "2023-12-18")), s_newest);

        Assert.Equal([(BarFill.Hatched, 18.0, 20.0), (BarFill.Solid, 20.0, 23.0)], Parts(span));
    }

    [Fact]
    public void AVoteForASpanThatFits_DoesNotContradict()
    {
        var span = ClosureSpan.From(Row(Claim("ap", "[2023-12-17..2023-12-22]"), Claim("usa", "2023-12-18")), s_newest);

        Assert.Equal([(BarFill.Solid, 18.0, 23.0)], Parts(span));
    }

    [Fact]
    public void SeenInForceBeforeEveryVote_HatchedFromTheDayItWasSeen()
    {
        var span = ClosureSpan.From(Row(Claim("afp", "2023-12-20"), Claim("usa", "2023-12-18", Aspects.Observed)), s_newest);

        Assert.Equal([(BarFill.Hatched, 18.0, 20.0), (BarFill.Solid, 20.0, 23.0)], Parts(span));
    }

    [Fact]
    public void OneVoteRuledOutByAnObservation_IsDrawnFromTheOthers()
    {
        var span = ClosureSpan.From(Row(Claim("afp", "2023-12-19"), Claim("usa", "2023-12-18"), Claim("hill", "2023-12-18", Aspects.Observed)), s_newest);

        Assert.Equal([(BarFill.Solid, 18.0, 23.0)], Parts(span));
    }

    [Fact]
    public void EndReported_EndsWithThatDayAndHasNoOpenEnd()
    {
        var span = ClosureSpan.From(Row(Claim("afp", "2023-12-18"), Claim("usa", "2023-12-20", Aspects.Ended)), s_newest);

        Assert.Equal([(BarFill.Solid, 18.0, 21.0)], Parts(span));
        Assert.Equal(OpenEnd.None, span.OpenEnd);
    }

    [Fact]
    public void EndDisputed_HatchedFromTheFirstDayOnWhichSomeHaveItReopened()
    {
        var span = ClosureSpan.From(Row(Claim("afp", "2023-12-18"), Claim("usa", "2023-12-20", Aspects.Ended), Claim("ap", "2023-12-21", Aspects.Ended)), s_newest);

        Assert.Equal([(BarFill.Solid, 18.0, 21.0), (BarFill.Hatched, 21.0, 22.0)], Parts(span));
    }

    [Fact]
    public void OnlyBounded_SolidFromTheBound()
    {
        var span = ClosureSpan.From(Row(Claim("usa", null, Aspects.Observed, published: "2023-12-21")), s_newest);

        Assert.Equal([(BarFill.Solid, 21.0, 23.0)], Parts(span));
        Assert.Equal(OpenEnd.Filled, span.OpenEnd);
    }

    [Fact]
    public void OnlyInferred_DashedWithAHollowOpenEnd()
    {
        var span = ClosureSpan.From(Row(Claim("afp", "2023-12-19", stated: false), Claim("ny", "2023-12-18", Aspects.Observed, stated: false)), s_newest);

        Assert.Equal([(BarFill.Inferred, 19.0, 23.0)], Parts(span));
        Assert.Equal(OpenEnd.Hollow, span.OpenEnd);
    }

    [Fact]
    public void InferredBesideAVote_DrawsNothingOfItsOwn()
    {
        var span = ClosureSpan.From(Row(Claim("afp", "2023-12-10", stated: false), Claim("usa", "2023-12-18")), s_newest);

        Assert.Equal([(BarFill.Solid, 18.0, 23.0)], Parts(span));
    }

    [Fact]
    public void InferredAboutDayJustBeforeTheBound_SlicesStopAtTheBound()
    {
        var span = ClosureSpan.From(Row(Claim("afp", "2023-12-21~", stated: false), Claim("usa", null, Aspects.Observed, published: "2023-12-21")), s_newest);

        Assert.Equal([BarFill.HollowSlice, BarFill.HollowSlice, BarFill.Solid], span.Parts.Select(part => part.Fill));
        Assert.Equal(Day("2023-12-19"), span.FirstDay);
    }

    [Theory]
    [InlineData(Aspects.Announced)]
    [InlineData(Aspects.Reason)]
    [InlineData(Aspects.Reduced)]
    public void NothingSaysItWasInForce_NoBar(string aspect)
    {
        var span = ClosureSpan.From(Row(Claim("afp", "2023-12-18", aspect)), s_newest);

        Assert.Equal(ClosureSpan.None, span);
    }

    [Fact]
    public void StartsAfterTheNewestPublication_NoBar()
    {
        var span = ClosureSpan.From(Row(Claim("afp", "2024-01-01")), s_newest);

        Assert.Empty(span.Parts);
        Assert.Equal(OpenEnd.None, span.OpenEnd);
    }

    /// <summary>As days of December 2023.</summary>
    private static IEnumerable<(BarFill, double, double)> Parts(ClosureSpan span)
    {
        var zero = Day("2023-12-01").DayNumber - 1;
        return span.Parts.Select(part => (part.Fill, part.From - zero, part.To - zero));
    }
}
