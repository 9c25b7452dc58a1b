using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;

namespace BorderWatch.Web.Words;

/// <summary>The title of the overview, from its rows; neutral when nothing is reported closed.</summary>
public static class OverviewTitle
{
    public static string Of(IReadOnlyList<ClosureRow> rows, DateOnly asOf)
    {
        var closed = rows.Where(row => row.Status == Statuses.Closed).ToList();
        if (closed.Count > 0)
        {
            // On an earlier day fewer may be in force than are reported; of the days after the newest publication nobody reports.
            var known = closed[0].KnownOn;
            var later = asOf < known ? $" in force on {DateWords.Long(asOf)}" : asOf > known ? $", no reopening as of {DateWords.Long(known)}" : "";
            return $"{Closures(closed)} {Are(closed)} reported{later}";
        }

        if (rows.Count == 0) return "No closure matches the filter";
        var possible = rows.Where(row => row.Status == Statuses.PossiblyClosed).ToList();
        if (possible.Count > 0) return $"{Closures(possible)} {Are(possible)} possibly in force on {DateWords.Long(asOf)}";
        if (rows.All(row => row.Status == Statuses.Reopened))
            return $"{NumberWords.Count(rows.Count, "closure")} reported, {rows.Count switch { 1 => "", 2 => "both ", _ => "all " }}since reopened";

        var named = rows.Any(row => row.Status == Statuses.Inferred) ? " by a source that names the port" : "";
        return $"No closure is reported on {DateWords.Long(asOf)}{named}";
    }

    /// <summary>"What five articles of 21 and 22 December 2023 say about ..."</summary>
    /// <param name="known">Sources of later days do not exist yet.</param>
    public static string Lede(StoreFacts facts, DateOnly known)
    {
        var sources = facts.Sources.Where(source => source.PublishedOn <= known).ToList();
        return sources.Count == 0 ? $"No source here was published by {DateWords.Long(known)}." :
            $"What {SourcesOf(sources)} {(sources.Count == 1 ? "says" : "say")} about closures at US–Mexico ports of entry: which crossing, closed to what, since when, and according to whom.";
    }

    /// <summary>"five articles of 21 and 22 December 2023", "24 sources of 21 September 2023 to 27 January 2024".</summary>
    public static string SourcesOf(IReadOnlyList<StoreFacts.SourceFact> sources)
    {
        var days = sources.Select(source => source.PublishedOn).Distinct().Order().ToList();
        var what = sources.All(source => source.Kind == "news") ? "article" : "source";
        var count = sources.Count == 1 ? $"one {what}" : $"{NumberWords.Of(sources.Count)} {what}s";
        var when = days switch
        {
            [var only] => DateWords.Long(only),
            [var first, var second] => Edtf.OneOf([first, second]).ToWords().Replace(" or ", " and ", StringComparison.Ordinal),
            _ => $"{DateWords.Long(days[0])} to {DateWords.Long(days[^1])}",
        };
        return $"{count} of {when}";
    }

    private static string Closures(List<ClosureRow> rows)
    {
        var ports = rows.Select(row => row.PortSlug).Distinct().Count();
        return $"{NumberWords.Count(rows.Count, "closure")} at {(ports == 1 ? rows[0].Port : $"{NumberWords.Of(ports)} ports")}";
    }

    private static string Are(List<ClosureRow> rows) => rows.Count == 1 ? "is" : "are";
}
