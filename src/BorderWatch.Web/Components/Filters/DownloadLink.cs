namespace BorderWatch.Web.Components.Filters;

/// <summary>A file of what the page shows, under the filter of the page.</summary>
public sealed record DownloadLink(string Text, string Url);
