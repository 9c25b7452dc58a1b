using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Tests.Closures;

public sealed class CrossingLabelTests(SeededStore store) : IClassFixture<SeededStore>
{
    [Theory]
    [InlineData("rail crossing|Bridge I", "Bridge I")] // a proper name before anything
    [InlineData("international railway bridge|PedWest", "PedWest")]
    [InlineData("rail crossing|rail bridge", "rail bridge")] // a structure before another noun, though shorter
    [InlineData("pedestrian crossing|foot gate", "foot gate")]
    [InlineData("bridge|international railway bridge", "international railway bridge")] // then the longer one
    [InlineData("rail bridge|road bridge", "rail bridge")] // then the alphabet
    [InlineData("|", null)]
    [InlineData("|rail crossing", "rail crossing")]
    public void MostSpecific_StatedClaims_IsTheirMostSpecificNoun(string crossings, string? label)
    {
        List<ClosureClaimRow> claims = [.. crossings.Split('|').Select(crossing => Claim(crossing, Links.Stated))];

        var found = CrossingLabel.MostSpecific(claims, "here");
        var backwards = CrossingLabel.MostSpecific(Enumerable.Reverse(claims), "here");

        Assert.Equal((label, label), (found, backwards));
    }

    [Fact]
    public void MostSpecific_InferredClaimOrOtherClosure_DoesNotName()
    {
        List<ClosureClaimRow> claims = [Claim("Bridge I", Links.Inferred), Claim("PedWest", Links.Stated, "there"), Claim("rail crossing", Links.Stated)];

        var found = CrossingLabel.MostSpecific(claims, "here");

        Assert.Equal("rail crossing", found);
    }

    [Theory]
    [InlineData("eagle-pass-rail", false, "Eagle Pass rail bridge")]
    [InlineData("el-paso-rail", false, "El Paso rail bridge")]
    [InlineData("eagle-pass-vehicle", false, "Eagle Pass vehicle crossing")]
    [InlineData("lukeville-vehicle", false, "Lukeville vehicle crossing")]
    [InlineData("san-ysidro-pedestrian", false, "San Ysidro pedestrian crossing")]
    [InlineData("eagle-pass-rail", true, "Eagle Pass international railway bridge")]
    [InlineData("eagle-pass-vehicle", true, "Eagle Pass Bridge I")]
    [InlineData("san-ysidro-pedestrian", true, "San Ysidro PedWest")]
    [InlineData("nogales-pedestrian", true, "Nogales Morley gate")]
    public async Task Title_OfTheSeed_IsPortAndCrossing(string closureId, bool supplement, string title)
    {
        var closure = await store.ClosureAsync(closureId, supplement: supplement);

        Assert.Equal(title, closure.Title);
    }

    private static ClosureClaimRow Claim(string crossing, string link, string closureId = "here") => new()
    {
        ClaimId = crossing,
        SourceId = "source",
        Publisher = "Publisher",
        PublishedEdtf = Edtf.Day(new(2023, 12, 21)),
        PublishedOn = new(2023, 12, 21),
        OriginId = "origin",
        OriginName = "Origin",
        OriginKind = "outlet",
        Aspect = Aspects.Observed,
        Crossing = crossing.Length == 0 ? null : crossing,
        ClosureLinks = [new(closureId, link)],
    };
}
