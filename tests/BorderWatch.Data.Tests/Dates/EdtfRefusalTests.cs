using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Tests.Dates;

public sealed class EdtfRefusalTests
{
    private const string MisplacedQualifier = "a qualifier goes at the very end of a date";
    private const string DateMissing = "a date, which begins with a year of four digits, is missing here";
    private const string OnlyLastDigits = "only the last one or two digits of a year can be X";
    private const string NoDate = "an interval needs a date at one end at least";
    private const string OneEndOnly = "a set can be open at one end only";
    private const string Spaces = "spaces are not allowed";
    private const string Brackets = "a list or a range stands in square brackets";
    private const string TooMany = "there is a digit too many or a hyphen missing";

    [Theory]
    // Years
    [InlineData("", 0, "the text is empty")]
    [InlineData("December 2023", 0, DateMissing)]
    [InlineData("202", 3, "a year has four digits")]
    [InlineData("20-12", 2, "a year has four digits")]
    [InlineData("20231", 4, TooMany)]
    [InlineData("20231201", 4, TooMany)]
    [InlineData("0000", 0, "years run from 0001 to 9999")]
    [InlineData("000X", 0, "years run from 0001 to 9999")]
    [InlineData("00XX", 0, "years run from 0001 to 9999")]
    [InlineData("-2023", 0, "negative years are not supported")]
    [InlineData("Y170000002", 0, "years written with a Y are not supported")]
    [InlineData("2XXX", 1, OnlyLastDigits)]
    [InlineData("XXXX", 0, OnlyLastDigits)]
    [InlineData("20X3", 2, OnlyLastDigits)]
    [InlineData("202x", 3, "an unspecified digit is a capital X")]
    [InlineData("202X-12", 4, "a year with X takes no month")]
    [InlineData("\u0662\u0660\u0662\u0663", 0, DateMissing)]
    // Months
    [InlineData("2023-", 5, "a month is two digits or XX")]
    [InlineData("2023-1", 6, "a month is two digits or XX")]
    [InlineData("2023-1X", 6, "a month is two digits or XX")]
    [InlineData("2023-X1", 5, "a month is two digits or XX")]
    [InlineData("2023-xx", 5, "an unspecified digit is a capital X")]
    [InlineData("2023-00", 5, "month 00 does not exist")]
    [InlineData("2023-13-01", 5, "month 13 does not exist")]
    [InlineData("2023-21", 5, "seasons and other parts of a year (month 21) are not supported")]
    [InlineData("2023-123", 7, TooMany)]
    // Days
    [InlineData("2023-12-", 8, "a day is two digits or XX")]
    [InlineData("2023-12-1", 9, "a day is two digits or XX")]
    [InlineData("2023-12-1X", 9, "a day is two digits or XX")]
    [InlineData("2023-12-00", 8, "December 2023 has no day 00")]
    [InlineData("2023-12-32", 8, "December 2023 has no day 32")]
    [InlineData("2023-02-29", 8, "February 2023 has no day 29")]
    [InlineData("1900-02-29", 8, "February 1900 has no day 29")]
    [InlineData("2023-XX-18", 8, "the day of an unspecified month must be XX too")]
    [InlineData("2023-12-018", 10, TooMany)]
    [InlineData("2023-12-18-01", 10, "\"-\" is not expected here")]
    [InlineData("2023-12-18T10:00", 10, "times are not supported")]
    [InlineData("2023-12-18Z", 10, "\"Z\" is not expected here")]
    [InlineData("2023-12-18\0", 10, "the character U+0000 is not expected here")]
    // Qualifiers
    [InlineData("?2023", 0, MisplacedQualifier)]
    [InlineData("2023?-12", 4, MisplacedQualifier)]
    [InlineData("2023-~12", 5, "a month is two digits or XX")]
    [InlineData("2023-12~-18", 7, MisplacedQualifier)]
    [InlineData("2023?~", 5, "a date has one qualifier at most (% stands for ? and ~ together)")]
    // Spaces
    [InlineData(" 2023", 0, Spaces)]
    [InlineData("2023 ", 4, Spaces)]
    [InlineData("[2023, 2024]", 6, Spaces)]
    [InlineData("2023 / 2024", 4, Spaces)]
    // Intervals
    [InlineData("/", 0, NoDate)]
    [InlineData("../..", 0, NoDate)]
    [InlineData("../", 0, NoDate)]
    [InlineData("/..", 0, NoDate)]
    [InlineData("2023-12-18/2023-12-17", 11, "2023-12-17 is before 2023-12-18")]
    [InlineData("2023-12/2023-11-30", 8, "2023-11-30 is before 2023-12")]
    [InlineData("2023/2024/2025", 9, "an interval has one slash only")]
    [InlineData("2023/../", 7, "an interval has one slash only")]
    [InlineData("2023//", 5, DateMissing)]
    [InlineData("2023/2024-13", 10, "month 13 does not exist")]
    [InlineData("2023..2024", 4, Brackets)]
    [InlineData("..2023", 0, Brackets)]
    [InlineData("..", 0, Brackets)]
    [InlineData("2023,2024", 4, Brackets)]
    [InlineData("2023/[2024]", 5, "a set cannot stand inside another value")]
    // Sets
    [InlineData("[]", 1, DateMissing)]
    [InlineData("[", 1, DateMissing)]
    [InlineData("[..]", 3, DateMissing)]
    [InlineData("[2023,]", 6, DateMissing)]
    [InlineData("[,2023]", 1, DateMissing)]
    [InlineData("[2023", 5, "the set has no closing ]")]
    [InlineData("[2023..", 7, "the set has no closing ]")]
    [InlineData("[2023]?", 6, "nothing may follow the closing ]")]
    [InlineData("[2023]/2024", 6, "nothing may follow the closing ]")]
    [InlineData("[2023/2024]", 5, "an interval cannot stand in a set")]
    [InlineData("[2023.2024]", 5, "a range is one .. between two dates")]
    [InlineData("[2022..2023..2024]", 11, "a range is one .. between two dates")]
    [InlineData("[..2022..2023]", 7, "a range is one .. between two dates")]
    [InlineData("[2023...2024]", 7, DateMissing)]
    [InlineData("[2023-12-22..2023-12-17]", 13, "2023-12-17 is before 2023-12-22")]
    [InlineData("[2022,..2023]", 6, "a range without a start can only be the first member of a set")]
    [InlineData("[2022..,2023]", 8, "nothing can follow a range without an end in a set")]
    [InlineData("[..2022,2023..]", 8, OneEndOnly)]
    [InlineData("[[2023]]", 1, "a set cannot stand inside another value")]
    [InlineData("{2023,2024}", 0, "all-of sets { } are not supported")]
    [InlineData("[2023}", 5, "all-of sets { } are not supported")]
    [InlineData("2023]", 4, "\"]\" is not expected here")]
    public void TryParse_InvalidText_SaysWhereAndWhy(string text, int position, string reason)
    {
        var accepted = Edtf.TryParse(text, out var value, out var problem);

        Assert.False(accepted);
        Assert.Null(value);
        Assert.Equal(new EdtfProblem(position, reason), problem);
    }

    [Fact]
    public void TryParse_Null_IsRefusedLikeEmptyText()
    {
        var accepted = Edtf.TryParse(null, out _, out var problem);

        Assert.False(accepted);
        Assert.Equal(new EdtfProblem(0, "the text is empty"), problem);
    }

    [Fact]
    public void Parse_InvalidText_ThrowsWithTextPositionAndReason()
    {
        var exception = Assert.Throws<EdtfFormatException>(() => Edtf.Parse("2023-13-01"));

        Assert.Equal("2023-13-01", exception.Text);
        Assert.Equal(5, exception.Position);
        Assert.Equal("month 13 does not exist", exception.Reason);
        Assert.Equal("\"2023-13-01\" is not an EDTF date: month 13 does not exist (at character 6).", exception.Message);
    }

    [Fact]
    public void Parse_InvalidText_ThrowsAFormatException() => Assert.ThrowsAny<FormatException>(() => Edtf.Parse("yesterday"));

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Edtf.Parse(null!));
}
