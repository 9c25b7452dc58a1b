using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Tests.Dates;

public sealed class EdtfMakingTests
{
    [Theory]
    [InlineData(false, "2023-12-18")]
    [InlineData(true, "2023-12-18~")]
    public void Day_ApproximateOrNot_IsThatDay(bool approximate, string text)
    {
        var value = Edtf.Day(December(18), approximate);

        Assert.Equal(text, value.ToString());
        Assert.Equal(Edtf.Parse(text), value);
    }

    [Theory]
    [InlineData("2023-12-18", 18)]
    [InlineData("2023-12-18", 18, 18)]
    [InlineData("[2023-12-18,2023-12-19]", 19, 18)]
    [InlineData("[2023-12-17..2023-12-19]", 17, 18, 19)]
    [InlineData("[2023-12-01,2023-12-05,2023-12-09]", 5, 1, 9, 5)]
    [InlineData("[2023-12-01,2023-12-02,2023-12-05..2023-12-08,2023-12-10]", 10, 8, 7, 6, 5, 2, 1)]
    public void OneOf_Days_AreSortedAndRunsOfThreeBecomeRanges(string text, params int[] days)
    {
        var value = Edtf.OneOf([.. days.Select(December)]);

        Assert.Equal(text, value.ToString());
        Assert.Equal(Edtf.Parse(text), value);
    }

    [Fact]
    public void OneOf_LastDayOfTheCalendar_Works()
    {
        var value = Edtf.OneOf([DateOnly.MaxValue, DateOnly.MaxValue.AddDays(-1), DateOnly.MinValue]);

        Assert.Equal("[0001-01-01,9999-12-30,9999-12-31]", value.ToString());
    }

    [Fact]
    public void OneOf_NoDays_Throws()
    {
        var exception = Assert.Throws<ArgumentException>(() => Edtf.OneOf([]));

        Assert.Equal("days", exception.ParamName);
    }

    [Fact]
    public void UpTo_Day_IsASetWithoutStart()
    {
        var value = Edtf.UpTo(December(21));

        Assert.Equal("[..2023-12-21]", value.ToString());
        Assert.Equal(Edtf.Parse("[..2023-12-21]"), value);
    }

    [Fact]
    public void Equality_SameText_IsEqualWithTheSameHash()
    {
        var left = Edtf.Parse("[2023-12-18,2023-12-19]");
        var right = Edtf.OneOf([December(18), December(19)]);

        Assert.NotSame(left, right);
        Assert.True(left == right);
        Assert.False(left != right);
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Theory]
    [InlineData("2023-12-18", "2023-12-18~")]
    [InlineData("2023-12-18", "[2023-12-18]")]
    [InlineData("2023-12", "2023-12-XX")]
    [InlineData("2023-12-01/..", "2023-12-01/")]
    [InlineData("[2023-12-18,2023-12-19]", "[2023-12-19,2023-12-18]")]
    public void Equality_OtherText_IsDifferent(string left, string right)
    {
        var (one, other) = (Edtf.Parse(left), Edtf.Parse(right));

        Assert.True(one != other);
        Assert.False(one == other);
        Assert.False(one.Equals((object)other));
    }

    [Fact]
    public void Equality_Null_EqualsOnlyNull()
    {
        Edtf? none = null;
        var some = Edtf.Day(December(18));

        Assert.True(none == null);
        Assert.False(none == some);
        Assert.False(some == none);
        Assert.False(some.Equals(none));
    }

    private static DateOnly December(int day) => new(2023, 12, day);
}
