using BorderWatch.Data.Closures;

namespace BorderWatch.Data.Conflicts;

/// <summary>Announced against in force: a dated announcement has no day in common with the start that the votes come to.</summary>
internal static class AnnouncedConflict
{
    public static ConflictRow? Of(ClosureRow closure)
    {
        var (start, announced) = (closure.Start, closure.Claims.Where(claim => claim is { Aspect: Aspects.Announced, DateEdtf: not null }).GroupBy(claim => claim.DateEdtf!).ToList());
        if (!start.HasVote || announced.TrueForAll(group => start.Days.Any(day => ClosureConflict.CanMean(group.Key, day)))) return null;

        var backing = start.Votes.Where(vote => vote.Days.Intersect(start.Days).Any()).SelectMany(vote => vote.ClaimIds).ToHashSet(StringComparer.Ordinal);
        List<ConflictValue> values =
        [
            .. announced.OrderBy(group => group.Key.First ?? group.Key.Last).ThenBy(group => group.Key.ToString(), StringComparer.Ordinal)
                .Select(group => ClosureConflict.Value(closure, $"announced {group.Key.ToWords()}", group.Key.ToString(), group)),
            // Each date with those who give it: nobody is cited for the answer that the votes come to.
            .. MomentConflict.ByDate(closure.Claims.Where(claim => backing.Contains(claim.ClaimId)))
                .Select(group => ClosureConflict.Value(closure, $"in force from {group.Date.ToWords()}", group.Date.ToString(), group.Claims)),
        ];
        List<DateOnly> named = [.. announced.Where(group => group.Key.IsDay).Select(group => group.Key.First!.Value)];
        return ClosureConflict.Row(closure, ConflictFields.Announced, values, named.Count == 0 ? Spread.OfValues(values.Count) : Apart(named, start.Days));
    }

    /// <summary>Days from an announcement to a start: the fewest and the most that the days allow.</summary>
    private static Spread Apart(IReadOnlyList<DateOnly> announced, IReadOnlyList<DateOnly> began)
    {
        List<int> apart = [.. announced.SelectMany(_ => began, (day, start) => Math.Abs(start.DayNumber - day.DayNumber))];
        return new Spread(apart.Min(), apart.Max() == apart.Min() ? null : apart.Max(), SpreadUnits.Days);
    }
}
