using Microsoft.AspNetCore.Components;

namespace BorderWatch.Web.Components.Charts;

/// <summary>
/// The shape of a mark as ready SVG, its tip at the origin. Constant markup, because hundreds of marks are drawn at once
/// and each element made in Razor would be compared on every render.
/// </summary>
public static class MarkGlyph
{
    private const string Stated = "var(--ink)";
    private const string Inferred = "var(--control)";

    private static readonly Dictionary<(MarkShape, bool, bool), MarkupString> s_glyphs = (
        from shape in Enum.GetValues<MarkShape>()
        from about in new[] { false, true }
        from stated in new[] { false, true }
        select ((shape, about, stated), new MarkupString(Draw(shape, stated ? Stated : Inferred) + (about ? Tilde(stated ? Stated : Inferred) : "")))).ToDictionary();

    /// <param name="stated">In ink; a claim linked by inference only is in grey.</param>
    public static MarkupString Of(MarkShape shape, bool about, bool stated) => s_glyphs[(shape, about, stated)];

    public static string Colour(bool stated) => stated ? Stated : Inferred;

    private static string Draw(MarkShape shape, string colour) => shape switch
    {
        MarkShape.Announced => $"""<path d="M-5.2 -10h10.4L0 -1z" fill="var(--bg)" stroke="{colour}" stroke-width="1.6" stroke-linejoin="round"/>""",
        MarkShape.InForce => $"""<path d="M-5.6 -10.5h11.2L0 -.5z" fill="{colour}"/>""",
        MarkShape.Observed => $"""<circle cy="-6" r="4.2" fill="var(--bg)" stroke="{colour}" stroke-width="1.75"/>""",
        MarkShape.Reduced => $"""<path d="M-5.2 -10h10.4L0 -1z" fill="var(--bg)" stroke="{colour}" stroke-width="1.6" stroke-linejoin="round"/><path d="M-5.2 -10H0v9z" fill="{colour}"/>""",
        _ => $"""<path d="M-5.6 -.5h11.2L0 -10.5z" fill="{colour}"/>""",
    };

    private static string Tilde(string colour) => $"""<path d="M-4.2 -14.2q2.1 -2.6 4.2 0t4.2 0" fill="none" stroke="{colour}" stroke-width="1.5"/>""";
}
