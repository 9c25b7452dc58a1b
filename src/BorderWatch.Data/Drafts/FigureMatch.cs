using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Drafts;

/// <summary>The figure that a claim is one more of: measure, unit, place and kind of period are all that makes a figure (contract, section 1).</summary>
internal static class FigureMatch
{
    /// <returns>Null where the store has none, and for a figure without a number, which is never another's.</returns>
    public static RecordCells? Find(DraftFields fields, RecordPool pool) => fields.Unit is null
        ? null
        : pool.All(RecordShapes.Figures).FirstOrDefault(one =>
            one["measure"] == fields.Measure && one["unit"] == fields.Unit && string.Equals(one["place"], fields.Place, StringComparison.OrdinalIgnoreCase) && one["period_kind"] == fields.PeriodKind);
}
