using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Web.Words;
using static BorderWatch.Web.Tests.Words.Reported;

namespace BorderWatch.Web.Tests.Words;

public sealed class OverviewTitleTests
{
    private const string From = Aspects.InForceFrom;

    public static TheoryData<string, string, ClosureClaimRow[][]> Titles { get; } = new()
    {
        { "One closure at Alpha is reported", "2023-12-22", [[Claim(From, "2023-12-18")]] },
        { "Two closures at Alpha are reported", "2023-12-22", [[Claim(From, "2023-12-18")], [Claim(From, "2023-12-19", closure: "alpha-vehicle")]] },
        { "Two closures at two ports are reported", "2023-12-22", [[Claim(From, "2023-12-18")], [Claim(From, "2023-12-18", closure: "beta-rail")]] },
        { "One closure at Beta is reported", "2023-12-22", [[Claim(From, "2023-12-18"), Claim(Aspects.Ended, "2023-12-20")], [Claim(From, "2023-12-18", closure: "beta-rail")]] },

        // On an earlier day fewer may be in force than are reported.
        { "One closure at Alpha is reported in force on 19 December 2023", "2023-12-19", [[Claim(From, "2023-12-18")], [Claim(From, "2023-12-20", closure: "beta-rail")]] },

        // Nobody reports of a day after the newest publication.
        { "One closure at Alpha is reported, no reopening as of 22 December 2023", "2024-06-01", [[Claim(From, "2023-12-18")]] },

        // One source says closed, another not yet: neither "closed" nor "none".
        { "One closure at Alpha is possibly in force on 18 December 2023", "2023-12-18", [[Claim(From, "2023-12-18"), Claim(From, "2023-12-19", "paper-b")]] },
        { "No closure is reported on 17 December 2023", "2023-12-17", [[Claim(From, "2023-12-18"), Claim(From, "2023-12-19", "paper-b")]] },
        { "No closure is reported on 5 December 2023 by a source that names the port", "2023-12-05", [[Claim(From, "2023-12-01~", stated: false)]] },
        { "No closure is reported on 1 January 1990", "1990-01-01", [[Claim(From, "2023-12-18")]] },
        { "No closure matches the filter", "2023-12-22", [] },

        { "One closure reported, since reopened", "2023-12-22", [[Claim(From, "2023-12-18"), Claim(Aspects.Ended, "2023-12-20")]] },
        { "Two closures reported, both since reopened", "2023-12-22", [[Claim(From, "2023-12-18"), Claim(Aspects.Ended, "2023-12-20")], [Claim(From, "2023-12-18", closure: "beta-rail"), Claim(Aspects.Ended, "2023-12-20", closure: "beta-rail")]] },
    };

    [Theory, MemberData(nameof(Titles))]
    public void Title_OnADay_CountsWhatIsReported(string title, string asOf, ClosureClaimRow[][] closures)
    {
        var rows = closures.Select(claims => Closure(claims[0].ClosureLinks[0].ClosureId, asOf, claims)).ToList();

        Assert.Equal(title, OverviewTitle.Of(rows, Day(asOf)));
    }

    [Theory]
    [InlineData("one article of 21 December 2023", "2023-12-21 news")]
    [InlineData("two articles of 21 December 2023", "2023-12-21 news", "2023-12-21 news")]
    [InlineData("three articles of 21 and 22 December 2023", "2023-12-21 news", "2023-12-22 news", "2023-12-22 news")]
    [InlineData("two articles of 31 December 2023 and 1 January 2024", "2023-12-31 news", "2024-01-01 news")]
    [InlineData("three sources of 21 September 2023 to 27 January 2024", "2023-09-21 news", "2023-12-22 agency", "2024-01-27 news")]
    public void Sources_OfTheStore_AreCountedWithTheirDays(string words, params string[] sources)
    {
        Assert.Equal(words, OverviewTitle.SourcesOf(Facts(sources).Sources));
    }

    [Theory]
    [InlineData("What one article of 21 December 2023 says about closures ", "2023-12-21 news")]
    [InlineData("What two articles of 21 December 2023 say about closures ", "2023-12-21 news", "2023-12-21 news")]
    public void Lede_OfTheStore_AgreesInNumber(string beginning, params string[] sources)
    {
        Assert.StartsWith(beginning, OverviewTitle.Lede(Facts(sources), DateOnly.MaxValue), StringComparison.Ordinal);
    }

    private static StoreFacts Facts(string[] sources) => new()
    {
        Ports = [],
        Closures = 0,
        Figures = 0,
        Sources = [.. sources.Select((source, index) => new StoreFacts.SourceFact { SourceId = $"s{index}", Publisher = "Paper", PublishedOn = Day(source[..10]), Kind = source[11..] })],
    };
}
