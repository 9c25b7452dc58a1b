using BorderWatch.Data.Closures;
using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Tests.Rules;

/// <summary>Clauses (a), (c) and (d) of the rule, which are the same for the start and for the end of a closure.</summary>
public sealed class ConsensusVoteTests
{
    /// <summary>Claims, the date, origins that agree, origins that vote.</summary>
    private static readonly (string Claims, string? Date, int Agree, int Dated)[] s_table =
    [
        // (a) What votes.
        ("a 2023-12-18", "2023-12-18", 1, 1),
        ("a [2023-12-18..2023-12-20]", "[2023-12-18..2023-12-20]", 1, 1),
        ("a 2023-12", "[2023-12-01..2023-12-31]", 1, 1),
        ("a", null, 0, 0),
        ("a [..2023-12-18]", null, 0, 0),
        ("a [2023-12-18..]", null, 0, 0),
        ("a 2023-12-18 announced", null, 0, 0),
        ("a 2023-12-18 reduced", null, 0, 0),
        ("a 2023-12-18 reason", null, 0, 0),
        ("a 2023-12-18 + b 2023-12-19 announced", "2023-12-18", 1, 1),
        ("a 2023-12-18 + b [2023-12-19..]", "2023-12-18", 1, 1),

        // (a) An origin votes once, with its most precise claim.
        ("a 2023-12-18 + a 2023-12-18", "2023-12-18", 1, 1),
        ("a 2023-12-18 + a 2023-12-18 + b 2023-12-19", "[2023-12-18,2023-12-19]", 1, 2),
        ("a 2023-12-18 + a 2023-12-19~", "2023-12-18", 1, 1),
        ("a 2023-12-18 + a 2023-12-19% + a 2023-12-20?", "2023-12-18", 1, 1),
        ("a 2023-12-19~ + a [2023-12-17..2023-12-18]", "2023-12-19~", 1, 1),
        ("a [2023-12-17..2023-12-22] + a [2023-12-20,2023-12-22]", "[2023-12-20,2023-12-22]", 1, 1),
        ("a [2023-12-20,2023-12-25] + a [2023-12-17..2023-12-19]", "[2023-12-20,2023-12-25]", 1, 1),
        ("a [2023-12-20..2023-12-20] + a 2023-12-19~", "2023-12-20", 1, 1),

        // (a) With equally precise claims that differ, with all their days.
        ("a 2023-12-18 + a 2023-12-20", "[2023-12-18,2023-12-20]", 1, 1),
        ("a 2023-12-18 + a 2023-12-20 + b 2023-12-20", "2023-12-20", 2, 2),
        ("a 2023-12-18~ + a 2023-12-20~ + b 2023-12-20~", "2023-12-20~", 2, 2),
        ("a [2023-12-10,2023-12-12] + a [2023-12-12,2023-12-14]", "[2023-12-10,2023-12-12,2023-12-14]", 1, 1),

        // (c) Inferred claims do not vote, however precise.
        ("a 2023-12-18 inferred", null, 0, 0),
        ("a 2023-12-18~ + a 2023-12-19 inferred + b 2023-12-19 inferred", "2023-12-18~", 1, 1),

        // (d) The days with the most origins.
        ("a 2023-12-18 + b 2023-12-18 + c 2023-12-19", "2023-12-18", 2, 3),
        ("a 2023-12-18 + b 2023-12-19 + c 2023-12-20", "[2023-12-18..2023-12-20]", 1, 3),
        ("a 2023-12-18 + b [2023-12-17..2023-12-22] + c [2023-12-18..2023-12-19]", "2023-12-18", 3, 3),
        ("a [2023-12-17..2023-12-19] + b [2023-12-18..2023-12-22]", "[2023-12-18,2023-12-19]", 2, 2),
        ("a [2023-12-17..2023-12-20] + b [2023-12-18..2023-12-22]", "[2023-12-18..2023-12-20]", 2, 2),
        ("a 2023-12-18 + b 2023-12-19 + c [2023-12-17..2023-12-22]", "[2023-12-18,2023-12-19]", 2, 3),

        // (d) Among several, those that the most precise claim backs.
        ("a 2023-12-18 + b 2023-12-19~", "2023-12-18", 1, 2),
        ("a 2023-12-18~ + b [2023-12-18..2023-12-20] + c [2023-12-18..2023-12-20]", "2023-12-18~", 3, 3),
        ("a 2023-12-20~ + b [2023-12-10..2023-12-12]", "2023-12-20~", 1, 2),
        ("a [2023-12-10,2023-12-12] + b [2023-12-20..2023-12-23]", "[2023-12-10,2023-12-12]", 1, 2),
        ("a [2023-12-10,2023-12-12] + b [2023-12-20,2023-12-21]", "[2023-12-10,2023-12-12,2023-12-20,2023-12-21]", 1, 2),

        // "?" is not about: it stays a question mark; about and perhaps together are both.
        ("a 2023-12-27?", "2023-12-27?", 1, 1),
        ("a 2023-12-27? + b 2023-12-27?", "2023-12-27?", 2, 2),
        ("a 2023-12-27? + b 2023-12-27~", "2023-12-27%", 2, 2),
        ("a 2023-12-27? + b 2023-12-27", "2023-12-27", 2, 2),
        ("a 2023-12-27~ + a 2023-12-27?", "2023-12-27%", 1, 1),

        // (d) About only if every day-precise vote for the day is about.
        ("a 2023-12-18~ + b 2023-12-18~", "2023-12-18~", 2, 2),
        ("a 2023-12-18~ + b 2023-12-18", "2023-12-18", 2, 2),
        ("a 2023-12-18~ + b [2023-12-17..2023-12-19]", "2023-12-18~", 2, 2),
        ("a [2023-12-16..2023-12-18] + b [2023-12-18..2023-12-20]", "2023-12-18", 2, 2),
        ("a 2023-12-18~ + b 2023-12-19~", "[2023-12-18,2023-12-19]", 1, 2),

        // (d) How the answer is written.
        ("a [2023-12-01,2023-12-05]", "[2023-12-01,2023-12-05]", 1, 1),
        ("a 2023-12-31 + b 2024-01-01 + c 2024-01-02 + d 2024-01-09", "[2023-12-31..2024-01-02,2024-01-09]", 1, 4),
        ("a 2024-02-28 + b 2024-02-29 + c 2024-03-01", "[2024-02-28..2024-03-01]", 1, 3),
    ];

    public static TheoryData<string, string?, int, int> Table()
    {
        var data = new TheoryData<string, string?, int, int>();
        foreach (var (claims, date, agree, dated) in s_table) data.Add(claims, date, agree, dated);
        return data;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Start_Claims_IsWhatTheirOriginsVoteFor(string claims, string? date, int agree, int dated)
    {
        var read = ClaimText.Read(claims, Aspects.InForceFrom);

        var answer = Consensus.Start(read);

        Assert.Equal((date, agree, dated, false), (answer.Date?.ToString(), answer.OriginsAgree, answer.OriginsDated, answer.Contested));
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void End_Claims_IsWhatTheirOriginsVoteFor(string claims, string? date, int agree, int dated)
    {
        var read = ClaimText.Read(claims, Aspects.Ended);

        var answer = Consensus.End(read);

        Assert.Equal((date, agree, dated, false), (answer.Date?.ToString(), answer.OriginsAgree, answer.OriginsDated, answer.Contested));
    }

    [Fact]
    public void Votes_SeveralOrigins_NameTheClaimsThatMakeThem()
    {
        var claims = ClaimText.Read("b 2023-12-18 + a 2023-12-19~ + b 2023-12-19 + a [2023-12-01..2023-12-05] + b 2023-12-20 inferred", Aspects.InForceFrom);

        var votes = Consensus.Start(claims).Votes;

        Assert.Equal(["a", "b"], votes.Select(vote => vote.OriginId));
        Assert.Equal(["a.p1.1"], votes[0].ClaimIds);
        Assert.Equal(["b.p0.1", "b.p2.1"], votes[1].ClaimIds);
        Assert.Equal([new(2023, 12, 18), new(2023, 12, 19)], votes[1].Days);
    }

    [Theory]
    [InlineData("a 2023-12-18 + b 2023-12-18", false)]
    [InlineData("a 2023-12-18 + b 2023-12-19", true)]
    [InlineData("a 2023-12-18 + b [2023-12-17..2023-12-19]", false)]
    [InlineData("a 2023-12-18 + b 2023-12-17 observed", true)]
    [InlineData("a observed", false)]
    public void SourcesDiffer_Claims_WhenAnOriginVotesForAnotherDayOrAnObservationContradicts(string claims, bool differ)
    {
        var answer = Consensus.Start(ClaimText.Read(claims, Aspects.InForceFrom));

        Assert.Equal(differ, answer.SourcesDiffer);
    }
}
