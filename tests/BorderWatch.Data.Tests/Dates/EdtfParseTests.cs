using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Tests.Dates;

public sealed class EdtfParseTests
{
    [Theory]
    [InlineData("2023", EdtfKind.Date, "2023-01-01", "2023-12-31")]
    [InlineData("0001", EdtfKind.Date, "0001-01-01", "0001-12-31")]
    [InlineData("9999", EdtfKind.Date, "9999-01-01", "9999-12-31")]
    [InlineData("2023-12", EdtfKind.Date, "2023-12-01", "2023-12-31")]
    [InlineData("2024-02", EdtfKind.Date, "2024-02-01", "2024-02-29")]
    [InlineData("1900-02", EdtfKind.Date, "1900-02-01", "1900-02-28")]
    [InlineData("2023-12-18", EdtfKind.Date, "2023-12-18", "2023-12-18")]
    [InlineData("2024-02-29", EdtfKind.Date, "2024-02-29", "2024-02-29")]
    [InlineData("2023-12-18?", EdtfKind.Date, "2023-12-18", "2023-12-18")]
    [InlineData("2023-12~", EdtfKind.Date, "2023-12-01", "2023-12-31")]
    [InlineData("2023%", EdtfKind.Date, "2023-01-01", "2023-12-31")]
    [InlineData("2023-12-XX", EdtfKind.Date, "2023-12-01", "2023-12-31")]
    [InlineData("2023-XX", EdtfKind.Date, "2023-01-01", "2023-12-31")]
    [InlineData("2023-XX-XX", EdtfKind.Date, "2023-01-01", "2023-12-31")]
    [InlineData("202X", EdtfKind.Date, "2020-01-01", "2029-12-31")]
    [InlineData("20XX", EdtfKind.Date, "2000-01-01", "2099-12-31")]
    [InlineData("99XX", EdtfKind.Date, "9900-01-01", "9999-12-31")]
    [InlineData("202X~", EdtfKind.Date, "2020-01-01", "2029-12-31")]
    [InlineData("2022-10/2023-09", EdtfKind.Interval, "2022-10-01", "2023-09-30")]
    [InlineData("2023-12-18/2023-12-18", EdtfKind.Interval, "2023-12-18", "2023-12-18")]
    [InlineData("2023-12/2023", EdtfKind.Interval, "2023-12-01", "2023-12-31")]
    [InlineData("2023-12/2023-12-05", EdtfKind.Interval, "2023-12-01", "2023-12-05")]
    [InlineData("2023-12-01~/2023-12-XX", EdtfKind.Interval, "2023-12-01", "2023-12-31")]
    [InlineData("2023-12-01/..", EdtfKind.Interval, "2023-12-01", null)]
    [InlineData("../2023-12-01", EdtfKind.Interval, null, "2023-12-01")]
    [InlineData("2023-12-01/", EdtfKind.Interval, "2023-12-01", null)]
    [InlineData("/2023-12", EdtfKind.Interval, null, "2023-12-31")]
    [InlineData("[2023-12-18]", EdtfKind.OneOf, "2023-12-18", "2023-12-18")]
    [InlineData("[2023-12-18,2023-12-19]", EdtfKind.OneOf, "2023-12-18", "2023-12-19")]
    [InlineData("[2023-12-19,2023-12-18]", EdtfKind.OneOf, "2023-12-18", "2023-12-19")]
    [InlineData("[2023-12-17..2023-12-22]", EdtfKind.OneOf, "2023-12-17", "2023-12-22")]
    [InlineData("[2023-10..2023-12]", EdtfKind.OneOf, "2023-10-01", "2023-12-31")]
    [InlineData("[..2023-12-21]", EdtfKind.OneOf, null, "2023-12-21")]
    [InlineData("[..2023-12-21,2023-12-24]", EdtfKind.OneOf, null, "2023-12-24")]
    [InlineData("[2023-12-22..]", EdtfKind.OneOf, "2023-12-22", null)]
    [InlineData("[2023-12-18,2023-12-22..]", EdtfKind.OneOf, "2023-12-18", null)]
    [InlineData("[2023-12-01?,2023-12-05~..2023-12-07%,2023-XX]", EdtfKind.OneOf, "2023-01-01", "2023-12-31")]
    public void Parse_ValidText_GivesKindFirstAndLastAndTheSameTextBack(string text, EdtfKind kind, string? first, string? last)
    {
        var value = Edtf.Parse(text);

        Assert.Equal(kind, value.Kind);
        Assert.Equal(Day(first), value.First);
        Assert.Equal(Day(last), value.Last);
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [InlineData("2023-12-18", true, false, false)]
    [InlineData("2023-12-18?", true, false, true)]
    [InlineData("2023-12-18~", true, true, false)]
    [InlineData("2023-12-18%", true, true, true)]
    [InlineData("2023-12~", false, true, false)]
    [InlineData("2023-12-XX", false, false, false)]
    [InlineData("2023", false, false, false)]
    [InlineData("[2023-12-18]", false, false, false)]
    [InlineData("2023-12-18/2023-12-18", false, false, false)]
    [InlineData("2023-12-01/2023-12-18~", false, true, false)]
    [InlineData("[2023-12-01..2023-12-05?,2023-12-07]", false, false, true)]
    [InlineData("[..2023-12-18%]", false, true, true)]
    public void Parse_ValidText_KnowsDayApproximateAndUncertain(string text, bool isDay, bool isApproximate, bool isUncertain)
    {
        var value = Edtf.Parse(text);

        Assert.Equal(isDay, value.IsDay);
        Assert.Equal(isApproximate, value.IsApproximate);
        Assert.Equal(isUncertain, value.IsUncertain);
    }

    [Fact]
    public void TryParse_ValidText_GivesValueAndNoProblem()
    {
        var accepted = Edtf.TryParse("2023-12-18~", out var value, out var problem);

        Assert.True(accepted);
        Assert.Equal("2023-12-18~", value?.ToString());
        Assert.Null(problem);
    }

    [Fact]
    public void Parse_ForeignCulture_ReadsAndWritesTheSameText()
    {
        using var _ = new ForeignCulture();

        var text = Edtf.Parse("[2023-12-01~..2023-12-XX,202X]").ToString();

        Assert.Equal("[2023-12-01~..2023-12-XX,202X]", text);
    }

    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.ParseExact(iso, "O");
}
