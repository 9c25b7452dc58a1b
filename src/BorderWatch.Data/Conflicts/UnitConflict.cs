using BorderWatch.Data.Figures;

namespace BorderWatch.Data.Conflicts;

/// <summary>
/// Unit: figures of one measure, place and kind of period are in different units. One row for all of them, called by what they
/// have in common, so that a figure that comes later changes no id.
/// </summary>
internal static class UnitConflict
{
    /// <summary>For SQL too, as the function <c>unit_subject</c> of migrations.</summary>
    /// <returns>"crossings-southwest-border-per-day"; null for figures that no other can be held against.</returns>
    public static string? SubjectOf(string measure, string? unit, string? place, string periodKind) =>
        unit is null || place is null ? null : string.Join('-', Words($"{measure} {place} {periodKind}"));

    public static string? SubjectOf(FigureClaimRow figure) => SubjectOf(figure.Measure, figure.Unit, figure.Place, figure.PeriodKind);

    /// <param name="figures">The claims on each figure of one subject, in their order.</param>
    public static ConflictRow? Of(string subject, IEnumerable<IReadOnlyList<FigureClaimRow>> figures)
    {
        var units = figures.GroupBy(figure => figure[0].Unit!).OrderBy(unit => FigureConflict.Index(FigureVocabulary.Units, unit.Key)).ToList();
        if (units.Count < 2) return null;
        return FigureConflict.Row(
            units[0].First()[0], ConflictFields.Unit, [.. units.Select(unit => FigureConflict.Value(unit.Key, unit.Key, unit.SelectMany(figure => figure)))], Spread.OfValues(units.Count)) with { SubjectId = subject };
    }

    /// <summary>Runs of what may stand in an id.</summary>
    private static string[] Words(string text) =>
        new string([.. text.ToLowerInvariant().Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
