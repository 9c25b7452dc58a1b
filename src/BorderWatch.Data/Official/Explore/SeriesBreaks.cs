using BorderWatch.Data.Official.Encounters;

namespace BorderWatch.Data.Official.Explore;

/// <summary>Days from which official counts are not comparable with those before, whatever happened at the border.</summary>
public static class SeriesBreaks
{
    public const string ElPaso = "2402";
    public const string Ysleta = "2401";

    /// <summary>Both together, whose counts can be followed through the split.</summary>
    public const string ElPasoWithYsleta = "el-paso-with-ysleta";

    /// <summary>BTS counts Ysleta by itself from this day on; before, it is in the counts of El Paso.</summary>
    public static DateOnly YsletaSplit { get; } = new(2020, 3, 1);

    /// <summary>The last day with expulsions under Title 42.</summary>
    public static DateOnly Title42End { get; } = new(2023, 5, 11);

    /// <summary>The first day of expulsions under Title 42.</summary>
    public static DateOnly Title42Begin { get; } = new(2020, 3, 20);

    /// <summary>Those that what is shown has, wherever it begins, in order.</summary>
    /// <param name="group">Id of a group, where it is drawn by itself; null for all.</param>
    public static IReadOnlyList<SeriesBreak> Of(Exploration exploration, string? group = null) => exploration.Filter is CrossingFilter filter ? OfCrossings(exploration, filter, group) : OfEncounters(exploration.Filter, group);

    private static IReadOnlyList<SeriesBreak> OfCrossings(Exploration exploration, CrossingFilter filter, string? group)
    {
        var set = exploration.Set;
        var (port, measure) = (set.IndexOf(OfficialField.Port), set.IndexOf(OfficialField.Measure));
        var (elPaso, ysleta) = (set.Dimensions[port].IndexOf(ElPaso), set.Dimensions[port].IndexOf(Ysleta));
        var measures = filter.Chosen(OfficialField.Measure);
        // Of trains, for example, nothing was counted at Ysleta: they did not split.
        if (elPaso < 0 || !set.Series.Any(series => series.Values[port] == ysleta && (measures.Count == 0 || measures.Contains(set.Dimensions[measure].Values[series.Values[measure]].Id)))) return [];

        var chosen = filter.Chosen(OfficialField.Port);
        var apart = chosen.Contains(ElPaso) != chosen.Contains(Ysleta);
        if (filter.GroupField == OfficialField.Port)
        {
            apart = group is null ? exploration.Groups.Any(one => one.Id is ElPaso or Ysleta) : group is ElPaso or Ysleta;
        }

        return apart
            ? [new SeriesBreak(YsletaSplit, "Ysleta counted apart", "From March 2020 Ysleta (2401) is counted by itself; before, it is in the counts of El Paso (2402). “El Paso with Ysleta” has both throughout.")]
            : [];
    }

    private static IReadOnlyList<SeriesBreak> OfEncounters(OfficialFilter filter, string? group)
    {
        bool Has(string field, string id) =>
            filter.GroupField == field && group is not null ? group == id : filter.Chosen(field).Count == 0 || filter.Chosen(field).Contains(id);
        return Has(EncounterFields.Title, "title-42") && Has(EncounterFields.Type, "expulsions")
            ?
            [
                new SeriesBreak(Title42Begin, "Title 42 begins", "From 20 March 2020 to 11 May 2023 encounters include expulsions under Title 42, some of them of the same people again; from June 2023 there are none."),
                new SeriesBreak(Title42End, "Title 42 ends", "From 20 March 2020 to 11 May 2023 encounters include expulsions under Title 42, some of them of the same people again; from June 2023 there are none."),
            ]
            : [];
    }
}
