using BorderWatch.Data.Closures;
using BorderWatch.Web.Words;
using BorderWatch.Web.Tests.Components.Charts;
using static BorderWatch.Web.Tests.Components.Charts.ChartRows;

namespace BorderWatch.Web.Tests.Charts;

public sealed class RuleWordsTests(SeedCharts seed) : IClassFixture<SeedCharts>
{
    private const string NoEnd = "No source reports an end, and silence ends nothing.";

    [Theory]
    [InlineData(
        "eagle-pass-rail", false,
        "USA TODAY names 18 December, AFP 19 December and NEWSnet/AP a day from 17 to 22 December. 18 and 19 December have two of three origins each: a tie, so the answer is both days. " +
        "Claims that name no port are shown and not counted. An announcement does not count as a closure. " + NoEnd)]
    [InlineData("eagle-pass-vehicle", false, "AFP alone dates the start, about 1 December 2023. " + NoEnd)]
    [InlineData(
        "lukeville-vehicle", false,
        "No source that names the port says when it began; USA TODAY has it in force by 21 December 2023, so it began no later. Claims that name no port are shown and not counted. " + NoEnd)]
    [InlineData(
        "eagle-pass-rail", true,
        "U.S. Customs and Border Protection (in four sources) and USA TODAY name 18 December, AFP 19 December and NEWSnet/AP a day from 17 to 22 December. " +
        "18 December 2023 has three of four origins, more than any other day. Claims that name no port are shown and not counted. An announcement does not count as a closure. " +
        "U.S. Customs and Border Protection alone dates the end, 22 December 2023.")]
    [InlineData(
        "eagle-pass-vehicle", true,
        "U.S. Customs and Border Protection (in two sources) names 27 November and AFP about 1 December. " +
        "Other days have as many origins, but 27 November 2023 is given more precisely, so it stands, with one of two origins. The end, 4 January 2024, has both origins that date it.")]
    public void Explain_Seed_CanBeRecounted(string closure, bool supplement, string words) => Assert.Equal(words, RuleWords.Explain(seed.Row(closure, supplement)));

    [Fact]
    public void Explain_AllVotesAgree() =>
        Assert.Equal($"afp, ap and usa name 18 December. The answer, 18 December 2023, has all three origins that date it. {NoEnd}", RuleWords.Explain(Row(Claim("afp", "2023-12-18"), Claim("usa", "2023-12-18"), Claim("ap", "2023-12-18"))));

    [Fact]
    public void Explain_ATieOfThree() =>
        Assert.Equal(
            $"afp names 17 December, ap 18 December and usa 19 December. Each day from 17 to 19 December has one of three origins each: a tie, so the answer is all of them. {NoEnd}",
            RuleWords.Explain(Row(Claim("afp", "2023-12-17"), Claim("usa", "2023-12-19"), Claim("ap", "2023-12-18"))));

    [Fact]
    public void Explain_AnObservationCutsASpan() =>
        Assert.Contains(
            "Days after 20 December 2023 are left out: usa has it in force by then.",
            RuleWords.Explain(Row(Claim("ap", "[2023-12-17..2023-12-22]"), Claim("usa", "2023-12-20", Aspects.Observed))),
            StringComparison.Ordinal);

    [Fact]
    public void Explain_AnObservationAfterEveryVote_IsNotMentioned() =>
        Assert.Equal($"ap alone dates the start, 18 December 2023. {NoEnd}", RuleWords.Explain(Row(Claim("ap", "2023-12-18"), Claim("usa", "2023-12-20", Aspects.Observed))));

    [Fact]
    public void Explain_ContestedEnd() =>
        Assert.Equal(
            "afp alone dates the start, 18 December 2023. The end is claimed for 20 December 2023, but ap has it in force on 21 December 2023: nothing is removed, and the end stays contested.",
            RuleWords.Explain(Row(Claim("afp", "2023-12-18"), Claim("usa", "2023-12-20", Aspects.Ended), Claim("ap", "2023-12-21", Aspects.Observed))));

    [Fact]
    public void Explain_Contested() =>
        Assert.Equal(
            $"ap names 20 December. All these days lie after 18 December 2023, by which usa has it in force: nothing is removed, and the start stays contested. {NoEnd}",
            RuleWords.Explain(Row(Claim("ap", "2023-12-20"), Claim("usa", "2023-12-18", Aspects.Observed))));

    [Fact]
    public void Explain_NamedButNeitherDatedNorSeen() =>
        Assert.Equal($"No source that names the port dates the start or shows it in force, so there is no answer. {NoEnd}", RuleWords.Explain(Row(Claim("ap", null))));

    [Fact]
    public void Explain_OnlyInferred() =>
        Assert.Equal($"No source names the port, so there is no answer. Claims that name no port are shown and not counted. {NoEnd}", RuleWords.Explain(Row(Claim("ap", "2023-12-18", stated: false))));

    [Fact]
    public void Explain_EndDisputed_GivesItsShare() =>
        Assert.EndsWith(
            " The end, 20 or 21 December 2023, has one of two origins.",
            RuleWords.Explain(Row(Claim("afp", "2023-12-18"), Claim("usa", "2023-12-20", Aspects.Ended), Claim("ap", "2023-12-21", Aspects.Ended))),
            StringComparison.Ordinal);
}
