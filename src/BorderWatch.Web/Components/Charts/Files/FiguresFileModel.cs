using BorderWatch.Data;
using BorderWatch.Data.Figures;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>Reported figures as a picture: the panels of one chart, or of several under their titles, as many as there is room for.</summary>
public sealed record FiguresFileModel
{
    public required ChartFrame Frame { get; init; }

    public required IReadOnlyList<FigureFilePanel> Panels { get; init; }

    public required IReadOnlyList<PlacedText> Texts { get; init; }

    public IEnumerable<string> Sentences => Panels.SelectMany(panel => panel.Rows).Select(row => row.Mark.Sentence + ".");

    /// <summary>The finding of one chart; of several, that they stand apart.</summary>
    public static string Title(IReadOnlyList<FigureChartModel> charts) => charts.Count switch
    {
        0 => "No number is reported",
        1 => charts[0].Title,
        _ => $"{NumberWords.Count(charts.Sum(chart => chart.Panels.Count), "reported figure")}, each in a panel of its own",
    };

    /// <param name="claims">All that the filter keeps, also those without a number.</param>
    public static string Subtitle(IReadOnlyList<FigureChartModel> charts, IReadOnlyList<FigureClaimRow> claims)
    {
        var without = claims.Count(claim => !FigureChartModel.HasNumber(claim));
        var what = charts.Count switch { 0 => "Reported figures.", 1 => charts[0].Subtitle, _ => "Rows share an axis only when measure, unit, place and period agree." };
        return without == 0 ? what : $"{what} {FilterWords.Count(without, "claim")} without a number {(without == 1 ? "is" : "are")} not drawn.";
    }

    public static FiguresFileModel From(IReadOnlyList<FigureChartModel> charts, ChartCaption caption, ChartShape shape)
    {
        var hedges = charts.SelectMany(chart => chart.Hedges).ToHashSet();
        var (frame, _) = ChartFrame.Fit(shape, caption, FigureKey.Of(hedges), charts.Sum(chart => chart.Claims.Count), room => FigureColumns.Of(room, charts).Drawn, "claims");
        var columns = FigureColumns.Of(frame.Room, charts);
        return new FiguresFileModel
        {
            Frame = frame,
            Panels = columns.Panels,
            Texts = charts.Count == 0 ? [new PlacedText("No figure with a number matches this filter.", frame.Room.X, frame.Room.Y + 24, "file-text")] : columns.Texts,
        };
    }
}
