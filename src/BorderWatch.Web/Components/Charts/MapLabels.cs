using BorderWatch.Data.Closures;

namespace BorderWatch.Web.Components.Charts;

/// <summary>
/// Finds a place for the name of each mark where it covers no other name and no mark at any width of the map. Strong states
/// come first; a name for which there is no place is left out, and stands below the map.
/// </summary>
internal sealed class MapLabels
{
    private const double LineHeight = 18;
    private const double IconHeight = 14;
    private const double IconWidth = 20;
    private const double CharacterWidth = 7;
    private const double MarkHalf = 8;
    private const double RingHalf = 3;

    // Into the padding of the page, or the gap before the next figure.
    private const double Overhang = 16;

    // A line is harder to read through than a ring.
    private const int LineCost = 3;

    // In pixels from the mark to the label: beside, above and below it, first to the right, where the line leaves most room.
    private static readonly MapLabel[] s_places =
    [
        new(13, -15), new(11, -30), new(-7, 24), new(-11, -30, IsLeft: true), new(-13, -15, IsLeft: true),
        new(7, 24, IsLeft: true), new(-7, -45), new(7, -45, IsLeft: true), new(11, 5), new(-11, 5, IsLeft: true),
    ];

    private readonly List<Sheet> _sheets;
    private readonly IReadOnlyList<MapMark> _marks;

    private MapLabels(IReadOnlyList<MapMark> marks, IReadOnlyList<MapPoint> rings, double aspect, params int[] widths)
    {
        _marks = marks;
        _sheets = [.. widths.Select(width => new Sheet(width, width / aspect, marks, rings))];
    }

    /// <summary>Beside another figure from 1181 px on, over the whole width below that, and on paper.</summary>
    public static IReadOnlyList<MapLabel?> Wide(IReadOnlyList<MapMark> marks, IReadOnlyList<MapPoint> rings) =>
        new MapLabels(marks, rings, 2.45, 530, 560, 600, 650, 700, 780, 860, 940, 1060, 1200).Place();

    /// <summary>Windows of 320 to 860 px.</summary>
    public static IReadOnlyList<MapLabel?> Narrow(IReadOnlyList<MapMark> marks, IReadOnlyList<MapPoint> rings) =>
        new MapLabels(marks, rings, 1.75, 286, 326, 358, 400, 460, 540, 640, 740, 840).Place();

    private List<MapLabel?> Place()
    {
        var places = new MapLabel?[_marks.Count];
        foreach (var index in Enumerable.Range(0, _marks.Count).OrderBy(index => Statuses.Rank(_marks[index].Status)))
        {
            if (Best(index) is not { } best) continue;
            places[index] = best;
            foreach (var sheet in _sheets) sheet.Take(index, best);
        }

        return [.. places];
    }

    private MapLabel? Best(int index)
    {
        MapLabel? best = null;
        var least = int.MaxValue;
        foreach (var place in s_places)
        {
            if (CostOf(index, place) is not { } cost || cost >= least) continue;
            (best, least) = (place, cost);
            if (least == 0) break;
        }

        return best;
    }

    /// <summary>What the place covers of the line and the rings, at worst; null if it covers a name or a mark, or leaves the map.</summary>
    private int? CostOf(int index, MapLabel place)
    {
        var worst = 0;
        foreach (var sheet in _sheets)
        {
            if (!sheet.HasRoom(index, place)) return null;
            worst = Math.Max(worst, sheet.Cost(index, place));
        }

        return worst;
    }

    /// <summary>The map at one width, and what is taken of it.</summary>
    private sealed class Sheet
    {
        private readonly double _width;
        private readonly double _height;
        private readonly IReadOnlyList<MapMark> _marks;
        private readonly List<MapBox> _names;
        private readonly List<MapBox> _glyphs;
        private readonly List<MapBox> _rings;
        private readonly MapBox _map;
        private readonly (double X, double Y)[] _line;

        public Sheet(double width, double height, IReadOnlyList<MapMark> marks, IEnumerable<MapPoint> rings)
        {
            (_width, _height, _marks) = (width, height, marks);
            _names = [.. MapName.All.Where(name => width >= name.NarrowestMap).Select(Box)];
            _glyphs = [.. marks.Select(mark => MapBox.Around(X(mark.At) + mark.Shift, Y(mark.At), MarkHalf))];
            _rings = [.. rings.Select(ring => MapBox.Around(X(ring), Y(ring), RingHalf))];
            _map = new MapBox(-4, -6, width + Overhang, height + 6);
            _line = [.. BorderLine.Points.Select(point => (X(point), Y(point)))];
        }

        public void Take(int index, MapLabel place)
        {
            var (name, icons) = Boxes(index, place);
            _names.Add(name);
            _names.Add(icons);
        }

        public bool HasRoom(int index, MapLabel place)
        {
            var (name, icons) = Boxes(index, place);
            return HasRoom(index, name) && HasRoom(index, icons);
        }

        public int Cost(int index, MapLabel place)
        {
            // Plain loops: this runs some thousand times for each overview.
            var (name, icons) = Boxes(index, place);
            var rings = 0;
            foreach (var ring in _rings)
            {
                if (name.Overlaps(ring) || icons.Overlaps(ring)) rings++;
            }

            for (var i = 1; i < _line.Length; i++)
            {
                var ((fromX, fromY), (toX, toY)) = (_line[i - 1], _line[i]);
                if (name.IsCrossedBy(fromX, fromY, toX, toY) || icons.IsCrossedBy(fromX, fromY, toX, toY)) return rings + LineCost;
            }

            return rings;
        }

        private bool HasRoom(int index, MapBox box)
        {
            if (!box.IsInside(_map)) return false;
            foreach (var taken in _names)
            {
                if (box.Overlaps(taken)) return false;
            }

            for (var other = 0; other < _glyphs.Count; other++)
            {
                if (other != index && box.Overlaps(_glyphs[other])) return false;
            }

            return true;
        }

        /// <summary>The name, and below it the type icons.</summary>
        private (MapBox Name, MapBox Icons) Boxes(int index, MapLabel place)
        {
            var mark = _marks[index];
            var (x, y) = (X(mark.At) + mark.Shift + place.X, Y(mark.At) + place.Y);
            return (
                Line(x, y, mark.Port.Length * CharacterWidth, LineHeight, place.IsLeft),
                Line(x, y + LineHeight, mark.Types.Count * IconWidth, IconHeight, place.IsLeft));
        }

        private MapBox Box(MapName name)
        {
            var width = LabelWidth.Of(name.Text);
            var left = X(name.At) - (name.Anchor switch { "middle" => width / 2, "end" => width, _ => 0 });
            return new MapBox(left, Y(name.At) - 9, left + width, Y(name.At) + 1);
        }

        private static MapBox Line(double x, double top, double width, double height, bool isLeft) =>
            new(isLeft ? x - width : x, top, isLeft ? x : x + width, top + height);

        private double X(MapPoint point) => point.X * _width / 100;

        private double Y(MapPoint point) => point.Y * _height / 100;
    }
}
