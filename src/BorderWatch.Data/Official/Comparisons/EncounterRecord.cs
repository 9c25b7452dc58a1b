using BorderWatch.Data.Figures;
using BorderWatch.Data.Official.Releases;

namespace BorderWatch.Data.Official.Comparisons;

/// <summary>The official counts that a reported figure can be set against: those that hold in the store.</summary>
public sealed record EncounterRecord
{
    private const string AtPorts = ", at ports of entry";
    private const string BetweenPorts = ", between ports of entry";

    /// <summary>The whole border with Mexico.</summary>
    public required CountedPlace Southwest { get; init; }

    /// <summary>Sectors, field offices and states, where a release that counts by them is imported; by the agency's name, in any case.</summary>
    public required IReadOnlyDictionary<string, CountedPlace> Places { get; init; }

    /// <summary>Those named by a month, by id.</summary>
    public required IReadOnlyDictionary<string, OfficialRelease> Releases { get; init; }

    /// <summary>The place of a figure, as it is counted; null with the reason where it is not.</summary>
    /// <param name="place">As the seed names it: "southwest border", "Del Rio sector", "Texas".</param>
    internal (CountedPlace? Place, string? Gap) Find(string? place)
    {
        if (place is null) return (null, RecordGaps.PlaceNotStated);
        if (place is FigureVocabulary.WholeBorder or FigureVocabulary.WholeBorder + AtPorts or FigureVocabulary.WholeBorder + BetweenPorts) return (Southwest, null);
        if (!IsCounted(place)) return (null, RecordGaps.PlaceTooFine);
        return Places.TryGetValue(StateNames.Border.FirstOrDefault(code => StateNames.Of(code) == place) ?? place, out var counted) ? (counted, null) : (null, RecordGaps.PlaceNotImported);
    }

    /// <summary>The part of the count that a place asks for by itself; null where it asks for all of it.</summary>
    internal static string? PartOf(string place) =>
        place.EndsWith(AtPorts, StringComparison.Ordinal) ? CountedParts.PortsOfEntry
        : place.EndsWith(BetweenPorts, StringComparison.Ordinal) ? CountedParts.BorderPatrol
        : null;

    private static bool IsCounted(string place) =>
        place.EndsWith(" sector", StringComparison.OrdinalIgnoreCase) || place.EndsWith(" field office", StringComparison.OrdinalIgnoreCase)
        || StateNames.Border.Any(code => StateNames.Of(code) == place);
}
