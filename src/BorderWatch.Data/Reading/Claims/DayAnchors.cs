using BorderWatch.Data.Reading.Days;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>What "hours later", "the next day", "that month" and "of that year" count from: the days that the article named before.</summary>
internal sealed class DayAnchors(DayResolver resolver, NarrativeDay story)
{
    private DateOnly? _month;
    private (int Paragraph, DayWords Day, DateOnly First)? _dated;

    private DateOnly? _past;

    /// <summary>The day that was named last.</summary>
    public DateOnly? Last { get; private set; }

    /// <summary>The year that was written out last.</summary>
    public int? Year { get; private set; }

    /// <summary>Whether the day named last was said to be a night: daybreak is then of the day after.</summary>
    public bool IsNight { get; private set; }

    /// <summary>A day that was resolved with the tense of its claim.</summary>
    public void Dated(int paragraph, DayWords day, DateOnly first) => _dated = (paragraph, day, first);

    /// <summary>"on Feb. 29 of that year", "in May of the same year", "closed again that December"</summary>
    public DayWords? WithYear(MarkedSentence sentence, DayWords? day) =>
        day is { Kind: DayKind.Month, Year: null } && sentence[day.First - 1] is "that" && (sentence.Days.LastOrDefault(other => other.Next < day.First && other.Year is not null)?.Year ?? Year) is { } same ? day with { Year = same }
        : day is { Kind: DayKind.Date or DayKind.Month or DayKind.PartOfMonth, Year: null } && Year is { } named && (sentence[day.Next] is "that" || (sentence[day.Next] is "of" && sentence[day.Next + 1] is "that" or "the")) && Enumerable.Range(day.Next, 4).Any(i => sentence[i] is "year") ? day with { Year = named }
        : day is { Kind: DayKind.Date, Year: null } && sentence.Days.LastOrDefault(other => other is { Kind: DayKind.Date, Year: not null } && other.Next <= day.First) is { Year: { } said } first && !Enumerable.Range(first.Next, day.First - first.Next).Any(i => sentence[i] is "will" or "would")
            ? day with { Year = (day.Month, day.Day).CompareTo((first.Month, first.Day)) < 0 ? said + 1 : said } : day; // "closed the port on Sept. 17, 2021, and reopened it on Sept. 25"

    /// <param name="isAhead">Whether what is dated is to come; what is done counts from no day that is still to come.</param>
    public DateOnly? For(MarkedSentence sentence, DayWords day, bool isAhead = false)
    {
        var last = isAhead || Last is null || resolver.Published is not { } known || Last <= known ? Last : _past;
        if (day is { Kind: DayKind.DaysLater, Count: 0 } && sentence.Days.Count == 0 && story.IsStamped(sentence) && resolver.Published is { } today) return today;
        if (day.Kind == DayKind.MonthLater && _month is { } month && !sentence.Days.Exists(other => other.Next <= day.First)) return month; // "after December's record. That month"
        var before = sentence.Days.LastOrDefault(other => other.Next <= day.First && other.Kind is not DayKind.DaysLater && other.Role is DayRole.On or DayRole.From or DayRole.By);
        if (_dated is { } claim && claim.Paragraph == sentence.Paragraph && (before is null || before == claim.Day)) return claim.First; // resolved with its tense
        return (before is null ? null : resolver.Resolve(before, isAhead: false, last)?.First) ?? last;
    }

    public void Follow(MarkedSentence sentence)
    {
        if (sentence.IsCaption) return;
        var hasOwn = sentence.Days.Exists(day => day.Role == DayRole.On && day.Kind is DayKind.Date or DayKind.Weekday or DayKind.Days && !DayChooser.IsOfSpeech(sentence, day));
        foreach (var day in sentence.Days)
        {
            Year = day.Year ?? Year;
            if (day.Kind is DayKind.Month or DayKind.PartOfMonth or DayKind.MonthLater or DayKind.MonthFromNow or DayKind.Date or DayKind.Weekday && resolver.Resolve(day, isAhead: false, Last)?.First is { } month) _month = month;
            if (hasOwn && day.Role == DayRole.Since) continue; // "the barriers went up Thursday at the bridge, closed since Nov. 27": the story is of Thursday
            if (!DayChooser.IsOfSpeech(sentence, day) && day.Role is not (DayRole.Until or DayRole.Other) && (day.Kind is DayKind.Date or DayKind.Weekday or DayKind.Days or DayKind.DayOfMonth or DayKind.DaysLater) && resolver.Resolve(day, IsPlanned(sentence, day), Last) is { } resolved)
            {
                (Last, IsNight) = (resolved.First, sentence[day.Next - 1] is "night" or "evening" or "midnight");
                if (resolver.Published is null || Last <= resolver.Published) _past = Last;
            }
        }
    }

    // "will reopen on Thursday", "it will be Thursday before"
    private static bool IsPlanned(MarkedSentence sentence, DayWords day)
    {
        for (var i = day.First - 1; i >= Math.Max(0, day.First - 9); i--)
        {
            if (sentence[i] is "," or ";" or "that" or "after" or "since" || sentence.DayAt(i) is not null) return false;
            if (sentence[i] is "will" or "would") return true;
        }

        return false;
    }
}
