using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Tests.Dates;

public sealed class DateWordsTests
{
    private static readonly DateOnly s_day = new(2023, 9, 4);

    [Fact]
    public void Long_AnyDay_WritesDayMonthAndYear()
    {
        var words = DateWords.Long(s_day);

        Assert.Equal("4 September 2023", words);
    }

    [Fact]
    public void Long_EarlyYear_HasFourDigits()
    {
        var words = DateWords.Long(new(900, 1, 1));

        Assert.Equal("1 January 0900", words);
    }

    [Fact]
    public void Short_AnyDay_LeavesYearOut()
    {
        var words = DateWords.Short(s_day);

        Assert.Equal("4 Sep", words);
    }

    [Fact]
    public void Weekday_AnyDay_IsItsEnglishName()
    {
        var words = DateWords.Weekday(s_day);

        Assert.Equal("Monday", words);
    }

    [Fact]
    public void Words_CultureWithOtherNames_StayEnglish()
    {
        using var _ = new ForeignCulture();

        var words = $"{DateWords.Weekday(s_day)}, {DateWords.Long(s_day)}, {DateWords.Short(s_day)}";

        Assert.Equal("Monday, 4 September 2023, 4 Sep", words);
    }
}
