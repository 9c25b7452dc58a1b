namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>The name of a port on the map's file, with the types that are stopped there.</summary>
/// <param name="X">Of the icons' left edge.</param>
/// <param name="Y">Of their top.</param>
public sealed record MapFileName(PlacedText Name, IReadOnlyList<string> Types, int X, int Y);
