namespace BorderWatch.Web.Components.Charts;

/// <summary>A value of the axis: where it stands, in percent, and how it is written; the first and the last are set towards the middle.</summary>
public sealed record FigureTick(string X, string Label, int Index);
