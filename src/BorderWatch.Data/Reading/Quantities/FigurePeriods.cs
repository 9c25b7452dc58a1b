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
        if (Said(sentence, quantity) is { } said) return said;
        if (day is null) return quantity.IsMoney ? Total(sentence) : InTotal;
        if (IsFiscalYear(day, resolved)) return FiscalYear;
        if (day.Role is DayRole.Since or DayRole.From || day.Until is not null) return InTotal;
        if (day.Kind is DayKind.Month || (day.Kind == DayKind.MonthFromNow && day.Count != 0)) return quantity.IsMoney ? InTotal : PerMonth;
        if (quantity.IsMoney) return Total(sentence);
        if (day.Kind is DayKind.Date or DayKind.Weekday or DayKind.DayOfMonth or DayKind.Days && !isStanding) return PerDay;
        return InTotal;
    }

    private static string? Said(MarkedSentence sentence, Quantity quantity)
    {
        for (var i = quantity.Next; i < Math.Min(sentence.Count, quantity.Next + 14); i++)
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
        ("daily", _, _) or ("24", "hours", _) or ("24", "-", "hour") or ("single", "day", _) or ("one", "day", "alone") or ("some", "days", _) or ("diarios" or "diarias", _, _) or ("al", "dia", _) or ("most", "days", _) or ("in", "one", "day") or ("24", "-", "hours") => PerDay,
        ("per" or "a" or "each" or "every", "month", not ("earlier" or "later" or "ago" or "after" or "before")) => PerMonth,
        ("monthly", _, _) => PerMonth,
        _ => null,
    };

    private static string Total(MarkedSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i] is "so" && sentence[i + 1] is "far" || sentence[i] is "since" or "total" or "altogether" or "totaled" or "totaling" or "cumulative" or "overall" || sentence[i] is "in" && sentence[i + 1] is "all") return InTotal;
        }

        return NotStated;
    }

    private static bool IsFiscalYear(DayWords day, ResolvedDays? resolved) => day.Kind == DayKind.FiscalYear || (day.Kind == DayKind.YearBefore && resolved?.First.Month == 10)
        || day is { Kind: DayKind.Month, Month: 10, Until: { Kind: DayKind.Month, Month: 9 } };
}
