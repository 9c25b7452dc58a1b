namespace BorderWatch.Data.Official.Explore;

/// <summary>A day from which counts are not comparable with those before.</summary>
/// <param name="Label">"Title 42 ends"</param>
/// <param name="Words">What one must know, as sentences.</param>
public sealed record SeriesBreak(DateOnly Day, string Label, string Words);
