using System.Globalization;

namespace BorderWatch.Web.Components.Charts;

/// <summary>A port of entry about whose closures there are claims.</summary>
public sealed record MapMark
{
    public required string PortSlug { get; init; }

    public required string Port { get; init; }

    /// <summary>The strongest of its closures' states.</summary>
    public required string Status { get; init; }

    /// <summary>The closure types in that state.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    /// <summary>"closed: rail and vehicle"</summary>
    public required string Words { get; init; }

    public required MapPoint At { get; init; }

    /// <summary>In pixels: ports that share a position stand side by side.</summary>
    public required double Shift { get; init; }

    /// <summary>Its name on a map of a wide window; null where there is no room for it.</summary>
    public MapLabel? Wide { get; init; }

    /// <summary>The same on a small screen.</summary>
    public MapLabel? Narrow { get; init; }

    public string Transform => string.Create(CultureInfo.InvariantCulture, $"translate({Shift - 7:0.#} -7)");
}
