using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using static BorderWatch.Data.Tests.Conflicts.ConflictSamples;

namespace BorderWatch.Data.Tests.Conflicts;

/// <summary>The rules that find on what claims about one closure differ.</summary>
public sealed class ClosureConflictTests
{
    [Fact]
    public void Start_VotesThatShareNoDay_IsContestedWithTheMostPreciseFirst()
    {
        var found = Found(Claim("c.p1.1", "[2023-12-17..2023-12-22]"), Claim("b.p1.1", "2023-12-19"), Claim("a.p1.1", "2023-12-18"));

        Assert.Equal(["alpha-rail.start: 2023-12-18 (a), 2023-12-19 (b), [2023-12-17..2023-12-22] (c), 1 days"], found);
    }

    [Theory]
    [InlineData("[2023-12-17..2023-12-22]", "a day from 17 to 22 December 2023, fits both")]
    [InlineData("[2023-12-19..2023-12-22]", "a day from 19 to 22 December 2023")]
    public void Start_SpanBesideTwoDays_SaysWhetherItFitsThem(string span, string words)
    {
        var row = Assert.Single(ConflictFinder.Find([Closure(Claim("a.p1.1", "2023-12-18"), Claim("b.p1.1", "2023-12-19"), Claim("c.p1.1", span))], []));

        Assert.Equal(words, row.Values[2].Words);
    }

    [Fact]
    public void Start_SpanBesideThreeDays_FitsAll()
    {
        var row = Assert.Single(ConflictFinder.Find(
            [Closure(Claim("a.p1.1", "2023-12-18"), Claim("b.p1.1", "2023-12-19"), Claim("d.p1.1", "2023-12-20"), Claim("c.p1.1", "[2023-12-17..2023-12-22]"))], []));

        Assert.EndsWith(", fits all", row.Values[3].Words, StringComparison.Ordinal);
        Assert.Equal(2, row.Spread);
    }

    [Fact]
    public void Start_VotesThatShareADay_IsNotContested() =>
        Assert.Empty(Found(Claim("a.p1.1", "2023-12-18"), Claim("b.p1.1", "[2023-12-17..2023-12-22]"), Claim("c.p1.1", "2023-12-18~")));

    [Fact]
    public void Start_SeenInForceBeforeEveryVote_HasTheObservationAsAValue()
    {
        var found = Found(Claim("a.p1.1", "2023-12-20"), Claim("b.p1.1", "2023-12-18", Aspects.Observed));

        Assert.Equal(["alpha-rail.start: 2023-12-20 (a), [..2023-12-18] (b), 2 days"], found);
    }

    [Theory]
    [InlineData("2023-12-19", true)]
    [InlineData("2023-12-01~", true)] // hedged, and still a day
    [InlineData("[2023-12-19..2023-12-22]", true)]
    [InlineData("[..2023-12-17]", true)]
    [InlineData("2023-12-18~", false)]
    [InlineData("[2023-12-17..2023-12-22]", false)]
    [InlineData("[..2023-12-18]", false)]
    [InlineData("[2023-12-18..]", false)]
    public void Start_InferredClaim_IsContestedWhereItSharesNoDayWithTheVotes(string date, bool contested)
    {
        var found = Found(Claim("a.p1.1", "2023-12-18"), Claim("b.p1.1", date, link: Links.Inferred));

        Assert.Equal(contested ? [$"2023-12-18 (a), {date} (b; inferred)"] : [], found.Select(line => line["alpha-rail.start: ".Length..line.LastIndexOf(", ", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Start_InferredClaimsAlone_ContradictNothing() =>
        Assert.Empty(Found(Claim("a.p1.1", "2023-12-18", link: Links.Inferred), Claim("b.p1.1", "2023-12-19", link: Links.Inferred), Claim("c.p1.1", aspect: Aspects.Observed)));

    [Theory]
    [InlineData("2023-12-19", "[..2023-12-18]", "2023-12-19 (a), [..2023-12-18] (b), 1 days")] // no last or first day, no vote
    [InlineData("2023-12-17", "[2023-12-19..]", "2023-12-17 (a), [2023-12-19..] (b), 2 days")]
    [InlineData("[2023-12-20..]", "[..2023-12-18]", "[..2023-12-18] (b), [2023-12-20..] (a), 2 days")]
    [InlineData("2023-12-18", "[..2023-12-18]", null)]
    [InlineData("[2023-12-18..]", "[..2023-12-18]", null)]
    [InlineData("[2023-12-17..2023-12-19]", "[..2023-12-18]", null)]
    public void Start_ClaimOpenAtOneEnd_IsContestedWhereItSharesNoDay(string one, string other, string? line)
    {
        var found = Found(Claim("a.p1.1", one), Claim("b.p1.1", other));

        Assert.Equal(line is null ? [] : [$"alpha-rail.start: {line}"], found);
    }

    [Fact]
    public void Start_ClaimOpenAtOneEndThatFitsAll_IsNoValue()
    {
        var found = Found(Claim("a.p1.1", "2023-12-18"), Claim("b.p1.1", "2023-12-19"), Claim("c.p1.1", "[..2023-12-22]"));

        Assert.Equal(["alpha-rail.start: 2023-12-18 (a), 2023-12-19 (b), 1 days"], found);
    }

    [Fact]
    public void Start_OpenClaimAfterTheClosureWasSeen_HasTheObservationAsAValue()
    {
        var found = Found(Claim("a.p1.1", "[2023-12-20..]"), Claim("b.p1.1", "2023-12-18", Aspects.Observed));

        Assert.Equal(["alpha-rail.start: [2023-12-20..] (a), [..2023-12-18] (b), 2 days"], found);
    }

    [Theory]
    [InlineData("2023-12-18", "2023-12-19", "2023-12-18 (a), 2023-12-19 (b), 1 days")]
    [InlineData("2023-12-18", "[2023-12-20..2023-12-22]", "2023-12-18 (a), [2023-12-20..2023-12-22] (b), 2 values")] // less precise, so without a vote
    [InlineData("2023-12-18", "[2023-12-17..2023-12-22]", null)]
    [InlineData("2023-12-18", "2023-12-18~", null)]
    public void Start_ClaimsOfOneOrigin_AreContestedWhereTheyShareNoDay(string one, string other, string? line)
    {
        var rows = ConflictFinder.Find([Closure(Claim("a.p1.1", one, origin: "cbp"), Claim("b.p1.1", other, origin: "cbp"))], []);

        Assert.Equal(line is null ? [] : [$"alpha-rail.start: {line}"], rows.Select(Line));
        Assert.All(rows, row => Assert.Equal(["cbp"], row.SplitOrigins));
    }

    [Fact]
    public void Start_OneOriginThatContradictsItselfBesideAnother_IsTheOneSplit()
    {
        var row = Assert.Single(ConflictFinder.Find([Closure(Claim("a.p1.1", "2023-12-18"), Claim("b.p1.1", "2023-12-19"), Claim("c.p1.1", "2023-12-20", origin: "b"))], []));

        Assert.Equal(["b"], row.SplitOrigins);
    }

    [Fact]
    public void Start_InferredBesideClaimsWithoutAVote_IsContestedWhereItSharesNoDay()
    {
        var found = Found(Claim("a.p1.1", "[..2023-12-18]"), Claim("b.p1.1", "2023-12-19", link: Links.Inferred), Claim("c.p1.1", "2023-12-17", link: Links.Inferred));

        Assert.Equal(["alpha-rail.start: [..2023-12-18] (a), 2023-12-19 (b; inferred), 1 days"], found);
    }

    [Fact]
    public void End_VotesThatShareNoDay_IsContested()
    {
        var found = Found(Claim("a.p1.1", "2023-12-18"), Claim("a.p1.2", "2023-12-22", Aspects.Ended), Claim("b.p1.2", "2024-01-04", Aspects.Ended));

        Assert.Equal(["alpha-rail.end: 2023-12-22 (a), 2024-01-04 (b), 13 days"], found);
    }

    [Fact]
    public void End_SeenInForceAfterEveryVote_HasTheObservationAsAValue()
    {
        var found = Found(Claim("a.p1.1", "2023-12-18"), Claim("a.p1.2", "2023-12-20", Aspects.Ended), Claim("b.p1.2", "2023-12-21", Aspects.Observed));

        Assert.Equal(["alpha-rail.end: 2023-12-20 (a), [2023-12-21..] (b), 1 days"], found);
    }

    [Fact]
    public void ClosureType_SetsThatDiffer_IsContestedWithWhatNamesThePortFirst()
    {
        var found = Found(
            Claim("a.p1.1", type: "foot and vehicle", link: Links.Inferred), Claim("b.p1.1", type: "Pedestrian"), Claim("c.p1.1", type: "on foot"), Claim("d.p1.1", type: "vehicles and pedestrians", link: Links.Inferred));

        Assert.Equal(["alpha-rail.closure_type: pedestrian (b c), vehicle+pedestrian (a d; inferred), 2 values"], found);
    }

    [Fact]
    public void ClosureType_WordsThatNameNoType_SayNothingOnIt() =>
        Assert.Empty(Found(Claim("a.p1.1", type: "rail"), Claim("b.p1.1", type: "railroad"), Claim("c.p1.1", type: "everything"), Claim("d.p1.1")));

    [Theory]
    [InlineData("2023-12-17", "2023-12-18", "2023-12-17 (b), 2023-12-18 (a), 1 days")]
    [InlineData("2023-12-17", "[2023-12-18,2023-12-19]", "2023-12-17 (b), [2023-12-18,2023-12-19] (a), 1 to 2 days")]
    [InlineData("[2023-12-10..2023-12-12]", "2023-12-18", "[2023-12-10..2023-12-12] (b), 2023-12-18 (a), 2 values")]
    [InlineData("2023-12-18", "2023-12-18", null)]
    [InlineData("[2023-12-17..2023-12-18]", "2023-12-18", null)]
    public void Announced_AgainstTheStart_IsContestedWhereTheyShareNoDay(string announced, string start, string? line)
    {
        var found = Found(Claim("a.p1.1", start), Claim("b.p1.1", announced, Aspects.Announced));

        Assert.Equal(line is null ? [] : [$"alpha-rail.announced: {line}"], found);
    }

    [Fact]
    public void Announced_WithoutAVoteOnTheStart_IsNotContested() =>
        Assert.Empty(Found(Claim("a.p1.1", "2023-12-17", Aspects.Announced), Claim("b.p1.1", "2023-12-18", link: Links.Inferred)));

    [Fact]
    public void Reason_DifferentOnesOfDifferentOrigins_IsContested()
    {
        var found = Found(Claim("a.p1.1", reason: "a surge in migrants"), Claim("b.p1.1", reason: "to redirect personnel; and more", link: Links.Inferred), Claim("c.p1.1", reason: "A surge  in migrants."));

        Assert.Equal(["alpha-rail.reason: a surge in migrants (a c), to redirect personnel, and more (b; inferred), 2 values"], found);
    }

    [Fact]
    public void Reason_DifferentOnesOfOneOrigin_IsNotContested() =>
        Assert.Empty(Found(Claim("a.p1.1", reason: "one", origin: "cbp"), Claim("b.p1.1", reason: "other", origin: "cbp")));

    [Fact]
    public void Find_ClaimsInAnyOrder_IsTheSame()
    {
        ClosureClaimRow[] claims =
        [
            Claim("a.p1.1", "2023-12-18", type: "rail", reason: "one"), Claim("b.p1.1", "2023-12-19", type: "rail and vehicle", reason: "other"), Claim("c.p1.1", "2023-12-17", Aspects.Announced, Links.Inferred),
        ];

        var (once, again) = (Found(claims), Found([.. claims.Reverse()]));

        Assert.Equal(["alpha-rail.start", "alpha-rail.closure_type", "alpha-rail.announced", "alpha-rail.reason"], once.Select(line => line.Split(':')[0]));
        Assert.Equal(once, again);
    }
}
