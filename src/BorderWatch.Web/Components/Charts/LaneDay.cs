namespace BorderWatch.Web.Components.Charts;

/// <summary>How many independent origins support a day, as blocks on each other.</summary>
public sealed record LaneDay(DateOnly Day, string X, int Origins, bool IsWinning);
