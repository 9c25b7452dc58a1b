using BorderWatch.Data.Figures;
using BorderWatch.Web.Words.Cited;

namespace BorderWatch.Web.Tests.Words.Cited;

/// <summary>Every figure of the seed, with and without the supplement, as a sentence.</summary>
public sealed class FigureSentencesTests(SeedViews seed) : IClassFixture<SeedViews>
{
    [Theory]
    [InlineData("crossings-per-day", "AFP, citing US border police and naming no place, reports about 10,000 crossings a day (“in recent weeks”).[1]")]
    [InlineData("people-per-day", "NY Breaking, citing nobody, reports more than 10,000 people a day (border; “each day”);[1] The Hill, citing nobody, reports an estimated 10,000 people a day (southern border; “every day”).[2]")]
    [InlineData("encounters-fiscal-year-2023", "AFP, citing nobody, reports a record 2.4 million encounters in the fiscal year (southern border; “from October 2022 through September 2023”).[1]")]
    [InlineData("people-eagle-pass",
        "NY Breaking, citing nobody and giving no period, reports 14,000 people (Eagle Pass);[1] NY Breaking, citing Customs and Border Patrol [sic], reports a record 14,000 people (Eagle Pass; “since Sunday evening”).[2]")]
    [InlineData("people-southwest-border", "USA TODAY, citing nobody and giving no period, reports tens of thousands of people (U.S.-Mexico border).[1]")]
    [InlineData("people-texas", "USA TODAY, citing nobody, reports tens of thousands of people (Texas; “in recent days”).[1]")]
    [InlineData("losses-rail-per-day", "NEWSnet/AP, citing Mexican Employers' Association, reports USD 100 million in losses a day (Eagle Pass and El Paso, Texas; “per day”).[1]")]
    [InlineData("losses-not-stated", "The Hill, citing nobody, naming no place and giving no period, reports hundreds of millions of dollars in losses.[1]")]
    [InlineData("record-levels",
        "NY Breaking, citing CBP figures, says “Daily crossings have toppled records” and gives no number (southern border; “Daily”);[1] The Hill, citing Kirby, naming no place and giving no period, says “record levels of migrants” and gives no number.[2]")]
    public void Of_AFigureOfTheSeed_KeepsEachHedgeUnitAndAttribution(string figure, string sentence) => Assert.Equal(sentence, Plain(seed.Figures.Where(claim => claim.FigureId == figure)));

    [Fact]
    public void Of_EveryFigure_CitesEveryClaimOnce()
    {
        Assert.Equal(9, seed.Figures.Select(claim => claim.FigureId).Distinct().Count());
        Assert.All(seed.Figures.Concat(seed.FiguresWithSupplement).GroupBy(claim => claim.FigureId), figure =>
        {
            var parts = FigureSentences.Of(figure.DistinctBy(claim => claim.ClaimId)).Parts;

            Assert.Equal(figure.DistinctBy(claim => claim.ClaimId).Count(), parts.Count);
            Assert.All(parts, part => Assert.Single(part.Places));
        });
    }

    [Fact]
    public void Of_AValueWithoutAHedge_GetsNone() =>
        Assert.DoesNotContain("about", Plain(seed.FiguresWithSupplement.Where(claim => claim.FigureId == "encounters-december-2023-ports")), StringComparison.Ordinal);

    private static string Plain(IEnumerable<FigureClaimRow> claims)
    {
        var text = FigureSentences.Of(claims);
        return text.ToPlain(Footnotes.Of(text));
    }
}
