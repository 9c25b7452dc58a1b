using BorderWatch.Data;
using BorderWatch.Data.Closures;

namespace BorderWatch.Web.Components.Shared;

/// <summary>A link out of an empty list of closures: one condition less, or none.</summary>
public sealed record WayOut(string Text, string Url)
{
    /// <summary>The filter with one condition less, for each of them, and without any.</summary>
    public static IEnumerable<(string Text, ClosureFilter Filter)> Wider(ClosureFilter filter)
    {
        if (filter.Known is not null) yield return ("All that is known", filter with { View = filter.View with { Known = null } });
        if (filter.Text is not null) yield return ($"Remove “{filter.Text}”", filter with { Text = null });
        if (filter.HasRange) yield return ("Remove the dates", filter with { From = null, To = null });
        if (filter.Sources.Count > 0) yield return ("All sources", filter with { Sources = IdList.None });
        if (filter.States.Count > 0) yield return ("All states", filter with { States = IdList.None });
        if (filter.Types.Count > 0) yield return ("All closure types", filter with { Types = IdList.None });
        if (filter.Ports.Count > 0) yield return ("All ports", filter with { Ports = IdList.None });
        yield return ("Clear all filters", new ClosureFilter { View = filter.View });
    }
}
