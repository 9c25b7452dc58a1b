using System.Globalization;
using BorderWatch.Data.Figures;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Tests.Words;

public sealed class FigureWordsTests
{
    [Theory]
    [InlineData("10,000", "10000", "10000", null)]
    [InlineData("about 10,000", "10000", "10000", "about")]
    [InlineData("an estimated 10,000", "10000", "10000", "estimated")]
    [InlineData("more than 10,000", "10000", null, "more_than")]
    [InlineData("at least 10,000", "10000", null, "at_least")]
    [InlineData("up to 10,000", null, "10000", "up_to")]
    [InlineData("a record 2.4 million", "2400000", "2400000", "record")]
    [InlineData("tens of thousands (20,000 to 99,999)", "20000", "99999", null)]
    [InlineData("hundreds of millions (200 million to 999,999,999)", "200000000", "999999999", null)]
    [InlineData("9,000 to 10,000", "9000", "10000", null)]
    [InlineData("about 9,000 to 10,000", "9000", "10000", "about")]
    [InlineData("2,475,669", "2475669", "2475669", null)] // no digit is rounded away
    [InlineData("100 million", "100000000", "100000000", null)]
    [InlineData("0", "0", "0", null)]
    [InlineData("1.5", "1.5", "1.5", null)]
    [InlineData("no number", null, null, null)]
    [InlineData("called a record, no number", null, null, "record")]
    [InlineData("at least 10,000", "10000", null, null)] // a bound alone is not the number
    [InlineData("up to 10,000", null, "10000", null)]
    public void Value_OfAClaim_KeepsItsHedgeAndBothBounds(string words, string? low, string? high, string? qualifier)
    {
        Assert.Equal(words, FigureWords.Value(Claim(low, high, qualifier)));
    }

    [Theory]
    [InlineData("more than 10,000 people a day, southwest border", "10000", null, "more_than", "people", "per_day")]
    [InlineData("302,034 encounters in the month, southwest border", "302034", "302034", null, "encounters", "per_month")]
    [InlineData("a record 2.4 million encounters in the fiscal year, southwest border", "2400000", "2400000", "record", "encounters", "fiscal_year")]
    [InlineData("14,000 people in total, southwest border", "14000", "14000", null, "people", "in_total")]
    [InlineData("hundreds of millions (USD 200 million to USD 999,999,999), period not stated, southwest border", "200000000", "999999999", null, "USD", "not_stated")]
    [InlineData("called a record, no number, period not stated, southwest border", null, null, "record", null, "not_stated")]
    public void Says_OfAClaim_NamesUnitPeriodAndPlace(string words, string? low, string? high, string? qualifier, string? unit, string period)
    {
        Assert.Equal(words, FigureWords.Says(Claim(low, high, qualifier) with { Unit = unit, PeriodKind = period }));
    }

    [Theory]
    [InlineData("20", "99", "tens")]
    [InlineData("200", "999", "hundreds")]
    [InlineData("2000", "9999", "thousands")]
    [InlineData("20000", "99999", "tens of thousands")]
    [InlineData("200000", "999999", "hundreds of thousands")]
    [InlineData("2000000", "9999999", "millions")]
    [InlineData("200000000", "999999999", "hundreds of millions")]
    [InlineData("2000000000", "9999999999", "billions")]
    [InlineData("2", "9", null)]
    [InlineData("20000", "100000", null)]
    [InlineData("30000", "149999", null)]
    [InlineData("20000", null, null)]
    public void Magnitude_OfBounds_IsTheWordsTheyStandFor(string low, string? high, string? words)
    {
        Assert.Equal(words, FigureWords.Magnitude(Claim(low, high, null)));
    }

    [Theory]
    [InlineData("Eagle Pass", "at Eagle Pass")]
    [InlineData("Texas", "in Texas")]
    [InlineData("southwest border", "on the southwest border")]
    [InlineData("southwest border, at ports of entry", "on the southwest border, at ports of entry")]
    [InlineData("Del Rio sector", "in the Del Rio sector")]
    public void At_APlace_ReadsAsASentence(string place, string words)
    {
        Assert.Equal(words, FigureWords.At(place));
    }

    [Fact]
    public void Value_OfEveryQualifier_SaysIt()
    {
        var plain = FigureWords.Value(Claim("5", "5", null));

        Assert.All(FigureVocabulary.Qualifiers, qualifier => Assert.NotEqual(plain, FigureWords.Value(Claim("5", "5", qualifier))));
    }

    private static FigureClaimRow Claim(string? low, string? high, string? qualifier) => new()
    {
        ClaimId = "paper-a.p1.1",
        FigureId = "people-per-day",
        Measure = "crossings",
        Unit = "people",
        Place = "southwest border",
        PeriodKind = "per_day",
        ValueLow = Number(low),
        ValueHigh = Number(high),
        Qualifier = qualifier,
        OriginId = "paper-a",
        SourceId = "paper-a",
        Publisher = "Paper A",
        PublishedOn = new DateOnly(2023, 12, 22),
    };

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
