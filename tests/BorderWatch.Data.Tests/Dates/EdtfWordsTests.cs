using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Tests.Dates;

public sealed class EdtfWordsTests
{
    [Theory]
    // Dates
    [InlineData("2023-12-18", "18 December 2023", "18 Dec")]
    [InlineData("2023-12-01~", "about 1 December 2023", "about 1 Dec")]
    [InlineData("2023-12-27?", "possibly 27 December 2023", "possibly 27 Dec")]
    [InlineData("2023-12-01%", "possibly about 1 December 2023", "possibly about 1 Dec")]
    [InlineData("2023-12", "December 2023", "Dec")]
    [InlineData("2023-12~", "about December 2023", "about Dec")]
    [InlineData("2023", "2023", "2023")]
    [InlineData("0900", "0900", "0900")]
    [InlineData("2023-12-XX", "some day in December 2023", "some day in Dec")]
    [InlineData("2023-XX", "some month in 2023", "some month in 2023")]
    [InlineData("2023-XX-XX", "some day in 2023", "some day in 2023")]
    [InlineData("202X", "some year in the 2020s", "some year in the 2020s")]
    [InlineData("20XX", "some year from 2000 to 2099", "some year from 2000 to 2099")]
    [InlineData("2023-12-XX%", "possibly some day in about December 2023", "possibly some day in about Dec")]
    [InlineData("2022-12-31", "31 December 2022", "31 Dec 2022")]
    [InlineData("2022-12", "December 2022", "Dec 2022")]
    // Lists
    [InlineData("[2023-12-18]", "18 December 2023", "18 Dec")]
    [InlineData("[2023-12-18,2023-12-18]", "18 December 2023", "18 Dec")]
    [InlineData("[2023-12-18,2023-12-19]", "18 or 19 December 2023", "18 or 19 Dec")]
    [InlineData("[2023-12-01,2023-12-05,2023-12-09]", "1, 5 or 9 December 2023", "1, 5 or 9 Dec")]
    [InlineData("[2023-11-30,2023-12-02]", "30 November or 2 December 2023", "30 Nov or 2 Dec")]
    [InlineData("[2022-11-30,2022-12-02]", "30 November or 2 December 2022", "30 Nov or 2 Dec 2022")]
    [InlineData("[2023-11-29,2023-11-30,2023-12-02]", "29 November, 30 November or 2 December 2023", "29 Nov, 30 Nov or 2 Dec")]
    [InlineData("[2023-12-31,2024-01-01]", "31 December 2023 or 1 January 2024", "31 Dec 2023 or 1 Jan 2024")]
    [InlineData("[2023-12-05,2024-12-06]", "5 December 2023 or 6 December 2024", "5 Dec 2023 or 6 Dec 2024")]
    [InlineData("[2023-10,2023-12]", "October or December 2023", "Oct or Dec")]
    [InlineData("[2023-12-05,2023]", "5 December 2023 or 2023", "5 Dec or 2023")]
    [InlineData("[2023-12-01~,2023-12-05]", "about 1 December 2023 or 5 December 2023", "about 1 Dec or 5 Dec")]
    // Ranges
    [InlineData("[2023-12-17..2023-12-22]", "a day from 17 to 22 December 2023", "17 to 22 Dec")]
    [InlineData("[2023-11-30..2023-12-02]", "a day from 30 November to 2 December 2023", "30 Nov to 2 Dec")]
    [InlineData("[2023-12-31..2024-01-02]", "a day from 31 December 2023 to 2 January 2024", "31 Dec 2023 to 2 Jan 2024")]
    [InlineData("[2023-10..2023-12]", "a month from October to December 2023", "Oct to Dec")]
    [InlineData("[2021..2023]", "a year from 2021 to 2023", "2021 to 2023")]
    [InlineData("[2023-11..2023-12-05]", "a day from November to 5 December 2023", "Nov to 5 Dec")]
    [InlineData("[2023-12-18..2023-12-18]", "18 December 2023", "18 Dec")]
    [InlineData("[..2023-12-21]", "by 21 December 2023", "by 21 Dec")]
    [InlineData("[2023-12-22..]", "22 December 2023 or later", "22 Dec or later")]
    [InlineData("[..2023-12-21~]", "by about 21 December 2023", "by about 21 Dec")]
    // Mixtures
    [InlineData("[2023-12-01,2023-12-05..2023-12-07]", "1 December 2023, or a day from 5 to 7 December 2023", "1 Dec, or 5 to 7 Dec")]
    [InlineData(
        "[2023-12-01,2023-12-03,2023-12-05..2023-12-07,2023-12-09]",
        "1 or 3 December 2023, or a day from 5 to 7 December 2023, or 9 December 2023",
        "1 or 3 Dec, or 5 to 7 Dec, or 9 Dec")]
    [InlineData("[..2023-12-01,2023-12-05]", "by 1 December 2023, or 5 December 2023", "by 1 Dec, or 5 Dec")]
    [InlineData("[2023-12-01,2023-12-05..]", "1 December 2023, or 5 December 2023 or later", "1 Dec, or 5 Dec or later")]
    [InlineData("[2022-12-01,2023-12-05..]", "1 December 2022, or 5 December 2023 or later", "1 Dec 2022, or 5 Dec 2023 or later")]
    // Intervals
    [InlineData("2022-10/2023-09", "October 2022 to September 2023", "Oct 2022 to Sep 2023")]
    [InlineData("2023-12-18/2023-12-22", "18 to 22 December 2023", "18 to 22 Dec")]
    [InlineData("2023-10/2023-12", "October to December 2023", "Oct to Dec")]
    [InlineData("2021/2023", "2021 to 2023", "2021 to 2023")]
    [InlineData("2023-12-18/2023-12-18", "18 December 2023", "18 Dec")]
    [InlineData("2023-12-XX/2024-01-05", "from some day in December 2023 to 5 January 2024", "from some day in Dec 2023 to 5 Jan 2024")]
    [InlineData("2023-12-01/..", "from 1 December 2023 on", "from 1 Dec on")]
    [InlineData("../2023-12-01", "up to 1 December 2023", "up to 1 Dec")]
    [InlineData("2023-12-01/", "from 1 December 2023, end unknown", "from 1 Dec, end unknown")]
    [InlineData("/2023-12-01", "to 1 December 2023, start unknown", "to 1 Dec, start unknown")]
    public void Words_EveryForm_AreEnglish(string text, string words, string shortWords)
    {
        var value = Edtf.Parse(text);

        Assert.Equal(words, value.ToWords());
        Assert.Equal(shortWords, value.ToShortWords(yearShownElsewhere: 2023));
    }

    [Theory]
    [InlineData(2022, "31 Dec")]
    [InlineData(2023, "31 Dec 2022")]
    public void ShortWords_YearShownElsewhere_DecidesWhetherTheYearIsWritten(int year, string words)
    {
        var value = Edtf.Parse("2022-12-31");

        Assert.Equal(words, value.ToShortWords(year));
    }

    [Fact]
    public void Words_CultureWithOtherNames_StayEnglish()
    {
        using var _ = new ForeignCulture();
        var value = Edtf.Parse("[2023-11-30..2023-12-02,20XX]");

        Assert.Equal("a day from 30 November to 2 December 2023, or some year from 2000 to 2099", value.ToWords());
        Assert.Equal("30 Nov to 2 Dec 2023, or some year from 2000 to 2099", value.ToShortWords(2024));
    }
}
