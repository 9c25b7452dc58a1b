using System.Globalization;

namespace BorderWatch.Web.Components.Charts;

/// <summary>The border with Mexico as the map draws it, simplified, from the Pacific to the Gulf, and where a place on it lies.</summary>
public static class BorderLine
{
    // The edges of the plot in degrees. Degrees are drawn straight (plate carrée), so that one linear map per axis fits both
    // the line below and the ports: 22.55 degrees of longitude wide, 8.6 of latitude high.
    private const double West = -117.75;
    private const double East = -95.2;
    private const double North = 33.75;
    private const double South = 25.15;

    /// <summary>In percent of the plot; an illustration, good to about 0.01 degrees at the ports and rougher between them.</summary>
    public static IReadOnlyList<MapPoint> Points { get; } =
    [
        new(2.78, 14.14), new(3.197, 14.035), new(4.984, 13.651), new(8.204, 12.907), new(10.475, 12.523), new(13.437, 12),
        new(13.024, 14.605), new(21.876, 21.744), new(29.605, 28.105), new(30.186, 28.105), new(34.599, 28.093), new(36.319, 28.093),
        new(42.315, 28.093), new(42.315, 22.86), new(49.765, 22.86), new(50.106, 23.093), new(50.621, 24.151), new(51.472, 26.919),
        new(53.88, 30.93), new(56.63, 36.279), new(57.871, 43.023), new(59.224, 48.698), new(60.754, 51.744), new(61.996, 52.209),
        new(64.169, 55.465), new(64.878, 55.349), new(65.645, 53.023), new(66.164, 50.581), new(66.874, 46.628), new(68.426, 46.047),
        new(69.845, 45), new(72.506, 46.163), new(74.102, 50), new(74.599, 51.43), new(75.698, 54.302), new(76.443, 58.663),
        new(77.428, 63.953), new(79.29, 69.419), new(80.9, 72.674), new(81.153, 77.907), new(81.951, 80.116), new(82.439, 83.721),
        new(83.064, 85.419), new(84.022, 85.86), new(85.588, 87.558), new(86.381, 89.012), new(87.805, 89.395), new(89.357, 91.512),
        new(90.239, 90.674), new(91.37, 90.628),
    ];

    // Between the states, roughly: California, Arizona, New Mexico, Texas.
    private static readonly MapPoint[][] s_states =
    [
        [new(13.437, 12), new(13.437, 0)], [new(38.581, 28.093), new(38.581, 0)], [new(49.446, 22.86), new(49.446, 20.349), new(65.144, 20.349), new(65.144, 0)],
    ];

    /// <summary>The points as SVG writes them, on a plot of this size.</summary>
    public static string Polyline(double width, double height) => Written(Points, width, height);

    /// <summary>The path of the lines between the states.</summary>
    public static string BetweenStates(double width, double height) => string.Concat(s_states.Select(line => $"M{Written(line, width, height)}"));

    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east, so negative here.</param>
    public static MapPoint At(double latitude, double longitude) =>
        new(Math.Round((longitude - West) * 100 / (East - West), 3), Math.Round((North - latitude) * 100 / (North - South), 3));

    private static string Written(IEnumerable<MapPoint> points, double width, double height) =>
        string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(point.X * width / 100, 3)},{Math.Round(point.Y * height / 100, 3)}")));
}
