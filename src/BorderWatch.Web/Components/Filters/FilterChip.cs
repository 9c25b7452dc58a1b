namespace BorderWatch.Web.Components.Filters;

/// <summary>A condition that is not the default, and the URL of the page without it.</summary>
public sealed record FilterChip(string Text, string RemoveUrl);
