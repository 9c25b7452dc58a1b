using BorderWatch.Data.Closures;
using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Tests.Rules;

/// <summary>Clauses (b) and (e) of the rule: what an observation does to the start and to the end.</summary>
public sealed class ConsensusBoundTests
{
    [Theory]
    [InlineData("a [2023-12-17..2023-12-22] + b 2023-12-20 observed", "[2023-12-17..2023-12-20]", "2023-12-20")] // after its own last day
    [InlineData("a [2023-12-17..2023-12-22] + b [2023-12-18..2023-12-19] observed", "[2023-12-17..2023-12-19]", "2023-12-19")]
    [InlineData("a [2023-12-17..2023-12-22] + b observed published:2023-12-21", "[2023-12-17..2023-12-21]", "2023-12-21")] // undated: publication day
    [InlineData("a [2023-12-17..2023-12-22] + b 2023-12-20 observed + c observed published:2023-12-18", "[2023-12-17,2023-12-18]", "2023-12-18")]
    [InlineData("a [2023-12-17..2023-12-22] + a 2023-12-20 observed", "[2023-12-17..2023-12-20]", "2023-12-20")] // the same origin too
    [InlineData("a 2023-12-18 + b 2023-12-19 + c 2023-12-18 observed", "2023-12-18", "2023-12-18")]
    [InlineData("a 2023-12-19 + b 2023-12-19 + c 2023-12-18 + d 2023-12-18 observed", "2023-12-18", "2023-12-18")] // fewer origins, but possible
    [InlineData("a [2023-12-17..2023-12-22] + b 2023-12-20 observed inferred", "[2023-12-17..2023-12-22]", null)] // inferred: not at all
    [InlineData("a [2023-12-17..2023-12-22] + b 2023-12-20 ended", "[2023-12-17..2023-12-22]", null)]
    public void Start_Observed_RemovesTheDaysAfter(string claims, string date, string? bound)
    {
        var answer = Consensus.Start(ClaimText.Read(claims, Aspects.InForceFrom));

        Assert.Equal((date, bound, false), (answer.Date?.ToString(), answer.Bound?.ToString("O"), answer.Contested));
    }

    [Theory]
    [InlineData("a 2023-12-19 + b 2023-12-18 observed", "2023-12-19", 1, 1)]
    [InlineData("a 2023-12-19 + b 2023-12-20 + c 2023-12-18 observed", "[2023-12-19,2023-12-20]", 1, 2)]
    [InlineData("a 2023-12-19 + b 2023-12-19 + c 2023-12-20 + d observed published:2023-12-01", "2023-12-19", 2, 3)]
    public void Start_ObservedBeforeEveryVote_IsContestedAndNothingIsRemoved(string claims, string date, int agree, int dated)
    {
        var answer = Consensus.Start(ClaimText.Read(claims, Aspects.InForceFrom));

        Assert.Equal((date, agree, dated, true), (answer.Date?.ToString(), answer.OriginsAgree, answer.OriginsDated, answer.Contested));
    }

    [Fact]
    public void Start_VoteWithoutAPossibleDay_StillCountsAsAnOriginThatVotes()
    {
        var claims = ClaimText.Read("a 2023-12-18 + b 2023-12-19 + c 2023-12-18 observed", Aspects.InForceFrom);

        var answer = Consensus.Start(claims);

        Assert.Equal((1, 2, true), (answer.OriginsAgree, answer.OriginsDated, answer.SourcesDiffer));
        Assert.Equal([1, 0], [answer.OriginsFor(new(2023, 12, 18)), answer.OriginsFor(new(2023, 12, 19))]);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("a 2023-12-17 announced", null)]
    [InlineData("a 2023-12-22 ended", null)]
    [InlineData("a 2023-12-18 inferred + a 2023-12-18 observed inferred", null)]
    [InlineData("a observed published:2023-12-21", "[..2023-12-21]")]
    [InlineData("a observed published:2023-12-21 + b 2023-12-20 observed", "[..2023-12-20]")] // the earliest bound
    [InlineData("a [2023-12-18..2023-12-19] observed", "[..2023-12-19]")]
    [InlineData("a [..2023-12-18] + b observed published:2023-12-21", "[..2023-12-21]")] // an open date is no vote
    public void Start_NoVote_IsTheEarliestBoundOrNothing(string claims, string? date)
    {
        var answer = Consensus.Start(ClaimText.Read(claims, Aspects.InForceFrom));

        Assert.Equal((date, 0, 0, false), (answer.Date?.ToString(), answer.OriginsAgree, answer.OriginsDated, answer.Contested));
        Assert.Null(answer.Earliest);
        Assert.Equal(answer.Bound, answer.Latest);
    }

    [Theory]
    [InlineData("a [2023-12-20..2023-12-23] + b 2023-12-22 observed", "[2023-12-22,2023-12-23]")] // in force on the 22nd: no earlier end
    [InlineData("a [2023-12-20..2023-12-23] + b [2023-12-21..2023-12-22] observed", "[2023-12-21..2023-12-23]")]
    [InlineData("a [2023-12-20..2023-12-23] + b 2023-12-21 observed + c 2023-12-22 observed", "[2023-12-22,2023-12-23]")]
    [InlineData("a [2023-12-20..2023-12-23] + b observed published:2023-12-22", "[2023-12-20..2023-12-23]")] // it says "by then", not "on"
    [InlineData("a [2023-12-20..2023-12-23] + b 2023-12-22 observed inferred", "[2023-12-20..2023-12-23]")]
    [InlineData("a 2023-12-22 + b 2023-12-22 observed", "2023-12-22")]
    public void End_Observed_RemovesTheDaysBefore(string claims, string date)
    {
        var answer = Consensus.End(ClaimText.Read(claims, Aspects.Ended));

        Assert.Equal((date, false), (answer.Date?.ToString(), answer.Contested));
    }

    [Fact]
    public void End_ObservedAfterEveryVote_IsContestedAndNothingIsRemoved()
    {
        var claims = ClaimText.Read("a 2023-12-22 + b 2023-12-22 + c 2023-12-21 + d 2023-12-23 observed", Aspects.Ended);

        var answer = Consensus.End(claims);

        Assert.Equal(("2023-12-22", 2, 3, true), (answer.Date?.ToString(), answer.OriginsAgree, answer.OriginsDated, answer.Contested));
    }

    [Theory]
    [InlineData("a 2023-12-22 + b 2023-12-21 observed", "2023-12-21")]
    [InlineData("a 2023-12-22 + b 2023-12-21 observed + c 2023-12-23 observed", "2023-12-23")] // the last sighting
    [InlineData("a 2023-12-22 + b [2023-12-20..2023-12-24] observed", "2023-12-20")] // in force on one of these days, so to the first at least
    [InlineData("a 2023-12-22 + b observed published:2023-12-21", null)]
    [InlineData("a 2023-12-22 + b 2023-12-21 observed inferred", null)]
    [InlineData("a 2023-12-22", null)]
    [InlineData("a 2023-12-21 observed", "2023-12-21")] // also where nobody reports an end
    public void End_Observed_IsBoundByTheLastSighting(string claims, string? bound)
    {
        var answer = Consensus.End(ClaimText.Read(claims, Aspects.Ended));

        Assert.Equal(bound, answer.Bound?.ToString("O"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a 2023-12-18 in_force_from")]
    [InlineData("a 2023-12-18 in_force_from + b 2023-12-19 observed + c observed published:2023-12-21")]
    [InlineData("a 2023-12-22 inferred")]
    [InlineData("a [2023-12-22..]")]
    public void End_NoVote_HasNoDate(string claims)
    {
        var answer = Consensus.End(ClaimText.Read(claims, Aspects.Ended));

        Assert.Equal((null, 0, 0, false), (answer.Date, answer.OriginsAgree, answer.OriginsDated, answer.Contested));
    }
}
