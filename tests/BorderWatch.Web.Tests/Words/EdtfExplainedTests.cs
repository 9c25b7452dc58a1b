using BorderWatch.Web.Words;

namespace BorderWatch.Web.Tests.Words;

public sealed class EdtfExplainedTests
{
    [Theory]
    [InlineData("2023-12-18", true, "Read as: 18 December 2023.")]
    [InlineData(" 2023-12-01~ ", true, "Read as: about 1 December 2023.")]
    [InlineData("[2023-12-18,2023-12-19]", true, "Read as: 18 or 19 December 2023, 2 days.")]
    [InlineData("[..2023-12-21]", true, "Read as: by 21 December 2023, open at one end.")]
    [InlineData("2022-10/2023-09", false, "Read as: October 2022 to September 2023, 365 days.")]
    public void Of_Date_SaysHowItIsRead(string typed, bool isMoment, string words) => Assert.Equal(words, EdtfExplained.Of(typed, isMoment));

    [Theory]
    [InlineData(null, true, "Not stated. A day is 2023-12-18,")]
    [InlineData("  ", false, "Not stated. A day is 2023-12-18, a month 2023-12,")]
    [InlineData("Monday", true, "“Monday” is no date here: ")]
    [InlineData("2023-13-01", true, "month 13 does not exist (at character 6).")]
    [InlineData("2023-12", true, "December 2023 is a period; a claim has a day or one of some days.")]
    [InlineData("2022-10/2023-09", true, "is a period;")]
    public void Of_WhatIsNoDate_SaysWhyAndHowDatesAreWritten(string? typed, bool isMoment, string words)
    {
        var said = EdtfExplained.Of(typed, isMoment);

        Assert.Contains(words, said, StringComparison.Ordinal);
        Assert.Contains("2023-12-18", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_LongText_IsShortened() => Assert.InRange(EdtfExplained.Of(new string('x', 2_000), true).Length, 1, 400);
}
