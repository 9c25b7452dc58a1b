using BorderWatch.Data.Reading.Days;

namespace BorderWatch.Data.Tests.Reading.Days;

/// <summary>Words and the days they mean, for an article of Friday 22 December 2023.</summary>
public sealed class DayResolverTests
{
    [Theory]
    [InlineData("on Monday", "2023-12-18")]
    [InlineData("on Friday", "2023-12-22")]
    [InlineData("last Friday", "2023-12-15")]
    [InlineData("next Monday", "2023-12-25")]
    [InlineData("Monday morning", "2023-12-18")]
    [InlineData("on Dec. 18", "2023-12-18")]
    [InlineData("Dec 4", "2023-12-04")]
    [InlineData("4 December", "2023-12-04")]
    [InlineData("on January 5", "2023-01-05")]
    [InlineData("Dec. 18, 2022", "2022-12-18")]
    [InlineData("2023-12-20", "2023-12-20")]
    [InlineData("on the 18th", "2023-12-18")]
    [InlineData("about Dec. 4", "2023-12-04~")]
    [InlineData("Monday, Dec. 18", "2023-12-18")]
    [InlineData("Tuesday, Dec. 18", "[2023-12-18,2023-12-19]")]
    [InlineData("Tuesday 4 December", "[2023-12-04,2023-12-05]")]
    [InlineData("yesterday", "2023-12-21")]
    [InlineData("today", "2023-12-22")]
    [InlineData("overnight", "[2023-12-21,2023-12-22]")]
    [InlineData("two weeks ago", "2023-12-08~")]
    [InlineData("three days ago", "2023-12-19")]
    [InlineData("earlier this week", "[2023-12-17..2023-12-22]")]
    [InlineData("last week", "[2023-12-10..2023-12-16]")]
    [InlineData("over the weekend", "[2023-12-16,2023-12-17]")]
    [InlineData("earlier this month", "[2023-12-01..2023-12-22]")]
    [InlineData("last month", "[2023-11-01..2023-11-30]")]
    [InlineData("in November", "[2023-11-01..2023-11-30]")]
    [InlineData("in late November", "[2023-11-21..2023-11-30]")]
    [InlineData("in early December", "[2023-12-01..2023-12-10]")]
    [InlineData("in mid-December", "[2023-12-11..2023-12-20]")]
    [InlineData("since the beginning of the month", "2023-12-01~")]
    [InlineData("the end of November", "2023-11-30~")]
    [InlineData("since Nov. 27", "2023-11-27")]
    [InlineData("in 2008", "[2008-01-01..2008-12-31]")]
    [InlineData("by Wednesday", "[..2023-12-20]")]
    [InlineData("on Thanksgiving Day", "2023-11-23")]
    [InlineData("on Christmas Eve", "2022-12-24")]
    [InlineData("the day after Thanksgiving", "2023-11-24")]
    [InlineData("on the Monday after Thanksgiving", "2023-11-27")]
    [InlineData("on Labor Day", "2023-09-04")]
    [InlineData("on Good Friday", "2023-04-07")]
    [InlineData("late last month", "[2023-11-21..2023-11-30]")]
    [InlineData("in the spring of 2020", "[2020-03-01..2020-05-31]")]
    [InlineData("a month ago", "2023-11-22~")]
    [InlineData("about 4 p.m. Saturday", "2023-12-16")]
    [InlineData("by 9 p.m. Friday", "2023-12-22")]
    [InlineData("on 12/16", "2023-12-16")]
    [InlineData("in recent weeks", null)]
    public void Moment_OfWords_IsEdtf(string words, string? expected)
    {
        var day = Assert.Single(DayFinder.Find(Reads.Sentence(words)));

        var resolved = new DayResolver(new(2023, 12, 22)).Resolve(day, isAhead: false);

        Assert.Equal(expected, resolved!.Moment?.ToString());
    }

    [Theory]
    [InlineData("on Monday", "2023-12-25")]
    [InlineData("on Friday", "2023-12-22")]
    [InlineData("on Jan. 4", "2024-01-04")]
    [InlineData("tomorrow", "2023-12-23")]
    [InlineData("on the 4th", "2024-01-04")]
    public void Moment_LookingAhead_IsTheNext(string words, string expected)
    {
        var day = Assert.Single(DayFinder.Find(Reads.Sentence(words)));

        var resolved = new DayResolver(new(2023, 12, 22)).Resolve(day, isAhead: true);

        Assert.Equal(expected, resolved!.Moment?.ToString());
    }

    [Theory]
    [InlineData("in recent weeks", "2023-12~")]
    [InlineData("fiscal year 2023", "2022-10/2023-09")]
    [InlineData("FY2022", "2021-10/2022-09")]
    [InlineData("last fiscal year", "2022-10/2023-09")]
    [InlineData("in November", "2023-11")]
    [InlineData("last week", "2023-12-10/2023-12-16")]
    [InlineData("in 2021", "2021")]
    [InlineData("on Tuesday", "2023-12-19")]
    public void Period_OfWords_IsEdtf(string words, string expected)
    {
        var day = Assert.Single(DayFinder.Find(Reads.Sentence(words)));

        var resolved = new DayResolver(new(2023, 12, 22)).Resolve(day, isAhead: false);

        Assert.Equal(expected, resolved!.Period);
    }

    [Theory]
    [InlineData("on Monday")]
    [InlineData("Dec. 18")]
    [InlineData("last week")]
    [InlineData("in November")]
    public void Resolve_WithoutPublication_LeavesRelativeDates(string words)
    {
        var day = Assert.Single(DayFinder.Find(Reads.Sentence(words)));

        var resolved = new DayResolver(null).Resolve(day, isAhead: false);

        Assert.Null(resolved);
    }

    [Theory]
    [InlineData("hours later", "2023-12-10")]
    [InlineData("the next day", "2023-12-11")]
    [InlineData("two days later", "2023-12-12")]
    public void Resolve_AfterADate_CountsFromIt(string words, string expected)
    {
        var day = Assert.Single(DayFinder.Find(Reads.Sentence(words)));

        var resolved = new DayResolver(new(2023, 12, 22)).Resolve(day, isAhead: false, anchor: new(2023, 12, 10));

        Assert.Equal(expected, resolved!.Moment?.ToString());
    }

    [Theory]
    [InlineData("It may close")]
    [InlineData("a march on the bridge")]
    [InlineData("2,000 people")]
    [InlineData("in the second place")]
    public void Find_WordsLikeDates_AreNone(string words)
    {
        var days = DayFinder.Find(Reads.Sentence(words));

        Assert.Empty(days);
    }

    [Theory]
    [InlineData("from Sept. 25 through Nov. 25")]
    [InlineData("Dec. 18 to Dec. 22")]
    [InlineData("Oct. 2-6")]
    public void Find_Span_IsOne(string words)
    {
        var day = Assert.Single(DayFinder.Find(Reads.Sentence(words)));

        Assert.NotNull(day.Until);
    }
}
