using System.Globalization;
using BorderWatch.Data;
using BorderWatch.Data.Official.Encounters;
using BorderWatch.Data.Official.Explore;
using BorderWatch.Web.Components.Explore;

namespace BorderWatch.Web.Words;

/// <summary>The words for official counts as they are explored.</summary>
public static class CountWords
{
    private const int MostPlaces = 3;

    private static readonly string[] s_places = [EncounterFields.Region, EncounterFields.Area, EncounterFields.State];

    /// <summary>"Personal vehicles", "Encounters (Mexico, Single Adults)", "Inbound crossings" for several measures.</summary>
    public static string Subject(Exploration exploration)
    {
        if (exploration.Filter is CrossingFilter { HasSeveralMeasures: true }) return "Inbound crossings";
        if (exploration.Filter is CrossingFilter filter)
        {
            var measures = exploration.Set.Find(OfficialField.Measure)!;
            return TrafficWords.Measure(measures.Label(filter.Chosen(OfficialField.Measure) is [var only, ..] ? only : measures.Values[0].Id));
        }

        // All that narrows them, or a part would pass for the whole.
        var narrowed = exploration.Set.Dimensions.Where(dimension => !s_places.Contains(dimension.Field.Name) && dimension.Field.Name != exploration.Filter.GroupField)
            .Select(dimension => (dimension, Chosen: exploration.Filter.Chosen(dimension.Field.Name))).Where(one => one.Chosen.Count > 0)
            .Select(one => one.Chosen.Count > MostPlaces ? $"{one.Chosen.Count} {one.dimension.Field.Many}" : FilterWords.List(one.Chosen.Select(one.dimension.Label))).ToList();
        return narrowed.Count == 0 ? "Encounters" : $"Encounters ({string.Join(", ", narrowed)})";
    }

    /// <summary>" at Lukeville", " at 5 ports of entry", " on the US-Mexico border", " on the southwest land border"; empty for all.</summary>
    public static string Place(Exploration exploration)
    {
        if (exploration.Filter is EncounterFilter encounters)
        {
            var place = Named(exploration, EncounterFields.Area, " in ") + Named(exploration, EncounterFields.State, " in ") + Region(exploration);
            return place.Length > 0 ? place : encounters.Set == EncounterFilter.Sets[0] ? " on the southwest land border" : " nationwide";
        }

        var borders = exploration.Filter.Chosen(OfficialField.Border);
        return Named(exploration, OfficialField.Port, " at ") + Named(exploration, OfficialField.State, " in ")
            + (borders is [var border] && exploration.Filter.Chosen(OfficialField.Port).Count == 0 ? $" on the {exploration.Set.Find(OfficialField.Border)!.Label(border).Replace(" Border", " border", StringComparison.Ordinal)}" : "");
    }

    /// <summary>"December 2022 to December 2023"; with years left out, "calendar years 2019 and 2023".</summary>
    public static string Span(Exploration exploration)
    {
        var filter = exploration.Filter;
        if (filter.Year.Count > 1 && exploration.Periods[^1].Last.Index - exploration.Periods[0].First.Index + 1 > exploration.Periods.Sum(period => period.Last.Index - period.First.Index + 1))
        {
            return $"{(filter.IsFiscal ? "fiscal" : "calendar")} years {Words.Sentence.And(filter.Year)}";
        }

        return exploration.Periods.Count == 1 ? exploration.Periods[0].Words : $"{exploration.Periods[0].Words} to {exploration.Periods[^1].Words}";
    }

    /// <summary>"Personal vehicles a month on the US-Mexico border, by port of entry, a plot for each, January 2019 to February 2025."</summary>
    public static string Subtitle(Exploration exploration, bool isMultiples)
    {
        var per = exploration.Filter.Per == ExploreWords.PerYear ? exploration.Filter.IsFiscal ? "a fiscal year" : "a year" : "a month";
        var what = exploration.Filter.Show switch
        {
            ExploreWords.Share => " Percent of all that are shown.",
            ExploreWords.Index => $" {Words.Sentence.Capital(exploration.BasePeriod?.Words ?? "The first")} is 100.",
            ExploreWords.Change => " Percent more or fewer than a year before, of what is reported in both.",
            _ => "",
        };
        var by = exploration.Filter.GroupField is { } field ? $", by {exploration.Set.Find(field)!.Field.Label.ToLowerInvariant()}{(isMultiples ? ", a plot for each" : "")}" : "";
        return $"{Subject(exploration)} {per}{Place(exploration)}{by}, {Span(exploration)}.{what}";
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
        ExploreWords.Share => "share of those shown",
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
            return $"{(lines.Count == 1 ? title : line.Label)}: {(line.Points.Count == 1 ? Value(exploration.Filter, most.Value) : $"{line.Points.Count} values from {Value(exploration.Filter, least.Value)} to {Value(exploration.Filter, most.Value)}")}";
        });
        return $"{Subject(exploration)}{Place(exploration)}, {Span(exploration)}. {string.Join("; ", parts)}.";
    }

    private static string Region(Exploration exploration) => exploration.Filter.Chosen(EncounterFields.Region) switch
    {
        { Count: 0 } => "",
        ["other"] => " by air and sea",
        var regions => $" on the {Words.Sentence.And(regions.Select(id => exploration.Set.Find(EncounterFields.Region)!.Label(id).ToLowerInvariant()))}",
    };

    private static string Named(Exploration exploration, string field, string word) => exploration.Filter.Chosen(field) is { Count: > 0 } chosen && exploration.Set.Find(field) is { } dimension
        ? word + (chosen.Count > MostPlaces ? $"{chosen.Count} {dimension.Field.Many}" : Words.Sentence.And(chosen.Select(dimension.Label)))
        : "";
}
