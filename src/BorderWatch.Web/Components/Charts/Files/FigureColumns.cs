using BorderWatch.Data.Dates;
using BorderWatch.Web.Components.Shared;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>Sets panels of figures under each other in columns, until the room is full.</summary>
internal sealed class FigureColumns
{
    private const int ColumnGap = 28;
    private const int NarrowestColumn = 440;
    private const int Gap = 12;
    private const int AxisHeight = 24;
    private const int PanelGap = 10;
    private const int LineStep = 15;

    private readonly ChartRoom _room;
    private readonly bool _named;
    private readonly bool _quoted;
    private readonly int _width;
    private readonly int _columns;
    private int _column;
    private int _y;

    /// <param name="quoted">Whether the words of the source stand under its number.</param>
    private FigureColumns(ChartRoom room, IReadOnlyList<FigureChartModel> charts, int columns, bool quoted)
    {
        (_room, _columns, _named, _quoted) = (room, columns, charts.Count > 1, quoted);
        _width = (room.Width - ((columns - 1) * ColumnGap)) / columns;
        _y = room.Y;
        Add(charts);
    }

    public List<FigureFilePanel> Panels { get; } = [];

    public List<PlacedText> Texts { get; } = [];

    public int Drawn => Panels.Sum(panel => panel.Rows.Count);

    private int X => _room.X + (_column * (_width + ColumnGap));

    // Of the labels, and of the values.
    private int Left => _width >= 800 ? 190 : 156;

    private int Right => _width >= 800 ? 190 : 130;

    /// <summary>As one column if that holds all, if need be without quotations; else as two, where they are wide enough.</summary>
    public static FigureColumns Of(ChartRoom room, IReadOnlyList<FigureChartModel> charts)
    {
        var all = charts.Sum(chart => chart.Claims.Count);
        var full = new FigureColumns(room, charts, 1, quoted: true);
        if (full.Drawn == all) return full;
        var brief = new FigureColumns(room, charts, 1, quoted: false);
        if (brief.Drawn == all || room.Width < (2 * NarrowestColumn) + ColumnGap) return brief;
        var two = new FigureColumns(room, charts, 2, quoted: false);
        return two.Drawn > brief.Drawn ? two : brief;
    }

    private void Add(IReadOnlyList<FigureChartModel> charts)
    {
        foreach (var chart in charts)
        {
            foreach (var panel in chart.Panels)
            {
                var title = _named && ReferenceEquals(panel, chart.Panels[0]) ? chart.Title : null;
                if (_y > _room.Y && _column + 1 < _columns && !Fits(title, panel)) (_column, _y) = (_column + 1, _room.Y);
                if (!Add(title, panel)) return;
            }
        }
    }

    private bool Fits(string? title, FigurePanel panel)
    {
        var y = _y + Head(title, panel).Height + AxisHeight;
        return panel.Marks.All(mark => (y += Height(Label(mark), Value(mark))) <= _room.Bottom);
    }

    /// <summary>As many rows as there is room for.</summary>
    /// <returns>Whether that was all of them.</returns>
    private bool Add(string? title, FigurePanel panel)
    {
        var (head, headHeight) = Head(title, panel);
        var y = _y + headHeight;
        List<FigureFileRow> rows = [];
        List<PlacedText> texts = [];
        foreach (var mark in panel.Marks)
        {
            var (label, value) = (Label(mark), Value(mark));
            var height = Height(label, value);
            if (y + height + AxisHeight > _room.Bottom) break;
            rows.Add(new FigureFileRow(mark, y, height));
            texts.AddRange(Lines(label, X, y, height));
            texts.AddRange(Lines(value, X + _width - Right, y, height));
            y += height;
        }

        if (rows.Count == 0) return false;
        Texts.AddRange([.. head, .. texts]);
        Texts.AddRange(ChartText.Lines(panel.Unit, Right, 12, most: 2).Select((line, index) => new PlacedText(line, X + _width - Right, y + 16 + (index * 13))));
        Panels.Add(new FigureFilePanel(panel, rows, X, X + _width, X + Left + Gap, _width - Left - Right - (2 * Gap), y));
        _y = y + AxisHeight + PanelGap;
        return rows.Count == panel.Marks.Count;
    }

    private (List<PlacedText> Texts, int Height) Head(string? title, FigurePanel panel)
    {
        List<PlacedText> texts = [];
        var y = _y;
        void Put(IEnumerable<string> lines, int step, string? kind)
        {
            foreach (var line in lines) texts.Add(new PlacedText(line, X, (y += step) - 4, kind));
        }

        if (title is not null) Put(ChartText.Lines(title, _width, 16, isBold: true, most: 2), 20, "file-head");
        var heading = $"{panel.Heading}, {panel.Scope}";
        Put(ChartText.Lines(heading, _width, 13, isBold: true, most: 2), 18, "file-name");
        if (panel.Apart is not null) Put(ChartText.Lines(panel.Apart, _width, 12, most: 2), LineStep, "file-quiet");
        return (texts, y - _y + 4);
    }

    private List<(string Text, string Kind)> Label(FigureMark mark)
    {
        var claim = mark.Claim;
        var place = ClaimPlace.Short(claim.Paragraph, claim.Line)?.Replace(' ', '\u00A0');
        return
        [
            .. ChartText.Lines($"{claim.Publisher} {DateWords.Short(claim.PublishedOn)} {place}", Left, 13, most: 2).Select(line => (line, "file-text")),
            .. ChartText.Lines(claim.Attribution ?? "no attribution", Left, 12, most: 2).Select(line => (line, "file-quiet")),
        ];
    }

    private List<(string Text, string Kind)> Value(FigureMark mark) =>
    [
        .. ChartText.Lines(FigureWords.ShortValue(mark.Claim), Right, 13, most: 2).Select(line => (line, "file-text")),
        .. ChartText.Lines((_quoted ? mark.Beneath : mark.Particulars) ?? "", Right, 12, most: 3).Select(line => (line, "file-quiet")),
    ];

    private static int Height(List<(string, string)> label, List<(string, string)> value) => Math.Max(40, (Math.Max(label.Count, value.Count) * LineStep) + 8);

    private static IEnumerable<PlacedText> Lines(List<(string Text, string Kind)> lines, int x, int top, int height) =>
        lines.Select((line, index) => new PlacedText(line.Text, x, top + ((height - (lines.Count * LineStep)) / 2) + 11 + (index * LineStep), line.Kind));
}
