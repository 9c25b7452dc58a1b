namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>A panel of the figures' file: what is drawn of it, in its column.</summary>
/// <param name="X">Of the column.</param>
/// <param name="PlotX">Of the axis, between labels and values.</param>
/// <param name="AxisY">Of the line under the rows.</param>
public sealed record FigureFilePanel(FigurePanel Panel, IReadOnlyList<FigureFileRow> Rows, int X, int Right, int PlotX, int PlotWidth, int AxisY);
