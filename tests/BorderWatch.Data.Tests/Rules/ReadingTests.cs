using BorderWatch.Data.Closures;
using BorderWatch.Data.Rules;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Rules;

/// <summary>The readings other than the consensus, on claims written in a line.</summary>
public sealed class ReadingTests
{
    private const string EaglePassRail = "usa-today 2023-12-18 + afp 2023-12-19 + ap [2023-12-17..2023-12-22]";

    [Fact]
    public void Named_Readings_AreThoseOfTheContractInOrder()
    {
        Assert.Equal(["consensus", "earliest", "latest", "widest", "agency"], Readings.Named.Select(reading => reading.Name));
        Assert.All(Readings.Named, reading => Assert.Matches(@"^\p{Lu}.*\.\z", reading.Definition));
        Assert.Distinct(Readings.Named.Select(reading => reading.Label));
    }

    [Theory]
    [InlineData("consensus", EaglePassRail, "[2023-12-18,2023-12-19]", 2)]
    [InlineData("earliest", EaglePassRail, "2023-12-18", 2)]
    [InlineData("latest", EaglePassRail, "2023-12-19", 2)]
    [InlineData("widest", EaglePassRail, "[2023-12-17..2023-12-22]", 3)]
    [InlineData("agency", EaglePassRail, "[2023-12-18,2023-12-19]", 2)]
    [InlineData("source:afp", EaglePassRail, "2023-12-19", 1)]
    [InlineData("source:ap", EaglePassRail, "[2023-12-17..2023-12-22]", 1)]
    // No vote names a single day: the ends of the spans.
    [InlineData("earliest", "a [2023-12-04..2023-12-06] + b [2023-12-05..2023-12-09]", "2023-12-04", 1)]
    [InlineData("latest", "a [2023-12-04..2023-12-06] + b [2023-12-05..2023-12-09]", "2023-12-09", 1)]
    [InlineData("widest", "a 2023-12-04 + b 2023-12-07", "[2023-12-04..2023-12-07]", 2)]
    [InlineData("widest", "a 2023-12-04 + b 2023-12-05", "[2023-12-04,2023-12-05]", 2)]
    // About stays about, unless somebody is exact.
    [InlineData("earliest", "a 2023-12-01~ + b 2023-12-07", "2023-12-01~", 1)]
    [InlineData("earliest", "a 2023-12-01~ + b 2023-12-01", "2023-12-01", 2)]
    [InlineData("latest", "a 2023-12-01~", "2023-12-01~", 1)]
    [InlineData("widest", "a 2023-12-01~", "2023-12-01~", 1)]
    // What an observation rules out, no reading brings back.
    [InlineData("latest", "a 2023-12-04 + b 2023-12-20 + c 2023-12-10 observed", "2023-12-04", 1)]
    [InlineData("widest", "a [2023-12-04..2023-12-20] + c 2023-12-10 observed", "[2023-12-04..2023-12-10]", 1)]
    // Agencies and governments alone, if one of them votes.
    [InlineData("agency", "cbp 2023-11-27 + afp 2023-12-01~ + usa-today 2023-12-01", "2023-11-27", 1)]
    [InlineData("agency", "cbp 2023-11-27 observed + afp 2023-12-01~ published:2023-12-02", "2023-12-01~", 1)]
    public void Of_Votes_IsTheAnswerOfTheReading(string reading, string claims, string date, int agree)
    {
        var answer = Find(reading).Of(Moment.Start, ClaimText.Read(claims, Aspects.InForceFrom));

        Assert.Equal((date, agree), (answer.Date?.ToString(), answer.OriginsAgree));
    }

    [Theory]
    [InlineData("a observed published:2023-12-21", "[..2023-12-21]")]
    [InlineData("a 2023-12-17 announced", null)]
    public void Of_NoVote_IsTheBoundByEveryReading(string claims, string? date)
    {
        var answers = Readings.Named.Select(reading => reading.Of(Moment.Start, ClaimText.Read(claims, Aspects.InForceFrom)).Date?.ToString());

        Assert.All(answers, answer => Assert.Equal(date, answer));
    }

    [Theory]
    [InlineData("agency", "afp 2023-12-01~", ReadingOutcome.NoAgency)]
    [InlineData("agency", "cbp 2023-12-04 + afp 2023-12-01~", ReadingOutcome.Answered)]
    [InlineData("agency", "cbp 2023-12-04 inferred + afp 2023-12-01~", ReadingOutcome.NoAgency)]
    [InlineData("source:afp", "afp 2023-12-01~", ReadingOutcome.Answered)]
    [InlineData("source:afp", "afp observed", ReadingOutcome.Answered)]
    [InlineData("source:afp", "afp 2023-12-01~ inferred + cbp 2023-12-04", ReadingOutcome.SaysNothing)]
    [InlineData("source:afp", "cbp 2023-12-04", ReadingOutcome.SaysNothing)]
    public void Of_NothingToGoBy_SaysSo(string reading, string claims, ReadingOutcome outcome)
    {
        var answer = Find(reading).Of(Moment.Start, ClaimText.Read(claims, Aspects.InForceFrom));

        Assert.Equal(outcome, answer.Outcome);
        Assert.Equal(outcome == ReadingOutcome.SaysNothing, answer.Date is null);
    }

    [Theory]
    [InlineData("earliest", "2024-01-04")]
    [InlineData("latest", "2024-01-05")]
    public void Of_TheEnd_GoesByReportsThatItEnded(string reading, string date)
    {
        var answer = Find(reading).Of(Moment.End, ClaimText.Read("a 2024-01-04 + b 2024-01-05 + c 2023-12-01 in_force_from", Aspects.Ended));

        Assert.Equal(date, answer.Date?.ToString());
    }

    [Fact]
    public void Of_AnyClaims_KeepsTheReadingsInOrder() => Properties.ForAll(ClaimSamples.All, claims =>
    {
        foreach (var moment in Enum.GetValues<Moment>())
        {
            var ballot = Ballot.Of(claims, moment);
            var (earliest, latest, widest, consensus) = (Find("earliest").Of(moment, claims), Find("latest").Of(moment, claims), Find("widest").Of(moment, claims), Find("consensus").Of(moment, claims));

            Assert.Equal(consensus.Date is null, widest.Date is null);
            if (!consensus.HasVote) continue;
            Assert.Equal(ballot.Votes.SelectMany(vote => vote.Days).Min(), widest.Earliest);
            Assert.Equal(ballot.Votes.SelectMany(vote => vote.Days).Max(), widest.Latest);
            Assert.True(earliest.Earliest <= latest.Latest);
            Assert.Single(earliest.Days);
            Assert.Single(latest.Days);
            Assert.All(consensus.Days.Concat(earliest.Days).Concat(latest.Days), day => Assert.Contains(day, widest.Days));
            Assert.All(["earliest", "latest", "widest", "consensus"], name => Assert.Equal(ballot.Votes.Count, Find(name).Of(moment, claims).OriginsDated));
        }
    });

    [Fact]
    public void Of_OneSource_IsTheConsensusOfItsOwnClaims() => Properties.ForAll(ClaimSamples.All, claims =>
    {
        var own = claims.Where(claim => claim.Stated && claim.SourceId == "s").ToList();

        var answer = Find("source:s").Of(Moment.Start, claims);

        Assert.Equal(own.Count == 0 ? ReadingOutcome.SaysNothing : ReadingOutcome.Answered, answer.Outcome);
        Assert.Equal(ClaimText.Of(Consensus.Start(own)), ClaimText.Of(answer));
    });

    [Fact]
    public void Of_ClaimsInAnotherOrder_IsTheSame() => Properties.ForAll(ClaimSamples.Shuffled, pair =>
        Assert.All(Readings.For(["s", "t"]), reading =>
            Assert.Equal(ClaimText.Of(reading.Of(Moment.Start, pair.Claims)), ClaimText.Of(reading.Of(Moment.Start, pair.Shuffled)))));

    private static Data.Rules.Reading Find(string name) => Readings.Find(name, id => id)!;
}
