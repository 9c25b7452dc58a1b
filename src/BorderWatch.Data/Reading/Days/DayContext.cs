using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Days;

/// <summary>What a date leaves out and the same sentence has said before: "In November 2018 ... on the 25th", "from Sept. 20 until the 23rd".</summary>
internal static class DayContext
{
    public static List<DayWords> Complete(Sentence sentence, List<DayWords> days)
    {
        DayWords? before = null;
        for (var i = 0; i < days.Count; i++)
        {
            days[i] = With(sentence, days[i], before);
            if (days[i] is { Kind: DayKind.Date, Year: null, Until: { Kind: DayKind.Date, Year: { } ending } last } && days[i].Month <= last.Month) days[i] = days[i] with { Year = ending }; // "from Sept. 17 to Sept. 26, 2021"
            if (days[i] is { Kind: DayKind.Date, Year: null, Until: { Kind: DayKind.Date, Turn: < 0 } }) days[i] = days[i] with { Turn = -1 }; // "from Sept. 14 to Oct. 2 last year"
            if (days[i].Until is { } until) days[i] = days[i] with { Until = With(sentence, until, days[i]) };
            if (days[i] is { Kind: DayKind.Date, Year: { } starting, Until: { Kind: DayKind.Date, Year: null } end }) days[i] = days[i] with { Until = end with { Year = end.Month >= days[i].Month ? starting : starting + 1 } }; // "from July 1, 2010, until Sept. 9"
            if (days[i].Kind is DayKind.Season or DayKind.Date or DayKind.Month or DayKind.PartOfMonth or DayKind.Year) before = days[i];
        }

        return days;
    }

    private static DayWords With(Sentence sentence, DayWords day, DayWords? before)
    {
        if (before is null) return day;
        if (day.Kind == DayKind.DayOfMonth && before.Month > 0 && before.Kind is not (DayKind.Year or DayKind.Season) && (before.Kind != DayKind.Date || before.Holiday is null && day.Day >= before.Day))
            return day with { Kind = DayKind.Date, Month = before.Month, Year = before.Year };
        if (day.Kind == DayKind.Date && day.Year is null && before is { Year: { } year } && (IsWhen(sentence, before) || before.Role != DayRole.Since && before.First <= (before.Kind == DayKind.Season ? 4 : 2)) && (before.Kind == DayKind.Year || before.Month <= day.Month)) return day with { Year = year };
        return day;
    }

    // "since 2021, when a protest blocked trucks on Feb. 22": the year is told, and then of it.
    private static bool IsWhen(Sentence sentence, DayWords year) => sentence.WordAt(year.Next) is "when" || (sentence.WordAt(year.Next) is "," && sentence.WordAt(year.Next + 1) is "when");
}
