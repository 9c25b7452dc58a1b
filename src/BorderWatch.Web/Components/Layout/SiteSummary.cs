using BorderWatch.Data;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Layout;

/// <summary>What the navigation says about the whole store; null facts where it could not be read.</summary>
public sealed record SiteSummary(StoreFacts? Facts)
{
    /// <summary>"Claims of five articles of 21 and 22 December 2023"; empty where nothing could be read.</summary>
    public string About => Facts is null ? "" : $"Claims of {OverviewTitle.SourcesOf(Facts.Sources)}";
}
