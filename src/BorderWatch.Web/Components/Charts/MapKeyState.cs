namespace BorderWatch.Web.Components.Charts;

/// <summary>A line of the map's key: a state that a port is in, and what it says there.</summary>
public sealed record MapKeyState(string Status, string Words);
