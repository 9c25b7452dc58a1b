using BorderWatch.Data.Reading.Days;

namespace BorderWatch.Data.Tests.Reading.Days;

/// <summary>Days that are counted from others of the same text, in an article of Friday 22 December 2023.</summary>
public sealed class DayContextTests
{
    [Theory]
    [InlineData("In November 2018 the port was closed on the 25th.", "2018-11-25")]
    [InlineData("In 2019, it was shut on Aug. 3.", "2019-08-03")]
    [InlineData("It was halted on Sept. 20 and restarted on the 23rd.", "2023-09-23")]
    [InlineData("It was closed in March 2020 and reopened on Sept. 17.", "2023-09-17")]
    public void Complete_OfADateWithoutItsMonthOrYear_TakesThoseOfTheSentence(string text, string expected)
    {
        var sentence = Reads.Sentence(text);
        var days = DayContext.Complete(sentence, DayFinder.Find(sentence));

        Assert.Equal(expected, new DayResolver(new(2023, 12, 22)).Resolve(days[^1], isAhead: false)!.Moment!.ToString());
    }

    [Theory]
    [InlineData("the following Monday", "2023-12-18")]
    [InlineData("the Friday before", "2023-12-08")]
    [InlineData("that same evening", "2023-12-12")]
    [InlineData("two days later", "2023-12-14")]
    [InlineData("the following week", "[2023-12-17..2023-12-23]")]
    [InlineData("the next month", "[2024-01-01..2024-01-31]")]
    [InlineData("a month later to the day", "2024-01-12")]
    public void Moment_CountedFromTheDateBefore_IsThere(string words, string expected)
    {
        var day = Assert.Single(DayFinder.Find(Reads.Sentence(words)));

        var resolved = new DayResolver(new(2023, 12, 22)).Resolve(day, isAhead: false, anchor: new(2023, 12, 12));

        Assert.Equal(expected, resolved!.Moment!.ToString());
    }

    [Theory]
    [InlineData("Christmas shopping is slow.")]
    [InlineData("It was the day before the closure.")]
    public void Find_OfWordsThatOnlyLookLikeADay_IsNone(string text) => Assert.Empty(DayFinder.Find(Reads.Sentence(text)));
}
