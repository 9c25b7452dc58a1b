using BorderWatch.Data.Official.Encounters;
using BorderWatch.Data.Official.Explore;

namespace BorderWatch.Web.Components.Explore;

/// <summary>Which closures stand behind which counts: those of a port behind the counts that it is in.</summary>
internal static class ExploreBands
{
    public static bool IsOf(ClosureBand band, Exploration exploration) =>
        exploration.Filter is CrossingFilter ? exploration.PortCodes.Contains(band.PortCode) : IsSouthwest(exploration.Filter);

    public static bool IsOf(ClosureBand band, Exploration exploration, ExploreGroup group) =>
        exploration.Filter.GroupField switch
        {
            OfficialField.Port => Holds(exploration.Set.Find(OfficialField.Port)!, group.Id, band.PortCode),
            EncounterFields.Region => group.Id == OfficialValue.IdOf(EncounterFields.SouthwestBorder),
            _ => true,
        };

    private static bool Holds(OfficialDimension ports, string id, string portCode) => id == portCode || ports.Values[ports.IndexOf(id)].Members.Contains(portCode);

    private static bool IsSouthwest(OfficialFilter filter) =>
        filter.Chosen(EncounterFields.Region) is { Count: 0 } or [.., "southwest-land-border"];
}
