using BorderWatch.Benchmarks.Kit.Reading;
using static BorderWatch.Data.Tests.ReadingScores.Claims;

namespace BorderWatch.Data.Tests.ReadingScores;

/// <summary>Which finding is compared with which label.</summary>
public sealed class ClaimMatchingTests
{
    [Fact]
    public void Match_TwoThatFit_TakesTheOneWithMoreFieldsRight()
    {
        ReadingClaim[] found = [Closure("Naco", "vehicle", "closed"), Closure("Naco", "rail", "closed")];

        var matching = ClaimMatching.Of([Closure("Naco", "rail", "closed")], found);

        Assert.Equal("rail", Assert.Single(matching.Pairs).Found.Mode);
        Assert.Equal("vehicle", Assert.Single(matching.MadeUp).Mode);
    }

    [Fact]
    public void Match_EqualClaims_ArePairedOneToOne()
    {
        var bridges = new[] { Closure("Laredo", "cargo", "closed"), Closure("Laredo", "cargo", "closed") };

        var matching = ClaimMatching.Of(bridges, [bridges[0] with { }]);

        Assert.Single(matching.Pairs);
        Assert.Single(matching.Missed);
    }

    [Fact]
    public void Match_NothingButTheModeRightElsewhere_IsMissedAndMadeUp()
    {
        var matching = ClaimMatching.Of([Closure("Naco", "rail", "closed", paragraph: 1)], [Closure("Roma", "rail", "reopened", paragraph: 5)]);

        Assert.Empty(matching.Pairs);
        Assert.Single(matching.Missed);
        Assert.Single(matching.MadeUp);
    }

    [Fact]
    public void Match_FigureAndClosure_AreNeverPaired()
    {
        var matching = ClaimMatching.Of([Closure("Naco", "rail", "closed")], [Figure(500, "people", "per_day")]);

        Assert.Empty(matching.Pairs);
    }

    [Fact]
    public void Match_OptionalLabel_IsNeitherRightNorMissed()
    {
        var label = Closure("Naco", "rail", "closed") with { Optional = true };

        var unfound = ClaimMatching.Of([label], []);
        var found = ClaimMatching.Of([label], [Closure("Naco", "rail", "closed")]);

        Assert.Empty(unfound.Missed);
        Assert.Empty(found.Pairs);
        Assert.Empty(found.MadeUp);
    }

    [Fact]
    public void Match_OptionalAndDemandedFitAlike_TakesTheDemanded()
    {
        var demanded = Closure("Naco", "rail", "closed");

        var matching = ClaimMatching.Of([demanded with { Optional = true }, demanded], [demanded with { }]);

        Assert.Single(matching.Pairs);
        Assert.Empty(matching.Missed);
    }

    [Theory]
    [InlineData("closed", null, 1, 0)]
    [InlineData("suspended", "2024-03-04", 1, 0)]
    [InlineData("announced", null, 1, 0)]
    [InlineData("closed", "2024-03-09", 0, 1)]
    [InlineData("reopened", null, 0, 1)]
    public void Match_SaidAgain_IsNotMadeUpUnlessItSaysMore(string action, string? date, int repeated, int madeUp)
    {
        var label = Closure("Naco", "rail", "closed", "2024-03-04");

        var matching = ClaimMatching.Of([label], [label with { }, Closure("Naco", "rail", action, date, paragraph: 9)]);

        Assert.Equal((repeated, madeUp), (matching.Repeated, matching.MadeUp.Count));
    }

    [Fact]
    public void Match_EventsFound_AreNotCompared()
    {
        var matching = ClaimMatching.Of([], [Closure("Naco", "rail", "closed") with { Kind = "event" }]);

        Assert.Empty(matching.MadeUp);
    }
}
