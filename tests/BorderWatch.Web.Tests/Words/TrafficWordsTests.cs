using BorderWatch.Data.Official;
using BorderWatch.Data.Official.Crossings;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Tests.Words;

public sealed class TrafficWordsTests
{
    [Theory]
    [InlineData(3966, 26321, "Personal vehicles inbound at Lukeville: 3,966 in December 2023 against 26,321 in December 2022, 15 % of it.")]
    [InlineData(null, 26321, "Personal vehicles inbound at Lukeville: not reported for December 2023; 26,321 in December 2022.")]
    [InlineData(3966, null, "Personal vehicles inbound at Lukeville: 3,966 in December 2023; not reported for December 2022.")]
    [InlineData(null, null, "Personal vehicles inbound at Lukeville: not reported for December 2023, nor for December 2022.")]
    [InlineData(5, 0, "Personal vehicles inbound at Lukeville: 5 in December 2023 against 0 in December 2022.")]
    [InlineData(1, 1000, "Personal vehicles inbound at Lukeville: 1 in December 2023 against 1,000 in December 2022, 0.1 % of it.")]
    public void Sentence_OfAMonth_ComparesAndNeverSaysWhy(int? count, int? before, string sentence) =>
        Assert.Equal(sentence, TrafficWords.Sentence("Lukeville", Month(1, 2, count, before)));

    [Theory]
    [InlineData(4, 5, "4 or 5 of 31 days")]
    [InlineData(2, null, "at least 2 of 31 days")]
    [InlineData(31, 31, "31 of 31 days")]
    [InlineData(0, 5, "0 to 5 of 31 days")]
    public void Days_OfAMonth_SayHowFarTheyAreKnown(int least, int? most, string words) => Assert.Equal(words, TrafficWords.Days(Month(least, most, 1, 1)));

    [Theory]
    [InlineData("Personal Vehicles", "Personal vehicles")]
    [InlineData("Rail Containers Loaded", "Loaded rail containers")]
    public void Measure_OfBts_IsSaidAsWordsAreSaid(string measure, string words) => Assert.Equal(words, TrafficWords.Measure(measure));

    private static TrafficMonth Month(int least, int? most, int? count, int? before) => new()
    {
        Measure = CrossingMeasures.PersonalVehicles, Month = YearMonth.Of(2023, 12), Count = count, YearBefore = before, MedianBefore = null, LeastDays = least, MostDays = most,
    };
}
