using BorderWatch.Data.Editing;
using BorderWatch.Data.Figures;

namespace BorderWatch.Data.Seeding.Writers;

internal sealed class FigureWriter() : RecordWriter(RecordShapes.Figures, "figure")
{
    public override async Task WriteAsync(SeedTarget target, SeedRow row)
    {
        var figure = (
            Id: target.Keys.Figures.Add(row, "figure_id"),
            Measure: row.Choice("measure", FigureVocabulary.Measures),
            Unit: row.OptionalChoice("unit", FigureVocabulary.Units),
            Place: row.Optional("place"),
            Period: row.Choice("period_kind", FigureVocabulary.PeriodKinds));
        target.Keys.AddFigure(figure.Measure, figure.Unit, figure.Place, figure.Period);
        await target.InsertAsync(
            "INSERT INTO figure (figure_id, measure, unit, place, period_kind, pack_id) VALUES (@Id, @Measure, @Unit, @Place, @Period, @Pack);",
            new { figure.Id, figure.Measure, figure.Unit, figure.Place, figure.Period, target.Pack });
    }
}
