using BorderWatch.Data.Closures;
using BorderWatch.Data.Figures;

namespace BorderWatch.Data.Conflicts;

/// <summary>
/// Finds every field on which claims differ. Nothing is listed by hand here: each kind of conflict is a rule of its own, in
/// the classes whose names end in <c>Conflict</c>. Pure: the order of claims does not matter.
/// </summary>
public static class ConflictFinder
{
    /// <returns>Closures west to east, then figures by measure, unit and period; of each, its fields in their order.</returns>
    public static IReadOnlyList<ConflictRow> Find(IEnumerable<ClosureRow> closures, IEnumerable<FigureClaimRow> claims) =>
        [.. new ClosureFilter().Order(closures).SelectMany(OfClosure), .. OfFigures(claims)];

    private static IEnumerable<ConflictRow> OfClosure(ClosureRow closure) => new[]
    {
        MomentConflict.Of(closure, ConflictFields.Start), MomentConflict.Of(closure, ConflictFields.End), TypeConflict.Of(closure), AnnouncedConflict.Of(closure), ReasonConflict.Of(closure),
    }.OfType<ConflictRow>();

    private static IEnumerable<ConflictRow> OfFigures(IEnumerable<FigureClaimRow> claims)
    {
        List<IReadOnlyList<FigureClaimRow>> figures =
        [
            .. claims.GroupBy(claim => claim.FigureId).Select(group => (IReadOnlyList<FigureClaimRow>)[.. group.OrderBy(claim => claim.ClaimId, StringComparer.Ordinal)])
                .OrderBy(figure => FigureConflict.Index(FigureVocabulary.Measures, figure[0].Measure)).ThenBy(figure => FigureConflict.Index(FigureVocabulary.Units, figure[0].Unit))
                .ThenBy(figure => FigureConflict.Index(FigureVocabulary.PeriodKinds, figure[0].PeriodKind)).ThenBy(figure => figure[0].FigureId, StringComparer.Ordinal),
        ];
        var subjects = figures.ToLookup(figure => UnitConflict.SubjectOf(figure[0]));
        return figures.SelectMany(figure => new[]
        {
            ValueConflict.Of(figure),
            PeriodConflict.Of(figure, figures),
            // One row for all of them, where the first stands.
            UnitConflict.SubjectOf(figure[0]) is { } subject && subjects[subject].First() == figure ? UnitConflict.Of(subject, subjects[subject]) : null,
        }).OfType<ConflictRow>();
    }
}
