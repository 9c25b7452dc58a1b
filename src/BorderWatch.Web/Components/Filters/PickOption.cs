namespace BorderWatch.Web.Components.Filters;

/// <summary>One choice of a picker: what the URL says and what the reader sees.</summary>
public sealed record PickOption(string Value, string Text);
