using BorderWatch.Data.Figures;

namespace BorderWatch.Data.Conflicts;

/// <summary>
/// Period: claims on one figure give different periods, or one of them none; or a figure leaves its period open, and others
/// of its measure and unit, for the same place or where either place is open, have one. Both are one row: the field is one.
/// </summary>
internal static class PeriodConflict
{
    private const string NotStated = "not_stated";

    /// <param name="figure">The claims on it.</param>
    /// <param name="figures">The claims on each figure, this one among them.</param>
    public static ConflictRow? Of(IReadOnlyList<FigureClaimRow> figure, IReadOnlyList<IReadOnlyList<FigureClaimRow>> figures)
    {
        var (within, others) = (Within(figure), Others(figure[0], figures));
        if (within.Count < 2 && others.Count == 0) return null;

        // Beside others, a figure that leaves its period open says so, even where a claim on it has dates.
        List<ConflictValue> values = [.. within.Count < 2 ? [FigureConflict.Value("period not stated", NotStated, figure) with { InCommon = within[0].Machine }] : within, .. others];
        return FigureConflict.Row(figure[0], ConflictFields.Period, values, Spread.OfValues(values.Count)) with { SplitOrigins = FigureConflict.Split(within) };
    }

    /// <summary>What the claims on one figure give, each once.</summary>
    private static List<ConflictValue> Within(IReadOnlyList<FigureClaimRow> figure) =>
    [
        .. figure.GroupBy(claim => claim.PeriodEdtf?.ToString() ?? NotStated).Select(group => group.ToList())
            .OrderBy(group => group[0].PeriodEdtf is null).ThenBy(group => group[0].PeriodEdtf?.First ?? group[0].PeriodEdtf?.Last)
            .ThenBy(group => group[0].PeriodEdtf?.ToString(), StringComparer.Ordinal)
            .Select(group => FigureConflict.Value(group[0].PeriodEdtf?.ToWords() ?? "no period stated", group[0].PeriodEdtf?.ToString() ?? NotStated, group)),
    ];

    /// <summary>The kinds of period of the figures that one without a period can be taken for.</summary>
    private static List<ConflictValue> Others(FigureClaimRow open, IReadOnlyList<IReadOnlyList<FigureClaimRow>> figures) => open.PeriodKind != NotStated ? [] :
    [
        .. figures.Where(other => other[0].PeriodKind != NotStated && other[0].Measure == open.Measure && other[0].Unit == open.Unit
                && (other[0].Place is null || open.Place is null || other[0].Place == open.Place))
            .GroupBy(other => other[0].PeriodKind).OrderBy(kind => FigureConflict.Index(FigureVocabulary.PeriodKinds, kind.Key))
            .Select(kind => FigureConflict.Value(FigureName.Period(kind.Key), kind.Key, kind.SelectMany(other => other))),
    ];
}
