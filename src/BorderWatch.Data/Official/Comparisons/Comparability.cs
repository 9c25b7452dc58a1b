namespace BorderWatch.Data.Official.Comparisons;

/// <summary>Whether a reported figure can be set against the official count beside it.</summary>
public static class Comparability
{
    /// <summary>Same measure, place and period; the number may be round.</summary>
    public const string Yes = "yes";

    /// <summary>Something of that differs, and is said.</summary>
    public const string Roughly = "roughly";

    /// <summary>There is no count to set it against, and the reason is said.</summary>
    public const string No = "no";

    public static IReadOnlyList<string> All { get; } = [Yes, Roughly, No];
}
