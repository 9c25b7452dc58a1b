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

    /// <summary>Those that fall into what is shown, in order.</summary>
    /// <param name="group">Id of a group, where it is drawn by itself; null for all.</param>
    public static IReadOnlyList<SeriesBreak> Of(OfficialFilter filter, OfficialSet set, string? group = null) => filter is CrossingFilter ? OfCrossings(filter, set, group) : OfEncounters(filter);

    private static IReadOnlyList<SeriesBreak> OfCrossings(OfficialFilter filter, OfficialSet set, string? group)
    {
        if (set.Find(OfficialField.Port) is not { } ports || ports.IndexOf(ElPaso) < 0 || ports.IndexOf(Ysleta) < 0) return [];
        var chosen = filter.Chosen(OfficialField.Port);
        var byPort = filter.GroupField == OfficialField.Port;
        var one = byPort && group is not null ? group is ElPaso or Ysleta
            : byPort && chosen.Count == 0 ? true
            : chosen.Contains(ElPaso) != chosen.Contains(Ysleta) || (byPort && chosen.Contains(ElPaso));
        return one ? [new SeriesBreak(YsletaSplit, "Ysleta counted apart", "From March 2020 Ysleta (2401) is counted by itself; before, it is in the counts of El Paso (2402). “El Paso with Ysleta” has both throughout.")] : [];
    }

    private static IReadOnlyList<SeriesBreak> OfEncounters(OfficialFilter filter)
    {
        var titles = filter.Chosen(Encounters.EncounterFields.Title);
        var types = filter.Chosen(Encounters.EncounterFields.Type);
        return (titles.Count > 0 && !titles.Contains("title-42")) || (types.Count > 0 && !types.Contains("expulsions"))
            ? []
            : [new SeriesBreak(Title42End, "Title 42 ends", "Until 11 May 2023 encounters include expulsions under Title 42, some of them of the same people again; from June 2023 there are none.")];
    }
}
