namespace BorderWatch.Web.Components.Charts;

/// <summary>A part of a bar, placed in percent of the plot.</summary>
public sealed record TimelineBar(BarFill Fill, string X, string Width);
