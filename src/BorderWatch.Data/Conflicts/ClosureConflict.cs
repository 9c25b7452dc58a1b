using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Conflicts;

/// <summary>What the rules about closures have in common.</summary>
internal static class ClosureConflict
{
    public static ConflictRow Row(ClosureRow closure, string field, IReadOnlyList<ConflictValue> values, Spread spread) => new()
    {
        SubjectId = closure.ClosureId,
        Subject = closure.Title,
        Field = field,
        PortSlug = closure.PortSlug,
        Values = values,
        Spread = spread.Least,
        SpreadTo = spread.Most,
        SpreadUnit = spread.Unit,
    };

    public static ConflictValue Value(ClosureRow closure, string words, string machine, IEnumerable<ClosureClaimRow> claims)
    {
        var all = claims.ToList();
        return new ConflictValue
        {
            Words = words,
            Machine = machine,
            Claims = [.. all.OrderBy(claim => claim.PublishedOn).ThenBy(claim => claim.ClaimId, StringComparer.Ordinal).Select(CitedClaim.Of)],
            Inferred = !all.Exists(claim => claim.IsStatedFor(closure.ClosureId)),
        };
    }

    /// <summary>Whether two dates can mean one day.</summary>
    public static bool ShareADay(Edtf date, Edtf other)
    {
        if (date.Last < other.First || other.Last < date.First) return false;
        // Both open, they meet or run side by side; else one of them can be gone through day by day.
        if (date.DayCount is null) (date, other) = (other, date);
        return date.DayCount is null || date.Days().Any(day => CanMean(other, day));
    }

    /// <summary>Whether a date can mean a day; an open end can mean any.</summary>
    public static bool CanMean(Edtf date, DateOnly day) =>
        (date.First is null || date.First <= day) && (date.Last is null || day <= date.Last) && (date.DayCount is null || date.Days().Contains(day));
}
