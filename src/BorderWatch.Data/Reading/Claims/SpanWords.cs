using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Quantities;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>The words around a day by which a number is of more or less time than the day names.</summary>
internal static class SpanWords
{
    /// <summary>"the first 20 days of September", "the last week of December", "each of the two weeks before", "Monday and Tuesday together": counted over several days, which no date of a figure names.</summary>
    public static bool IsSpan(MarkedSentence sentence, DayWords day)
    {
        for (var i = day.First; i >= Math.Max(1, day.First - 3) && day.Kind is DayKind.Month or DayKind.PartOfMonth or DayKind.MonthFromNow or DayKind.MonthLater; i--)
        {
            if (sentence[i] is "of" && sentence[i - 1] is "days" or "week" or "weeks" or "weekend" || (sentence[i] is "half" && sentence[i - 1] is "first" or "second" or "latter")) return true;
        }

        if (day.Kind is DayKind.DaysLater && (day.IsAbout || sentence[day.Next - 1] is "before" or "earlier" or "prior") && sentence[day.First - 1] is "the" or "of" && sentence[day.First + 1] is "days" or "weeks") return true; // "in each of the three days before"
        return IsPair(sentence, day);
    }

    private static bool IsPair(MarkedSentence sentence, DayWords day)
    {
        if (day.Kind is not (DayKind.Weekday or DayKind.Date or DayKind.Days)) return false;
        return sentence.Days.Exists(other => other != day && other.Kind is DayKind.Weekday or DayKind.Date or DayKind.Days && (other.First == day.Next + 1 && sentence[day.Next] is "and" || day.First == other.Next + 1 && sentence[other.Next] is "and"));
    }

    /// <summary>"fiscal year to date", "so far this fiscal year": a year that is not over.</summary>
    public static bool IsToDate(MarkedSentence sentence, DayWords day, ResolvedDays? resolved, DateOnly? published)
    {
        if (day.Kind != DayKind.FiscalYear || resolved is null || published is not { } today || today > resolved.Last) return false;
        return sentence[day.Next] is "to" && sentence[day.Next + 1] is "date" || sentence[day.Next] is "so" && sentence[day.Next + 1] is "far"
            || Enumerable.Range(Math.Max(0, day.First - 4), Math.Min(4, day.First) + 1).Any(i => sentence[i] is "far" && sentence[i - 1] is "so" || sentence[i] is "this" && sentence[i + 1] is "fiscal");
    }

    /// <summary>"earlier this month": on some day of it.</summary>
    public static bool IsEarlier(MarkedSentence sentence, DayWords day)
    {
        for (var i = day.First; i < day.Next; i++)
        {
            if (sentence[i] is "earlier" or "later") return true;
        }

        return false;
    }

    /// <summary>"since the fiscal year began on Oct. 1", "since the closing on Monday".</summary>
    public static bool IsSinceEvent(MarkedSentence sentence, DayWords day)
    {
        for (var i = day.First - 1; i >= Math.Max(0, day.First - 9); i--)
        {
            if (sentence[i] is "," or ";" or "—" or "said") return false;
            if (sentence[i] is "since") return day.Kind is DayKind.Date or DayKind.Weekday or DayKind.Days or DayKind.Month && sentence[i - 1] is not ("has" or "have" or "had" or "time" or "ever");
        }

        return false;
    }

    /// <summary>"since then", "since the closing", "since the blockade started": where it stands, and whether it counts from the day named last.</summary>
    public static (int At, bool IsThen)? SinceWhat(MarkedSentence sentence, Quantity quantity)
    {
        for (var i = Math.Min(sentence.Count, quantity.Next + 16) - 1; i >= Math.Max(0, quantity.First - 16); i--)
        {
            if (sentence[i] is not "since" || sentence[i - 1] is "time" or "ever" or "high" or "low") continue;
            if (sentence[i + 1] is "then") return (i, true);
            if (sentence[i - 1] is "has" or "have" or "had" && sentence[i + 1] is not ("the" or "that" or "it")) continue; // "has since fallen"
            for (var at = i + 1; at < Math.Min(sentence.Count, i + 6); at++)
            {
                if (sentence.DayAt(at) is not null || sentence[at] is "," or "fiscal") break;
                if (sentence[at] is "closing" or "closure" or "closures" or "shutdown" or "suspension" or "suspensions" or "blockade" or "stoppage" or "closed" or "shut" or "suspended" or "stopped" or "halted" or "outage" or "order" or "protest") return (i, false);
            }
        }

        return null;
    }

    /// <summary>"the first quarter of fiscal 2024", "the first six months of the fiscal year": months from October on.</summary>
    public static (int From, int Months)? PartOfYear(MarkedSentence sentence, DayWords day)
    {
        for (var i = day.First - 1; i >= Math.Max(1, day.First - 4); i--)
        {
            var number = sentence[i - 1] switch { "first" => 0, "second" => 1, "third" => 2, "fourth" or "last" => 3, _ => -1 };
            if (sentence[i] is "quarter" && number >= 0) return (3 * number, 3);
            if (sentence[i] is "half" && number is 0 or 1) return (6 * number, 6);
            if (sentence[i] is "months" && sentence[i - 2] is "first" && Calendar.Small(sentence[i - 1]) is > 0 and < 12 and var months) return (0, months);
        }

        return null;
    }

    /// <summary>"the yearly total was": of the fiscal year named before.</summary>
    public static bool IsPartOfYear(MarkedSentence sentence, Quantity quantity)
    {
        for (var i = 0; i < quantity.First; i++)
        {
            if (sentence[i] is "yearly" or "annual" && sentence[i + 1] is "total" or "figure") return true;
        }

        return false;
    }

    /// <summary>"the total was 302,000": of the time that the number before was of.</summary>
    public static bool IsSameCount(MarkedSentence sentence, Quantity quantity) =>
        Enumerable.Range(Math.Max(0, quantity.First - 5), Math.Min(5, quantity.First)).Any(i => sentence[i] is "total" or "tally" or "figure" or "sum");

    /// <summary>"302,034 encounters for the month": for the one named before.</summary>
    public static bool IsForTheMonth(MarkedSentence sentence, Quantity quantity) =>
        Enumerable.Range(quantity.Next, 6).Any(i => sentence[i] is "for" && sentence[i + 1] is "the" && sentence[i + 2] is "month");

    /// <summary>"It includes 250,000 arrests and 52,000 people who": a part of the number before.</summary>
    public static bool IsIncluded(MarkedSentence sentence, Quantity quantity)
    {
        for (var i = quantity.First - 1; i >= Math.Max(0, quantity.First - 20); i--)
        {
            if (sentence[i] is ";" or "—") return false;
            if (sentence[i] is "includes" or "include" or "included" or "including" || (sentence[i] is "among" && sentence[i + 1] is "them" or "those") || (sentence[i] is "of" && sentence[i + 1] is "those" or "them" or "which")) return true;
        }

        return false;
    }
}
