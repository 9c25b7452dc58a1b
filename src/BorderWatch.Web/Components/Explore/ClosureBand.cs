using BorderWatch.Data.Closures;
using BorderWatch.Data.Official.Crossings;

namespace BorderWatch.Web.Components.Explore;

/// <summary>The days in which a closure may have been in force, behind the counts of its months.</summary>
public sealed record ClosureBand(string ClosureId, string Title, string PortCode, string ClosureType, DateOnly First, DateOnly Last)
{
    /// <summary>Of closures that have a beginning by the reading of the page.</summary>
    public static IReadOnlyList<ClosureBand> From(IEnumerable<ClosureRow> closures) =>
    [
        .. closures.Select(closure => (closure, Span: ReportedSpan.Of(closure))).Where(one => one.Span is not null)
            .Select(one => new ClosureBand(one.closure.ClosureId, one.closure.Title, one.closure.PortCode, one.closure.ClosureType, one.Span!.Value.First, one.Span.Value.Last)),
    ];
}
