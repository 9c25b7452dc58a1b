using BorderWatch.Data.Reading.Claims;
using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Text;

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
        if (Said(sentence, quantity, day is { Kind: DayKind.Month } month && month.First >= quantity.Next && month.First - quantity.Next < 2 ? month.First : sentence.Count) is { } said && !(quantity.IsMoney && said == PerMonth && LossPeriods.IsForTheSpan(sentence))) return said;
        if (day is null) return quantity.IsMoney ? LossPeriods.Of(sentence, quantity, null) : InTotal;
        if (IsFiscalYear(day, resolved)) return FiscalYear;
        if (day.Role is DayRole.Since or DayRole.From || day.Until is not null) return InTotal;
        if (day.Kind is DayKind.Month or DayKind.MonthLater || (day.Kind == DayKind.MonthFromNow && day.Count != 0)) return quantity.IsMoney || isStanding ? InTotal : PerMonth;
        if (quantity.IsMoney) return LossPeriods.Of(sentence, quantity, day);
        if (day.Kind is DayKind.Date or DayKind.Weekday or DayKind.WeekdayLater or DayKind.DayOfMonth or DayKind.Days or DayKind.DaysLater) return isStanding ? InTotal : PerDay;
        return InTotal;
    }

    public static bool IsPerDay(MarkedSentence sentence, Quantity quantity) => Said(sentence, quantity, sentence.Count) == PerDay;

    /// <param name="end">Before which it has to be said: "29,101 in January, for a daily average of" is of January.</param>
    private static string? Said(MarkedSentence sentence, Quantity quantity, int end)
    {
        for (var i = quantity.Next; i < Math.Min(end, quantity.Next + 14); i++)
        {
            if (i > quantity.Next && (sentence[i] is ";" or "$" || IsOtherNumber(sentence, i))) break;
            if (At(sentence, i) is { } period) return period;
            if (sentence[i] is "and" or "," && i + 1 < sentence.Count && char.IsAsciiDigit(sentence[i + 1].FirstOrDefault())) break;
        }

        // "Daily crossings reached 12,000", "an average of", "each day about 400 people".
        for (var i = quantity.First - 1; i >= Math.Max(0, quantity.First - 28); i--)
        {
            if (sentence[i] is ";") break;
            if (i < quantity.First - 12 && !(sentence[i] is "each" or "every" && sentence[i + 1] is "day")) continue; // "Each day that passed, he wrote, brought losses of"
            if (At(sentence, i) is { } period && !IsOfNumberBefore(sentence, i)) return period;
        }

        return null;
    }

    private static bool IsOtherNumber(MarkedSentence sentence, int at) => sentence.Sentence.Tokens[at].Kind == TokenKind.Number && sentence[at] is not "24" && sentence[at].Length > 2 && sentence.DayAt(at) is null;

    // "2,300 people a day this month, and 90 in Del Rio": said of the other number.
    private static bool IsOfNumberBefore(MarkedSentence sentence, int at)
    {
        if (sentence[at] is not ("a" or "per" or "each" or "every" or "/")) return false;
        for (var i = at - 1; i >= Math.Max(0, at - 3); i--)
        {
            if (sentence.Sentence.Tokens[i].Kind == TokenKind.Number && sentence.DayAt(i) is null) return true;
        }

        return false;
    }

    private static string? At(MarkedSentence sentence, int at) => IsEachOfDays(sentence, at) ? PerDay : (sentence[at], sentence[at + 1], sentence[at + 2]) switch
    {
        ("per" or "a" or "each" or "every", "day", not ("earlier" or "later" or "ago" or "after" or "before")) when sentence[at] != "a" || sentence[at - 1] is not ("in" or "for" or "after") || true => PerDay,
        ("a" or "one" or "single" or "each" or "any" or "every" or "per", "24", "-") or ("24", "hour", "period") or ("in" or "for", "a" or "the", "day") or ("one", "day", _) or ("days", "straight" or "running", _) or ("straight" or "consecutive", "days", _) or ("times", "this" or "last", "month" or "week") or ("several" or "three" or "two" or "many" or "some" or "few", "times", not ("the" or "as" or "that")) or ("/", "day", _) or ("day", "-", "to") => PerDay,
        ("daily", _, _) or ("day", "average", _) or ("24", "hours", _) or ("24", "-", "hour") or ("single", "day", _) or ("one", "day", "alone") or ("some", "days", _) or ("diarios" or "diarias", _, _) or ("al" or "por" or "cada", "dia", _) or ("on", "the", "day") or ("days", "with" or "when", _) or ("busiest" or "worst" or "peak" or "slowest" or "heaviest" or "quietest" or "average" or "typical" or "normal" or "first" or "opening" or "full", "day", _) or ("every" or "each" or "per", "day" or "24", _) or ("some" or "several" or "many" or "few", "days", _) or ("most", "days", _) or ("in", "one", "day") or ("24", "-", "hours") => PerDay,
        ("per" or "a" or "each" or "every", "month", not ("earlier" or "later" or "ago" or "after" or "before")) => PerMonth,
        ("monthly", _, _) or ("one" or "single", "month", _) or ("/", "month", _) or ("for", "the", "month") => PerMonth,
        _ => null,
    };

    // "on each of several days", "on each of the three days before"
    private static bool IsEachOfDays(MarkedSentence sentence, int at)
    {
        if (!(sentence[at] is "each" or "any" or "one" or "either" or "most" or "some" && sentence[at + 1] is "of")) return false;
        for (var i = at + 2; i < at + 6; i++)
        {
            if (sentence[i] is "days" or "nights") return true;
        }

        return false;
    }

    private static bool IsFiscalYear(DayWords day, ResolvedDays? resolved) => day.Kind == DayKind.FiscalYear || (day.Kind == DayKind.YearBefore && resolved?.First.Month == 10)
        || day is { Kind: DayKind.Month, Month: 10, Until: { Kind: DayKind.Month, Month: 9 } };
}
