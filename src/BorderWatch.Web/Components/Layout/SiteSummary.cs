namespace BorderWatch.Web.Components.Layout;

/// <summary>What the navigation says about the whole store; <c>null</c> where it could not be read.</summary>
public sealed record SiteSummary(int? Closures, int? Sources, string About);
