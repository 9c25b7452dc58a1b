namespace BorderWatch.Data.Closures;

/// <summary>The label of the crossing that is closed: the noun of its most specific stated claim (contract, section 1).</summary>
/// <remarks>
/// A proper name ("Bridge I", "PedWest") is more specific than a structure ("rail bridge"), that than any other noun
/// ("rail crossing"); then the longer one; then the one that comes first in the alphabet, so that the order of claims does not matter.
/// </remarks>
public static class CrossingLabel
{
    private static readonly string[] s_structures = ["bridge", "gate"];

    /// <returns>Null when no stated claim names the thing closed.</returns>
    public static string? MostSpecific(IEnumerable<ClosureClaimRow> claims, string closureId) => claims
        .Where(claim => claim.Crossing is not null && claim.IsStatedFor(closureId))
        .Select(claim => claim.Crossing!)
        .OrderByDescending(Rank)
        .ThenByDescending(label => label.Length)
        .ThenBy(label => label, StringComparer.Ordinal)
        .FirstOrDefault();

    private static int Rank(string label) =>
        label.Any(char.IsAsciiLetterUpper) ? 2 :
        s_structures.Any(noun => label.Contains(noun, StringComparison.OrdinalIgnoreCase)) ? 1 : 0;
}
