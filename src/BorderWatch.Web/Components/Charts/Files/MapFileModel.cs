using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>The border map as a picture. A port for whose name there is no room stands in words below it.</summary>
public sealed record MapFileModel
{
    // Those that the places of names are found for (MapLabels).
    private const double WideAspect = 2.45;
    private const double SquareAspect = 1.75;
    private const int SquareWidth = 840;

    private const int IconStep = 20;
    private const int LineStep = 16;

    public required ChartFrame Frame { get; init; }

    public required BorderMapModel Map { get; init; }

    public required ChartRoom Plot { get; init; }

    public required IReadOnlyList<MapFileName> Names { get; init; }

    /// <summary>The ports without a name on the map.</summary>
    public required IReadOnlyList<PlacedText> Texts { get; init; }

    public static MapFileModel From(BorderMapModel map, ChartCaption caption, ChartShape shape)
    {
        var isWide = shape == ChartShape.Wide;
        var frame = ChartFrame.Of(shape, isWide ? 1 : 1.25m, caption, BorderMapKey.Of(map));
        var room = frame.Room;
        MapLabel? Label(MapMark mark) => isWide ? mark.Wide : mark.Narrow;
        var unnamed = map.Marks.Where(mark => Label(mark) is null).Select(mark => $"{mark.Port}, {mark.Words}{(mark.At.IsOnMap ? "" : ", outside this map")}").ToList();
        var below = unnamed.Count == 0 ? [] : ChartText.Lines($"Not named on the map: {Sentence.And(unnamed)}.", room.Width, 12, most: 5);

        var aspect = isWide ? WideAspect : SquareAspect;
        var most = room.Height - 12 - (below.Count * LineStep);
        var height = (int)Math.Min(most, (isWide ? room.Width : SquareWidth) / aspect);
        var width = (int)(height * aspect);
        var plot = new ChartRoom(room.X + ((room.Width - width) / 2), room.Y + 6 + ((most - height) / 2), width, height);
        return new MapFileModel
        {
            Frame = frame,
            Map = map,
            Plot = plot,
            Names = [.. map.Marks.Where(mark => Label(mark) is not null).Select(mark => Name(mark, Label(mark)!, plot))],
            Texts = [.. PlacedText.Lines(below, room.X, plot.Bottom + 20, LineStep)],
        };
    }

    private static MapFileName Name(MapMark mark, MapLabel label, ChartRoom plot)
    {
        var x = (int)Math.Round(plot.X + (mark.At.X * plot.Width / 100) + mark.Shift + label.X);
        var y = (int)Math.Round(plot.Y + (mark.At.Y * plot.Height / 100) + label.Y);
        return new MapFileName(
            new PlacedText(mark.Port, x, y + 13, "file-name", label.IsLeft ? "end" : "start"), mark.Types, label.IsLeft ? x - (mark.Types.Count * IconStep) : x, y + 18);
    }
}
