using BorderWatch.Data;

namespace BorderWatch.Web.Components.Shared;

/// <summary>How the page that is shown looks at the claims, for the links on it: following one must not change the day or the reading unasked.</summary>
public sealed record KeptView
{
    public Viewpoint View { get; init; } = new();

    /// <summary>As a URL says it; what cannot be read there is told by the page, and not handed on.</summary>
    /// <param name="facts">Null where the store could not be read: then there is nothing to look at.</param>
    public static KeptView Of(string url, StoreFacts? facts) => facts is null ? new() : new() { View = new UrlQuery(new Uri(url).Query).View(facts) };

    /// <summary>A link within the program, without query, with the view added.</summary>
    public string In(string link)
    {
        var parts = link.Split('#', 2);
        return parts[0] + new ViewFilter { View = View }.ToQuery() + (parts.Length == 2 ? "#" + parts[1] : "");
    }
}
