namespace BorderWatch.Data.Reading.Days;

/// <summary>The words of an article that name a day, taken apart.</summary>
internal sealed record DayWords
{
    public required DayKind Kind { get; init; }

    /// <summary>The first token, with the "since" or "on" before it.</summary>
    public required int First { get; init; }

    /// <summary>The token after the last.</summary>
    public required int Next { get; init; }

    public DayRole Role { get; init; }

    public int? Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    public DayOfWeek? Weekday { get; init; }

    /// <summary>Days, weeks or months from where the kind counts.</summary>
    public int Count { get; init; }

    /// <summary>"about", "around", "two weeks ago": near that day.</summary>
    public bool IsAbout { get; init; }

    /// <summary>"last Monday" -1, "next Monday" 1, otherwise 0. Of "earlier this week" and the like -1: not after publication.</summary>
    public int Turn { get; init; }

    /// <summary>"May of last year".</summary>
    public bool IsOfLastYear { get; init; }

    /// <summary>Where the words are a span, its last day: "from Sept. 25 through Nov. 25".</summary>
    public DayWords? Until { get; init; }

    /// <summary>Calendar months on top of <see cref="Count"/>.</summary>
    public int Months { get; init; }

    /// <summary>A holiday: its day in a year.</summary>
    public Func<int, DateOnly>? Holiday { get; init; }

    /// <summary>"the day after Thanksgiving" 1: days from the day that the other properties name.</summary>
    public int Shift { get; init; }
}
