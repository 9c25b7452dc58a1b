namespace BorderWatch.Web.Components.Charts;

/// <summary>A part of a bar, in day numbers: from the beginning of a day to the beginning of another, or with fractions.</summary>
public readonly record struct SpanPart(BarFill Fill, double From, double To);
