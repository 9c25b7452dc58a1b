using BorderWatch.Data.Official.Releases;
using BorderWatch.Data.Official.WaitTimes;
using BorderWatch.Web.Components.Shared;

namespace BorderWatch.Web.Components.Official;

/// <summary>Links to a snapshot of wait times that keep how the page they stand on looks at the claims.</summary>
public static class WaitLink
{
    public static string To(OfficialRelease release, KeptView kept) => "/official/wait-times" + new WaitFilter { Snapshot = release.ReleaseId, View = kept.View }.ToQuery();
}
