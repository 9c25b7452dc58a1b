using BorderWatch.Data;
using BorderWatch.Data.Closures;

namespace BorderWatch.Web.Components.Shared;

/// <summary>Links to the page of a closure that keep how the page they stand on looks at the claims.</summary>
public static class ClosureLink
{
    /// <param name="fragment">The part of the page: "start", "claims", "inferred".</param>
    public static string To(ClosureRow row, string? fragment = null) =>
        $"/closures/{row.ClosureId}{new ViewFilter { View = row.View }.ToQuery()}{(fragment is null ? "" : $"#{fragment}")}";
}
