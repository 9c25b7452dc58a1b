using BorderWatch.Data;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Layout;

/// <summary>What the navigation says about the whole store; nulls where it could not be read.</summary>
/// <param name="Conflicts">Rows of the conflict register.</param>
/// <param name="OpenClaims">Claims of articles under review that nobody has decided.</param>
public sealed record SiteSummary(StoreFacts? Facts, int? Conflicts, int? OpenClaims)
{
    /// <summary>"Claims of five articles of 21 and 22 December 2023"; empty where nothing could be read.</summary>
    public string About => Facts is null ? "" : $"Claims of {OverviewTitle.SourcesOf(Facts.Sources)}";
}
