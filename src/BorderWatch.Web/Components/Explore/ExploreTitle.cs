using System.Globalization;
using BorderWatch.Data.Official.Explore;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Explore;

/// <summary>The finding of a chart of official counts, from what it shows. It compares and never says why.</summary>
public static class ExploreTitle
{
    public static string Of(Exploration exploration)
    {
        var neutral = $"{CountWords.Subject(exploration)}{CountWords.Place(exploration)}, {CountWords.Span(exploration)}";
        if (exploration.Filter is CrossingFilter { HasSeveralMeasures: true }) return $"{neutral}, each measure by itself";
        if (exploration.Groups.Count == 0) return neutral;
        return exploration.Filter.Show switch
        {
            ExploreWords.Change => Change(exploration) ?? neutral,
            ExploreWords.Index => Index(exploration) ?? neutral,
            _ when exploration.Groups.Count == 1 => One(exploration, exploration.Groups[0]) ?? neutral,
            _ => Most(exploration) ?? neutral,
        };
    }

    /// <summary>"Personal vehicles at Lukeville: 3,966 in December 2023, 84.9 % fewer than a year before"</summary>
    private static string? One(Exploration exploration, ExploreGroup group)
    {
        var subject = $"{CountWords.Subject(exploration)}{(exploration.Filter.GroupField is null ? CountWords.Place(exploration) : $", {group.Label}")}";
        if (Newest(exploration, group) is not { } period || group.Months.Sum(period) is not { } value) return null;
        var text = string.Create(CultureInfo.InvariantCulture, $"{subject}: {value:#,0} in {period.Words}");
        return group.Months.Sum(period.YearBefore) is { } before and > 0 && group.Months.MonthsIn(period) == group.Months.MonthsIn(period.YearBefore)
            ? $"{text}, {Compared(100m * value / before - 100)} than a year before"
            : text;
    }

    /// <summary>"San Ysidro has most personal vehicles: 12,345,678 of 40,000,000 (31 %)"</summary>
    private static string? Most(Exploration exploration)
    {
        var total = exploration.Groups.Sum(group => group.Total!.Value);
        var (first, second) = (exploration.Groups[0], exploration.Groups[1]);
        if (total == 0 || first.Total == second.Total) return null;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{first.Label} has most {Sentence.Lower(CountWords.Subject(exploration))}: {first.Total:#,0} of {total:#,0} ({100m * first.Total / total:0} %), {CountWords.Span(exploration)}");
    }

    /// <summary>"Lukeville: 84.9 % fewer personal vehicles in December 2023 than a year before, the largest change"</summary>
    private static string? Change(Exploration exploration)
    {
        if (exploration.Periods.Reverse().Select(period => (ExplorePeriod?)period).FirstOrDefault(period => exploration.Groups.Any(group => exploration.Row(group, period!.Value).Shown is not null)) is not { } newest) return null;
        var changes = exploration.Groups.Select(group => (group, exploration.Row(group, newest).Shown)).Where(one => one.Shown is not null).OrderByDescending(one => Math.Abs(one.Shown!.Value)).ToList();
        var (group, change) = changes[0];
        var subject = Sentence.Lower(CountWords.Subject(exploration));
        return exploration.Filter.GroupField is null
            ? $"{Sentence.Capital(Compared(change!.Value))} {subject}{CountWords.Place(exploration)} in {newest.Words} than a year before"
            : $"{group.Label}: {Compared(change!.Value)} {subject} in {newest.Words} than a year before{(changes.Count > 1 && Math.Abs(changes[1].Shown!.Value) < Math.Abs(change.Value) ? $", the largest change of {changes.Count}" : "")}";
    }

    private static string? Index(Exploration exploration)
    {
        if (exploration.BasePeriod is not { } at || Newest(exploration, exploration.Groups[0]) is not { } newest || newest == at) return null;
        var shown = exploration.Groups.Select(group => (group, exploration.Row(group, newest).Shown)).Where(one => one.Shown is not null).OrderByDescending(one => one.Shown).ToList();
        if (shown.Count == 0) return null;
        var subject = CountWords.Subject(exploration);
        return shown.Count == 1
            ? string.Create(CultureInfo.InvariantCulture, $"{subject}{(exploration.Filter.GroupField is null ? CountWords.Place(exploration) : $", {shown[0].group.Label}")}: {shown[0].Shown:0.0} in {newest.Words}, where {at.Words} is 100")
            : string.Create(CultureInfo.InvariantCulture, $"{subject} in {newest.Words}, where {at.Words} is 100: from {shown[^1].Shown:0.0} ({shown[^1].group.Label}) to {shown[0].Shown:0.0} ({shown[0].group.Label})");
    }

    private static ExplorePeriod? Newest(Exploration exploration, ExploreGroup group)
    {
        for (var index = exploration.Periods.Count - 1; index >= 0; index--)
        {
            if (group.Months.Sum(exploration.Periods[index]) is not null) return exploration.Periods[index];
        }

        return null;
    }

    private static string Compared(decimal percent) => Math.Round(percent, 1) == 0
        ? "0.0 % more"
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(percent):#,0.0} % {(percent < 0 ? "fewer" : "more")}");
}
