namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>A line of the key where it is drawn.</summary>
/// <param name="X">Of the drawing's left edge; the words follow it.</param>
/// <param name="Y">Of its middle.</param>
public sealed record PlacedKey(ChartKeyEntry Entry, int X, int Y)
{
    /// <summary>Between the drawing and its words.</summary>
    public const int Gap = 6;

    public string Transform => FormattableString.Invariant($"translate({X} {Y - (Entry.Height / 2)})");
}
