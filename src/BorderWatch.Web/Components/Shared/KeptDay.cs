using BorderWatch.Data;

namespace BorderWatch.Web.Components.Shared;

/// <summary>The as-of day of the page that is shown, for the links on it: following one must not change the day unasked.</summary>
public sealed record KeptDay
{
    /// <summary>The day that the URL names; null for the default one.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The day in a URL; what is no day there is told by the page, and not handed on.</summary>
    public static KeptDay Of(string url) => new() { Day = new UrlQuery(new Uri(url).Query).Day("asof") };

    /// <summary>A link within the program, without query, with the day added.</summary>
    public string In(string link)
    {
        var parts = link.Split('#', 2);
        return parts[0] + new AsOfFilter { AsOf = Day }.ToQuery() + (parts.Length == 2 ? "#" + parts[1] : "");
    }
}
