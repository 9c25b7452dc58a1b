using System.Globalization;
using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Quantities;

namespace BorderWatch.Data.Tests.Reading.Quantities;

public sealed class QuantityFinderTests
{
    [Theory]
    [InlineData("10,000 people", "10000-10000")]
    [InlineData("approximately 10,000 crossings", "10000-10000 about")]
    [InlineData("more than 10,000 migrants", "10000- more_than")]
    [InlineData("at least 30 people", "30- at_least")]
    [InlineData("up to 400 a day", "-400 up_to")]
    [InlineData("as many as 4,000", "-4000 up_to")]
    [InlineData("an estimated 10,000", "10000-10000 estimated")]
    [InlineData("a record 2.4 million encounters", "2400000-2400000 record")]
    [InlineData("tens of thousands of migrants", "20000-99999")]
    [InlineData("hundreds of millions of dollars", "200000000-999999999 $")]
    [InlineData("$100 million per day", "100000000-100000000 $")]
    [InlineData("between $25 million and $32 million", "25000000-32000000 $")]
    [InlineData("8,000 to 10,000 people", "8000-10000")]
    [InlineData("ten thousand people", "10000-10000")]
    [InlineData("10,000 or more", "10000- at_least")]
    [InlineData("18 millones de dólares", "18000000-18000000 $")]
    [InlineData("$2.5bn", "2500000000-2500000000 $")]
    [InlineData("nearly a quarter-million migrants", "250000-250000 about")]
    [InlineData("half a million people", "500000-500000")]
    [InlineData("three-quarters of a million", "750000-750000")]
    [InlineData("two and a half million people", "2500000-2500000")]
    [InlineData("2.4-million encounters", "2400000-2400000")]
    [InlineData("ten thousand two hundred encounters", "10200-10200")]
    [InlineData("four hundred thousand dollars", "400000-400000 $")]
    [InlineData("topped the 10,000 mark", "10000- more_than")]
    [InlineData("losses exceed $1 billion", "1000000000- more_than $")]
    [InlineData("a shade above 302,000", "302000- more_than")]
    [InlineData("no more than 40 people", "-40 up_to")]
    [InlineData("10,000 or so", "10000-10000 about")]
    [InlineData("on Dec. 18, 2023", "")]
    public void Find_InAPhrase_ReadsNumberAndHedge(string text, string expected)
    {
        var sentence = Reads.Sentence(text);

        var found = QuantityFinder.Find(sentence, DayFinder.Find(sentence));

        Assert.Equal(expected, string.Join("; ", found.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Low}-{one.High} {one.Qualifier}{(one.IsMoney ? " $" : "")}").Replace("  ", " ", StringComparison.Ordinal).Trim())));
    }
}
