using BorderWatch.Data.Closures;
using BorderWatch.Web.Components.Tables;
using BorderWatch.Web.Words;
using static BorderWatch.Web.Tests.Words.Reported;

namespace BorderWatch.Web.Tests.Words;

public sealed class ClaimWordsTests
{
    [Theory]
    [InlineData("in force from 18 Dec", "in_force_from", "2023-12-18")]
    [InlineData("in force from about 1 Dec", "in_force_from", "2023-12-01~")]
    [InlineData("in force from a day of 17 to 22 Dec", "in_force_from", "[2023-12-17..2023-12-22]")]
    [InlineData("in force by 22 Dec", "in_force_from", "[..2023-12-22]")]
    [InlineData("in force from, no date", "in_force_from", null)]
    [InlineData("observed in force 20 Dec", "observed", "2023-12-20")]
    [InlineData("observed in force, no date", "observed", null)]
    [InlineData("announced 17 Dec", "announced", "2023-12-17")]
    [InlineData("announced 17 or 18 Dec", "announced", "[2023-12-17,2023-12-18]")]
    [InlineData("announced on a day of 17 to 22 Dec", "announced", "[2023-12-17..2023-12-22]")]
    [InlineData("reduced 27 Nov", "reduced", "2023-11-27")]
    [InlineData("reopened 4 Jan 2024", "ended", "2024-01-04")]
    [InlineData("reason", "reason", null)]
    public void Moment_OfAClaim_IsAspectAndDate(string words, string aspect, string? date)
    {
        Assert.Equal(words, ClaimWords.Moment(Claim(aspect, date)));
    }

    [Fact]
    public void Moment_OfEveryAspect_HasWordsOfItsOwn()
    {
        var words = Aspects.All.Select(aspect => ClaimWords.Moment(Claim(aspect, "2023-12-18"))).ToList();

        Assert.Equal(words.Count, words.Distinct().Count());
        Assert.All(words, word => Assert.DoesNotContain("_", word, StringComparison.Ordinal));
    }

    [Fact]
    public void About_AClaimThatNamesItsPort_IsPortAndType()
    {
        var claim = Claim(Aspects.InForceFrom, "2023-12-04", place: "Alpha");

        Assert.Equal("Alpha, rail", ClaimWords.About(claim));
        Assert.Equal("Alpha, rail and Alpha, vehicle", ClaimWords.About(claim with { ClosureLinks = [.. claim.ClosureLinks, new("alpha-vehicle", Links.Stated) { Port = "Alpha", ClosureType = "vehicle" }] }));
    }

    [Theory]
    [InlineData("An entry point in Arizona", "an entry point in Arizona")]
    [InlineData("No place named", null)]
    public void About_AClaimThatIsOnlyInferred_IsThePlaceAsStated(string words, string? place)
    {
        Assert.Equal(words, ClaimWords.About(Claim(Aspects.InForceFrom, "2023-12-01~", stated: false, place: place)));
    }

    [Theory]
    [InlineData("in force from 18 Dec; reason given: “to save staff”", "in_force_from", "to save staff")]
    [InlineData("in force from 18 Dec", "in_force_from", null)]
    [InlineData("reason given: “to save staff”", "reason", "to save staff")]
    [InlineData("reason", "reason", null)]
    public void Says_AClaimWithAReason_GivesItOnce(string words, string aspect, string? reason)
    {
        var claim = Claim(aspect, aspect == Aspects.Reason ? null : "2023-12-18") with { Reason = reason };

        var said = Assert.Single(SourceClaim.InReadingOrder([claim], [], []));

        Assert.Equal($"Alpha, rail: {words}", said.Says);
    }

    [Theory]
    [InlineData("“On Tuesday”", "On Tuesday")]
    [InlineData(null, null)]
    public void Quoted_Words_StandInQuotationMarks(string? quoted, string? words)
    {
        Assert.Equal(quoted, ClaimWords.Quoted(words));
    }
}
