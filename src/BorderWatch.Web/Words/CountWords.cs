using System.Globalization;
using BorderWatch.Data.Official.Encounters;
using BorderWatch.Data.Official.Explore;
using BorderWatch.Web.Components.Explore;

namespace BorderWatch.Web.Words;

/// <summary>The words for official counts as they are explored.</summary>
public static class CountWords
{
    private const int MostPlaces = 3;

    /// <summary>"Personal vehicles", "Encounters", "Inbound crossings" for several measures.</summary>
    public static string Subject(Exploration exploration) => exploration.Filter switch
    {
        CrossingFilter { HasSeveralMeasures: true } => "Inbound crossings",
        CrossingFilter filter => TrafficWords.Measure(exploration.Set.Find(OfficialField.Measure)!.Label(filter.Chosen(OfficialField.Measure) is [var only, ..] ? only : exploration.Set.Find(OfficialField.Measure)!.Values[0].Id)),
        _ => "Encounters",
    };

    /// <summary>" at Lukeville", " on the US-Mexico border", " on the southwest land border"; empty for all.</summary>
    public static string Place(Exploration exploration)
    {
        var filter = exploration.Filter;
        if (filter is EncounterFilter encounters)
        {
            return Named(exploration, EncounterFields.Area, " in ") ?? Named(exploration, EncounterFields.State, " in ") ?? (encounters.Set == EncounterFilter.Sets[0] ? " on the southwest land border" : Named(exploration, EncounterFields.Region, " at the ") ?? " nationwide");
        }

        return Named(exploration, OfficialField.Port, " at ") ?? Named(exploration, OfficialField.State, " in ")
            ?? (filter.Chosen(OfficialField.Border) is [var border] ? $" on the {exploration.Set.Find(OfficialField.Border)!.Label(border).Replace(" Border", " border", StringComparison.Ordinal)}" : "");
    }

    /// <summary>"December 2022 to December 2023"</summary>
    public static string Span(Exploration exploration) =>
        exploration.Periods.Count == 1 ? exploration.Periods[0].Words : $"{exploration.Periods[0].Words} to {exploration.Periods[^1].Words}";

    /// <summary>"a month", "percent of all groups a month"</summary>
    public static string Subtitle(Exploration exploration, bool isMultiples)
    {
        var per = exploration.Filter.Per == ExploreWords.PerYear ? exploration.Filter.IsFiscal ? "a fiscal year" : "a year" : "a month";
        var what = exploration.Filter.Show switch
        {
            ExploreWords.Share => $"{Subject(exploration)} {per}, percent of all",
            ExploreWords.Index => $"{Subject(exploration)} {per}, {exploration.BasePeriod?.Words ?? "no base"} = 100",
            ExploreWords.Change => $"{Subject(exploration)} {per}, percent more or fewer than a year before",
            _ => $"{Subject(exploration)} {per}",
        };
        var by = exploration.Filter.GroupField is { } field ? $", by {exploration.Set.Find(field)!.Field.Label.ToLowerInvariant()}{(isMultiples ? ", a plot for each" : "")}" : "";
        return $"{what}{Place(exploration)}{by}, {Span(exploration)}.";
    }

    /// <summary>"3,966", "28.4 %", "104.2", "−12.0 %"</summary>
    public static string Value(OfficialFilter filter, decimal value) => filter.Show switch
    {
        ExploreWords.Share => string.Create(CultureInfo.InvariantCulture, $"{value:0.0} %"),
        ExploreWords.Index => value.ToString("#,0.0", CultureInfo.InvariantCulture),
        ExploreWords.Change => Change(value),
        _ => value.ToString("#,0", CultureInfo.InvariantCulture),
    };

    /// <summary>"+4.2 %", "−84.9 %"</summary>
    public static string Change(decimal percent) => string.Create(CultureInfo.InvariantCulture, $"{(percent < 0 ? "−" : "+")}{Math.Abs(percent):#,0.0} %");

    /// <summary>Above the column of the table.</summary>
    public static string Aggregate(string show) => show switch
    {
        ExploreWords.Share => "share of all",
        ExploreWords.Index => "index",
        ExploreWords.Change => "change on a year before",
        _ => "count",
    };

    /// <summary>Behind numbers of an axis; empty for counts.</summary>
    public static string Unit(OfficialFilter filter) => filter.Show is ExploreWords.Share or ExploreWords.Change ? " %" : "";

    /// <summary>What a plot shows, for those who do not see it.</summary>
    public static string Sentence(Exploration exploration, string title, IReadOnlyList<SeriesLine> lines)
    {
        var parts = lines.Where(line => line.Points.Count > 0).Select(line =>
        {
            var (most, least) = (line.Points.MaxBy(point => point.Value), line.Points.MinBy(point => point.Value));
            return $"{(lines.Count == 1 ? title : line.Label)}: {line.Points.Count} values from {Value(exploration.Filter, least.Value)} to {Value(exploration.Filter, most.Value)}";
        });
        return $"{Subject(exploration)}{Place(exploration)}, {Span(exploration)}. {string.Join("; ", parts)}.";
    }

    private static string? Named(Exploration exploration, string field, string word) =>
        exploration.Filter.Chosen(field) is { Count: > 0 and <= MostPlaces } chosen && exploration.Set.Find(field) is { } dimension ? word + Words.Sentence.And(chosen.Select(dimension.Label)) : null;
}
