namespace BorderWatch.Data.Reading.Days;

/// <summary>How words name a day or a stretch of days.</summary>
internal enum DayKind
{
    /// <summary>Month and day, with or without year and weekday.</summary>
    Date,

    /// <summary>"the 18th".</summary>
    DayOfMonth,
    Weekday,

    /// <summary>"the following Monday" 1, "the Friday before" -1, "that Monday" 0: counted from the date that was named last.</summary>
    WeekdayLater,
    Month,

    /// <summary>"late November": a third of a month.</summary>
    PartOfMonth,

    /// <summary>"late last month": likewise, counted in months from publication.</summary>
    PartOfMonthFromNow,

    /// <summary>"the beginning of the month".</summary>
    StartOfMonth,
    EndOfMonth,
    Year,

    /// <summary>"the spring of 2020": three whole months from <c>Month</c> on.</summary>
    Season,
    FiscalYear,

    /// <summary>The year before the one just named: "a year earlier".</summary>
    YearBefore,

    /// <summary>Days counted from publication: today 0, yesterday -1; <c>Count</c> with <c>IsAbout</c> for "two weeks ago".</summary>
    Days,

    /// <summary>Days counted from the date that was named last: "three hours later" 0, "the next day" 1.</summary>
    DaysLater,

    /// <summary>"last week" -1, "this week" 0, "next week" 1; Sunday to Saturday.</summary>
    Week,
    Weekend,

    /// <summary>"the following week" 1, "that week" 0: counted from the date that was named last; likewise the month.</summary>
    WeekLater,
    MonthLater,

    /// <summary>"last month" -1, "this month" 0.</summary>
    MonthFromNow,
    YearFromNow,

    /// <summary>The night before publication, or the morning of it.</summary>
    Overnight,

    /// <summary>"in recent days", "in recent weeks".</summary>
    Recent,
}
