using System.Text;
using BorderWatch.Data.Official;
using BorderWatch.Data.Official.Import;

namespace BorderWatch.Data.Tests.Official;

public sealed class CellsTests
{
    [Theory]
    [InlineData("Jan 2024", "2024-01")]
    [InlineData("DEC 1996", "1996-12")]
    [InlineData("03/01/2019 12:00:00 AM", "2019-03")]
    [InlineData("3/1/19 0:00", "2019-03")]
    [InlineData("12/1/96 0:00", "1996-12")]
    public void TryMonth_AnyFormOfAnAgency_IsRead(string cell, string month)
    {
        Assert.True(Cells.TryMonth(Bytes(cell), out var read));

        Assert.Equal(month, read.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Jan 24")]
    [InlineData("2024-01")]
    [InlineData("Jam 2024")]
    [InlineData("13/01/2019 12:00:00 AM")]
    [InlineData("03/02/2019 12:00:00 AM")] // a day is no month
    [InlineData("03/01/2019")]
    [InlineData("3/1/19 1:00")]
    [InlineData("Jan 0024")]
    [InlineData("0/1/19 0:00")]
    [InlineData("////// //")]
    public void TryMonth_AnythingElse_IsNone(string cell) => Assert.False(Cells.TryMonth(Bytes(cell), out _));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("9584.0", 9584)]
    [InlineData("12.000", 12)]
    [InlineData("2147483646", 2147483646)]
    public void TryCount_AWholeNumber_IsRead(string cell, int count)
    {
        Assert.True(Cells.TryCount(Bytes(cell), out var read));

        Assert.Equal(count, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.5")]
    [InlineData(".0")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData(" 1")]
    [InlineData("2147483647")]
    [InlineData("99999999999999999999")]
    public void TryCount_AnythingElse_IsNone(string cell) => Assert.False(Cells.TryCount(Bytes(cell), out _));

    [Theory]
    [InlineData("104", 104)]
    [InlineData("0104", 104)]
    [InlineData("2303", 2303)]
    public void TryPortCode_UpToFourDigits_IsRead(string cell, int code)
    {
        Assert.True(Cells.TryPortCode(Bytes(cell), out var read));

        Assert.Equal(code, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("23031")]
    [InlineData("23O3")]
    [InlineData("-104")]
    public void TryPortCode_AnythingElse_IsNone(string cell) => Assert.False(Cells.TryPortCode(Bytes(cell), out _));

    [Theory]
    [InlineData("2024", 10, "2023-10")]
    [InlineData("2024 (FYTD)", 12, "2023-12")]
    [InlineData("2024", 1, "2024-01")]
    [InlineData("2024", 9, "2024-09")]
    public void OfFiscal_AFiscalYear_BeginsInOctoberOfTheYearBefore(string year, int month, string calendar)
    {
        Assert.True(Cells.TryFiscalYear(Bytes(year), out var fiscal));

        Assert.Equal(calendar, Cells.OfFiscal(fiscal, month).ToString());
        Assert.Equal(fiscal, Cells.OfFiscal(fiscal, month).FiscalYear);
    }

    [Theory]
    [InlineData("2023-12", true)]
    [InlineData("2023-13", false)]
    [InlineData("2023-1", false)]
    [InlineData("0023-01", false)]
    [InlineData(null, false)]
    public void TryParse_OfAMonth_TakesYearAndMonth(string? text, bool read)
    {
        Assert.Equal(read, YearMonth.TryParse(text, out var month));

        if (read) Assert.Equal((text, 31), (month.ToString(), month.Days));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
