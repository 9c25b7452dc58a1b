using BorderWatch.Data.Figures;

namespace BorderWatch.Data.Conflicts;

/// <summary>
/// Period: claims on one figure give different periods, or one of them none; or a figure leaves its period open, and others
/// of its measure and unit, for the same place or where either place is open, have one.
/// </summary>
internal static class PeriodConflict
{
    private const string NotStated = "not_stated";

    /// <param name="figure">The claims on it.</param>
    /// <param name="figures">The claims on each figure, this one among them.</param>
    public static ConflictRow? Of(IReadOnlyList<FigureClaimRow> figure, IReadOnlyList<IReadOnlyList<FigureClaimRow>> figures) => AgainstOthers(figure, figures) ?? Within(figure);

    private static ConflictRow? Within(IReadOnlyList<FigureClaimRow> figure)
    {
        var said = figure.GroupBy(claim => claim.PeriodEdtf?.ToString() ?? NotStated).Select(group => group.ToList()).ToList();
        if (said.Count < 2) return null;

        var values = said.OrderBy(group => group[0].PeriodEdtf is null).ThenBy(group => group[0].PeriodEdtf?.First ?? group[0].PeriodEdtf?.Last)
            .ThenBy(group => group[0].PeriodEdtf?.ToString(), StringComparer.Ordinal)
            .Select(group => FigureConflict.Value(group[0].PeriodEdtf?.ToWords() ?? "no period stated", group[0].PeriodEdtf?.ToString() ?? NotStated, group));
        return FigureConflict.Row(figure[0], ConflictFields.Period, [.. values], Spread.OfValues(said.Count));
    }

    private static ConflictRow? AgainstOthers(IReadOnlyList<FigureClaimRow> figure, IReadOnlyList<IReadOnlyList<FigureClaimRow>> figures)
    {
        var open = figure[0];
        if (open.PeriodKind != NotStated) return null;
        var others = figures.Where(other => other[0].PeriodKind != NotStated && other[0].Measure == open.Measure && other[0].Unit == open.Unit
            && (other[0].Place is null || open.Place is null || other[0].Place == open.Place)).ToList();
        if (others.Count == 0) return null;

        List<ConflictValue> values =
        [
            FigureConflict.Value("period not stated", NotStated, figure),
            .. others.GroupBy(other => other[0].PeriodKind).OrderBy(kind => FigureConflict.Index(FigureVocabulary.PeriodKinds, kind.Key))
                .Select(kind => FigureConflict.Value(FigureName.Period(kind.Key), kind.Key, kind.SelectMany(other => other))),
        ];
        return FigureConflict.Row(open, ConflictFields.Period, values, Spread.OfValues(values.Count));
    }
}
