namespace BorderWatch.Web.Components.Charts;

/// <summary>A run of days that the rule returns.</summary>
public sealed record LaneBand(string X, string Width);
