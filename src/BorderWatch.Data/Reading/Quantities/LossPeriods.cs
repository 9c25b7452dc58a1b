using BorderWatch.Data.Reading.Claims;
using BorderWatch.Data.Reading.Days;

namespace BorderWatch.Data.Reading.Quantities;

/// <summary>Over what time the money of a closure was lost, where no "a day" says it.</summary>
internal static class LossPeriods
{
    public static string Of(MarkedSentence sentence, Quantity quantity, DayWords? day)
    {
        if (day is { Role: DayRole.By }) return FigurePeriods.InTotal; // "by Wednesday it had cost"
        if (day is { Kind: DayKind.Year or DayKind.YearFromNow or DayKind.Month or DayKind.MonthFromNow or DayKind.MonthLater or DayKind.Weekend or DayKind.Week }) return FigurePeriods.InTotal;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (IsTotal(sentence, i) || IsSpan(sentence, i, quantity)) return FigurePeriods.InTotal;
        }

        return day is { Until: null, Role: DayRole.On, Kind: DayKind.Date or DayKind.Weekday or DayKind.Days or DayKind.DaysLater or DayKind.DayOfMonth } ? FigurePeriods.PerDay : FigurePeriods.NotStated;
    }

    /// <summary>"$12 million for the month": lost in it, and not month by month.</summary>
    public static bool IsForTheSpan(MarkedSentence sentence) => Enumerable.Range(0, sentence.Count).Any(at => IsForTheSpan(sentence, at));

    private static bool IsForTheSpan(MarkedSentence sentence, int at) => sentence[at] is "for" && sentence[at + 1] is "the" && sentence[at + 2] is "week" or "weekend" or "season" or "month" or "year" or "quarter";

    private static bool IsTotal(MarkedSentence sentence, int at) => sentence[at] switch
    {
        "so" => sentence[at + 1] is "far",
        "over" => sentence[at + 1] is "the" && sentence[at + 2] is not "closure" and not "closing",
        "all" => sentence[at + 1] is "told" || sentence[at - 1] is "in",
        "to" => sentence[at + 1] is "date" || (sentence[at + 1] is "that" && sentence[at + 2] is "point"),
        "while" => IsShut(sentence, at + 1, at + 7), // "while the bridge was closed"
        "for" => IsForTheSpan(sentence, at),
        "by" => sentence[at + 1] is "the" && sentence[at + 2] is "time" or "end",
        "since" or "total" or "altogether" or "totaled" or "totaling" or "totalled" or "cumulative" or "overall" or "combined" or "already" => true,
        _ => false,
    };

    private static bool IsShut(MarkedSentence sentence, int from, int to)
    {
        for (var i = from; i < Math.Min(to, sentence.Count); i++)
        {
            if (sentence[i] is "closed" or "shut" or "down" or "out" or "suspended" or "stopped" or "halted" or "blocked" or "idle" or "lasted") return true;
        }

        return false;
    }

    // "over the five days", "during that first closure", "in the weeks of the closing", "Nine days of inspections": a span is named.
    private static bool IsSpan(MarkedSentence sentence, int at, Quantity quantity)
    {
        if (Math.Abs(at - quantity.First) > 24 || sentence.DayAt(at) is { Kind: not DayKind.Recent }) return false;
        if (sentence[at + 1] is "ago" or "later" or "earlier" or "before" or "old" or "-") return false;
        if (sentence[at] is "week" or "month" or "year" && sentence[at - 1] is "a" or "one" or "the" or "first" && sentence[at - 2] is "in" or "within" or "over" or "the") return true; // "$40,000 in a week"
        var isTime = sentence[at] is "days" or "weeks" or "months" or "years" or "hours" or "weekend";
        var isClosure = sentence[at] is "closure" or "closures" or "closing" or "shutdown" or "suspension" or "stoppage" or "blockade" or "outage" or "protest" or "strike" or "standoff" or "pandemic" or "shutdowns" or "halt" or "interruption" or "disruption" or "inspections" or "slowdown" or "delays" or "protests";
        if (!isTime && !isClosure) return false;
        for (var i = at - 1; i >= Math.Max(0, at - 5); i--)
        {
            if (sentence[i] is "a" && sentence[i + 1] is "few" or "couple") continue; // "in a few hours"
            if (isTime && sentence[i] is "last" or "past" or "first" && at - i <= 2) return true; // "the last two weeks have cost"
            if (sentence[i] is "each" or "every" or "per" or "a" && isClosure is false || sentence[i] is "of" && isClosure) return false;
            if (sentence[i] is "during" or "throughout" or "through" or "over") return true;
            if (sentence[i] is "for" or "in" or "from" && i < at - 1) return isTime || sentence[i + 1] is "the" && sentence[i + 2] is "whole" or "entire" or "full";
            if (isTime && i == at - 1 && Calendar.Small(sentence[i]) is > 1 && sentence[at + 1] is "of" or "without" or "with") return true; // "Nine days of state inspections cost"
            if (isClosure && sentence[i] is "day" or "week" or "month" && sentence[i - 1] is "-") return true; // "the five-day shutdown cost"
        }

        return false;
    }
}
