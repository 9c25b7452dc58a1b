using System.Globalization;
using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Tests.Dates;

public sealed class EdtfDaysTests
{
    [Theory]
    [InlineData("2023-12-18", "18")]
    [InlineData("2023-12-18~", "18")]
    [InlineData("[2023-12-18,2023-12-19]", "18 19")]
    [InlineData("[2023-12-19,2023-12-18,2023-12-19]", "18 19")]
    [InlineData("[2023-12-17..2023-12-22]", "17 18 19 20 21 22")]
    [InlineData("[2023-12-01,2023-12-05..2023-12-07]", "1 5 6 7")]
    [InlineData("[2023-12-05..2023-12-07,2023-12-01,2023-12-06..2023-12-08]", "1 5 6 7 8")]
    [InlineData("[2023-12-01..2023-12-09,2023-12-03..2023-12-04]", "1 2 3 4 5 6 7 8 9")]
    [InlineData("2023-12-30/2023-12", "30 31")]
    public void Days_BoundedValue_AreItsDaysOnceAscending(string text, string daysOfDecember)
    {
        var days = Edtf.Parse(text).Days();

        Assert.Equal(daysOfDecember.Split(' ').Select(day => new DateOnly(2023, 12, int.Parse(day, CultureInfo.InvariantCulture))), days);
    }

    [Theory]
    [InlineData("2024", 366)]
    [InlineData("2023-XX-XX", 365)]
    [InlineData("2023-12", 31)]
    [InlineData("202X", 3653)]
    [InlineData("9999-12-31", 1)]
    [InlineData("0001/9999", 3_652_059)]
    [InlineData("2022-10/2023-09", 365)]
    [InlineData("[2023-01,2023-12]", 62)]
    [InlineData("[2023-12-18]", 1)]
    [InlineData("[2023-12-18,2023-12-18]", 1)]
    public void DayCount_BoundedValue_CountsDays(string text, long count)
    {
        var value = Edtf.Parse(text);

        Assert.Equal(count, value.DayCount);
        Assert.Equal(count, value.Days().LongCount());
    }

    [Theory]
    [InlineData("2023-12-01/..")]
    [InlineData("../2023-12-01")]
    [InlineData("2023-12-01/")]
    [InlineData("/2023-12-01")]
    [InlineData("[..2023-12-21]")]
    [InlineData("[2023-12-22..]")]
    [InlineData("[2023-12-18,2023-12-22..]")]
    public void Days_UnboundedValue_ThrowAtTheCallAndHaveNoCount(string text)
    {
        var value = Edtf.Parse(text);

        var exception = Assert.Throws<InvalidOperationException>(() => { value.Days(); });
        Assert.Contains(text, exception.Message, StringComparison.Ordinal);
        Assert.Null(value.DayCount);
    }
}
