using BorderWatch.Data.Official.Encounters;
using BorderWatch.Data.Official.Explore;

namespace BorderWatch.Web.Components.Explore;

/// <summary>Which closures stand behind which counts: those of a port behind the counts that it is in.</summary>
internal static class ExploreBands
{
    public static bool IsOf(ClosureBand band, Exploration exploration) =>
        exploration.Filter is CrossingFilter ? exploration.PortCodes.Contains(band.PortCode) : IsOfTheBorder(exploration.Filter);

    /// <param name="group">Of what stands in a plot of its own.</param>
    public static bool IsOf(ClosureBand band, Exploration exploration, ExploreGroup group) => exploration.Filter.GroupField switch
    {
        OfficialField.Port => group.Id == band.PortCode || Members(exploration.Set, group.Id).Contains(band.PortCode),
        OfficialField.State or OfficialField.Border when exploration.Filter is CrossingFilter => exploration.Set.OfPort(band.PortCode, exploration.Filter.GroupField!) == group.Id,
        EncounterFields.Region => group.Id == OfficialValue.IdOf(EncounterFields.SouthwestBorder),
        // A sector, a field office or a state is not told by its ports.
        EncounterFields.Area or EncounterFields.State => false,
        _ => true,
    };

    private static IReadOnlyList<string> Members(OfficialSet set, string portId) => set.Find(OfficialField.Port)!.Values.First(value => value.Id == portId).Members;

    // Encounters of the whole southwest border, or of more than it; not those of one place, which may have no closure.
    private static bool IsOfTheBorder(OfficialFilter filter) =>
        filter.Chosen(EncounterFields.Area).Count == 0 && filter.Chosen(EncounterFields.State).Count == 0
        && (filter.Chosen(EncounterFields.Region).Count == 0 || filter.Chosen(EncounterFields.Region).Contains(OfficialValue.IdOf(EncounterFields.SouthwestBorder)));
}
