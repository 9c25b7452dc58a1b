using BorderWatch.Data.Reading.Claims;
using BorderWatch.Data.Reading.Days;

namespace BorderWatch.Data.Reading.Quantities;

/// <summary>Over what time a number was counted.</summary>
internal static class FigurePeriods
{
    public const string PerDay = "per_day";
    public const string PerMonth = "per_month";
    public const string FiscalYear = "fiscal_year";
    public const string InTotal = "in_total";
    public const string NotStated = "not_stated";

    public static string Of(MarkedSentence sentence, Quantity quantity, DayWords? day, ResolvedDays? resolved, bool isStanding)
    {
        if (Said(sentence, quantity, day is { Kind: DayKind.Month } month && month.First >= quantity.Next && month.First - quantity.Next < 2 ? month.First : sentence.Count) is { } said) return said;
        if (day is null) return quantity.IsMoney ? Total(sentence) : InTotal;
        if (IsFiscalYear(day, resolved)) return FiscalYear;
        if (day.Role is DayRole.Since or DayRole.From || day.Until is not null) return InTotal;
        if (day.Kind is DayKind.Month or DayKind.MonthLater || (day.Kind == DayKind.MonthFromNow && day.Count != 0)) return quantity.IsMoney ? InTotal : PerMonth;
        if (quantity.IsMoney) return day.Kind is DayKind.Year or DayKind.YearFromNow ? InTotal : Total(sentence);
        if (day.Kind is DayKind.Date or DayKind.Weekday or DayKind.DayOfMonth or DayKind.Days && !isStanding) return PerDay;
        return InTotal;
    }

    public static bool IsPerDay(MarkedSentence sentence, Quantity quantity) => Said(sentence, quantity, sentence.Count) == PerDay;

    /// <param name="end">Before which it has to be said: "29,101 in January, for a daily average of" is of January.</param>
    private static string? Said(MarkedSentence sentence, Quantity quantity, int end)
    {
        for (var i = quantity.Next; i < Math.Min(end, quantity.Next + 14); i++)
        {
            if (i > quantity.Next && sentence[i] is ";" or "$") break;
            if (At(sentence, i) is { } period) return period;
            if (sentence[i] is "and" or "," && i + 1 < sentence.Count && char.IsAsciiDigit(sentence[i + 1].FirstOrDefault())) break;
        }

        // "Daily crossings reached 12,000", "an average of", "each day about 400 people".
        for (var i = quantity.First - 1; i >= Math.Max(0, quantity.First - 12); i--)
        {
            if (sentence[i] is ";") break;
            if (At(sentence, i) is { } period) return period;
        }

        return null;
    }

    private static string? At(MarkedSentence sentence, int at) => (sentence[at], sentence[at + 1], sentence[at + 2]) switch
    {
        ("per" or "a" or "each" or "every", "day", not ("earlier" or "later" or "ago" or "after" or "before")) when sentence[at] != "a" || sentence[at - 1] is not ("in" or "for" or "after") || true => PerDay,
        ("a" or "one" or "single" or "each" or "any" or "every" or "per", "24", "-") or ("24", "hour", "period") or ("in" or "for", "a" or "the", "day") or ("one", "day", _) or ("days", "straight" or "running", _) or ("straight" or "consecutive", "days", _) or ("times", "this" or "last", "month" or "week") or ("several" or "three" or "two" or "many" or "some" or "few", "times", not ("the" or "as" or "that")) or ("/", "day", _) or ("day", "-", "to") => PerDay,
        ("daily", _, _) or ("24", "hours", _) or ("24", "-", "hour") or ("single", "day", _) or ("one", "day", "alone") or ("some", "days", _) or ("diarios" or "diarias", _, _) or ("al" or "por" or "cada", "dia", _) or ("each", "of", "those") or ("every" or "each" or "per", "day" or "24", _) or ("some" or "several" or "many" or "few", "days", _) or ("most", "days", _) or ("in", "one", "day") or ("24", "-", "hours") => PerDay,
        ("per" or "a" or "each" or "every", "month", not ("earlier" or "later" or "ago" or "after" or "before")) => PerMonth,
        ("monthly", _, _) or ("one" or "single", "month", _) or ("/", "month", _) or ("for", "the", "month") => PerMonth,
        _ => null,
    };

    private static string Total(MarkedSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i] is "so" && sentence[i + 1] is "far" || sentence[i] is "since" or "total" or "altogether" or "totaled" or "totaling" or "cumulative" or "overall" or "combined" || sentence[i] is "over" && sentence[i + 1] is "the" || sentence[i] is "all" && sentence[i + 1] is "told" || sentence[i] is "already" || sentence[i] is "to" && sentence[i + 1] is "date" || sentence[i] is "in" && sentence[i + 1] is "all") return InTotal;
        }

        return NotStated;
    }

    private static bool IsFiscalYear(DayWords day, ResolvedDays? resolved) => day.Kind == DayKind.FiscalYear || (day.Kind == DayKind.YearBefore && resolved?.First.Month == 10)
        || day is { Kind: DayKind.Month, Month: 10, Until: { Kind: DayKind.Month, Month: 9 } };
}
