using BorderWatch.Data.Figures;

namespace BorderWatch.Data.Conflicts;

/// <summary>Unit: figures of one measure, place and kind of period are in different units. One row for all of them, under the first unit.</summary>
internal static class UnitConflict
{
    /// <param name="figures">The claims on each figure.</param>
    public static IEnumerable<ConflictRow> Of(IEnumerable<IReadOnlyList<FigureClaimRow>> figures) => figures
        .Where(figure => figure[0].Unit is not null && figure[0].Place is not null)
        .GroupBy(figure => (figure[0].Measure, figure[0].Place, figure[0].PeriodKind))
        .Select(group => group.GroupBy(figure => figure[0].Unit!).OrderBy(unit => FigureConflict.Index(FigureVocabulary.Units, unit.Key)).ToList())
        .Where(units => units.Count > 1)
        .Select(units => FigureConflict.Row(
            units[0].First()[0], ConflictFields.Unit, [.. units.Select(unit => FigureConflict.Value(unit.Key, unit.Key, unit.SelectMany(figure => figure)))], Spread.OfValues(units.Count)));
}
