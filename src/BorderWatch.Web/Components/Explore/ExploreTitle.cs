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

    /// <summary>Whether counts of a period and of a year before lie on two sides of a break, so that they do not compare.</summary>
    public static bool IsBroken(Exploration exploration, ExplorePeriod period, string? group = null) =>
        SeriesBreaks.Of(exploration, group).Any(one => one.Day > period.YearBefore.First.First && one.Day <= period.Last.Last);

    /// <summary>"Personal vehicles at Lukeville: 3,966 in December 2023, 84.9 % fewer than a year before"</summary>
    private static string? One(Exploration exploration, ExploreGroup group)
    {
        if (exploration.Newest is not { } period || group.Months.Sum(period) is not { } value) return null;
        var text = string.Create(CultureInfo.InvariantCulture, $"{Subject(exploration, group)}: {value:#,0} in {period.Words}");
        return group.Months.Change(period) is ({ } change, var isWhole) && !IsBroken(exploration, period, Id(exploration, group))
            ? $"{text}, {Compared(change)} a year before{InBoth(isWhole)}"
            : text;
    }

    /// <summary>"San Ysidro: 12,345,678 of 40,000,000 personal vehicles on the US-Mexico border (31 %), the most of 26 ports of entry, 2023"</summary>
    private static string? Most(Exploration exploration)
    {
        var total = exploration.Groups.Sum(group => group.Total!.Value);
        var (first, second) = (exploration.Groups[0], exploration.Groups[1]);
        if (total == 0 || first.Total == second.Total) return null;
        var groups = exploration.Set.Find(exploration.Filter.GroupField!)!.Field.Many;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{first.Label}: {first.Total:#,0} of {total:#,0} {Sentence.Lower(CountWords.Subject(exploration))}{CountWords.Place(exploration)} ({100m * first.Total / total:0} %), the most of {exploration.Groups.Count} {groups}, {CountWords.Span(exploration)}");
    }

    /// <summary>"Lukeville: 84.9 % fewer personal vehicles in December 2023 than a year before, the largest change of 5"</summary>
    private static string? Change(Exploration exploration)
    {
        if (exploration.Newest is not { } newest) return null;
        var changes = exploration.Groups.Where(group => !IsBroken(exploration, newest, Id(exploration, group))).Select(group => (group, Change: group.Months.Change(newest)))
            .Where(one => one.Change.Percent is not null).OrderByDescending(one => Math.Abs(one.Change.Percent!.Value)).ToList();
        if (changes.Count == 0) return null;
        var (group, (percent, isWhole)) = changes[0];
        var largest = changes.Count > 1 && Math.Abs(changes[1].Change.Percent!.Value) < Math.Abs(percent!.Value) ? $", the largest change of {changes.Count}" : "";
        return $"{Subject(exploration, group)}: {Compared(percent!.Value)} a year before in {newest.Words}{largest}{InBoth(isWhole)}";
    }

    private static string? Index(Exploration exploration)
    {
        if (exploration.BasePeriod is not { } at || exploration.Newest is not { } newest || newest == at) return null;
        var shown = exploration.Groups.Select(group => (group, exploration.Row(group, newest).Shown)).Where(one => one.Shown is not null).OrderByDescending(one => one.Shown).ToList();
        if (shown.Count == 0) return null;
        return shown.Count == 1
            ? string.Create(CultureInfo.InvariantCulture, $"{Subject(exploration, shown[0].group)}: {shown[0].Shown:0.0} in {newest.Words}, where {at.Words} is 100")
            : string.Create(CultureInfo.InvariantCulture, $"{CountWords.Subject(exploration)}{CountWords.Place(exploration)} in {newest.Words}, where {at.Words} is 100: from {shown[^1].Shown:0.0} ({shown[^1].group.Label}) to {shown[0].Shown:0.0} ({shown[0].group.Label})");
    }

    // A measure is the subject already.
    private static string Subject(Exploration exploration, ExploreGroup group) => exploration.Filter.GroupField is null or OfficialField.Measure
        ? $"{CountWords.Subject(exploration)}{CountWords.Place(exploration)}"
        : $"{CountWords.Subject(exploration)}{(exploration.Filter.GroupField == OfficialField.Port ? "" : CountWords.Place(exploration))}, {group.Label}";

    private static string? Id(Exploration exploration, ExploreGroup group) => exploration.Filter.GroupField is null ? null : group.Id;

    /// <summary>"84.9 % fewer than", "about as many as"</summary>
    private static string Compared(decimal percent) => Math.Round(percent, 1) == 0
        ? "about as many as"
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(percent):#,0.0} % {(percent < 0 ? "fewer" : "more")} than");

    private static string InBoth(bool isWhole) => isWhole ? "" : " (counting what is reported in both)";
}
