using BorderWatch.Data.Official.Explore;

namespace BorderWatch.Web.Endpoints;

/// <summary>A row of a chart of official counts, as its file has it.</summary>
internal sealed record ChartedCount(ExploreRow Row, string? GroupBy, string ShownAs, IReadOnlyList<string> Releases)
{
    public static IReadOnlyList<ChartedCount> From(Exploration exploration)
    {
        List<string> releases = [.. exploration.Releases.Select(release => release.ReleaseId)];
        return [.. exploration.AllRows().Select(row => new ChartedCount(row, exploration.Filter.GroupField, exploration.Filter.Show, releases))];
    }
}
