using BorderWatch.Data;
using BorderWatch.Data.Closures;

namespace BorderWatch.Web.Components.Shared;

/// <summary>Links to the page of a closure that keep the as-of day of the page they stand on.</summary>
public static class ClosureLink
{
    /// <param name="fragment">The part of the page: "start", "claims", "inferred".</param>
    public static string To(ClosureRow row, string? fragment = null) =>
        $"/closures/{row.ClosureId}{new AsOfFilter { AsOf = row.AsOf == row.KnownOn ? null : row.AsOf }.ToQuery()}{(fragment is null ? "" : $"#{fragment}")}";
}
