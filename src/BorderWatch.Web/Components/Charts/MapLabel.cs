using System.Globalization;

namespace BorderWatch.Web.Components.Charts;

/// <summary>Where the name of a port stands, seen from its mark, in pixels.</summary>
/// <param name="X">Of its left edge, or of its right one if <paramref name="IsLeft"/>.</param>
/// <param name="Y">Of its top.</param>
/// <param name="IsLeft">It ends at <paramref name="X"/>, and does not begin there.</param>
public sealed record MapLabel(double X, double Y, bool IsLeft = false)
{
    /// <summary>The value of the CSS property <c>translate</c> for a box whose top left corner is at the mark.</summary>
    public string Translate => string.Create(CultureInfo.InvariantCulture, $"{(IsLeft ? $"calc(-100% + {X:0.#}px)" : $"{X:0.#}px")} {Y:0.#}px");

    public string Align => IsLeft ? "right" : "left";
}
