using Microsoft.AspNetCore.Components;

namespace BorderWatch.Web.Components.Charts;

/// <summary>A line of a chart's key: a drawing and what it means.</summary>
/// <param name="Width">Of the drawing, in pixels.</param>
/// <param name="Height">The same.</param>
/// <param name="Icon">An SVG of that size.</param>
public sealed record ChartKeyEntry(string Words, int Width, int Height, RenderFragment Icon);
