using BorderWatch.Data.Figures;

namespace BorderWatch.Data.Conflicts;

/// <summary>Value: claims on one figure give different numbers, or the same number with different hedges. Those without a number say nothing on it.</summary>
internal static class ValueConflict
{
    /// <param name="figure">The claims on it.</param>
    public static ConflictRow? Of(IReadOnlyList<FigureClaimRow> figure)
    {
        var said = figure.Where(claim => (claim.ValueLow ?? claim.ValueHigh) is not null).GroupBy(FigureConflict.Machine).Select(group => group.ToList()).ToList();
        if (said.Count < 2) return null;

        var spread = Spread.OfRanges([.. said.Select(group => group[0]).Select(claim => ((claim.ValueLow ?? claim.ValueHigh)!.Value, (claim.ValueHigh ?? claim.ValueLow)!.Value))]);
        List<ConflictValue> values =
        [
            .. said.OrderBy(group => group[0].ValueLow ?? group[0].ValueHigh).ThenBy(group => group[0].ValueHigh is null)
                .ThenBy(group => FigureConflict.Index(FigureVocabulary.Qualifiers, group[0].Qualifier))
                .Select(group => FigureConflict.Value(group[0].Words ?? FigureConflict.Machine(group[0]), FigureConflict.Machine(group[0]), group)),
        ];
        return FigureConflict.Row(figure[0], ConflictFields.Value, values, spread) with { SplitOrigins = FigureConflict.Split(values) };
    }
}
