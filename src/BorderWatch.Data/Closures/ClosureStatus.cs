using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Closures;

/// <summary>The state of a closure on one day (contract, section 1, <c>status</c>), from what the rule made of its claims.</summary>
public static class ClosureStatus
{
    /// <returns>One of <see cref="Statuses"/>.</returns>
    public static string On(DateOnly day, DateAnswer start, DateAnswer end, IReadOnlyCollection<DatedClaim> claims)
    {
        // Contested: between a sighting of it in force and the dates that the sources give, they contradict each other.
        if (end.Latest <= day) return end.Contested && day <= end.Bound ? Statuses.PossiblyClosed : Statuses.Reopened;
        if (start.Latest <= day) return Statuses.Closed;
        if ((start.Contested ? start.Bound : start.Earliest) <= day) return Statuses.PossiblyClosed;

        // "Closed", without a day to vote for: it dates no start, but a source that names the port says that it is closed.
        if (!start.HasVote && Said(claims, Aspects.InForceFrom, day)) return Statuses.Closed;

        // No stated claim has it in force on this day: a start that is only bounded ("by 21 December") says nothing of the days before.
        if (Said(claims, Aspects.Reduced, day)) return Statuses.Reduced;
        if (Said(claims, Aspects.Announced, day)) return Statuses.Announced;
        return claims.Any(claim => !claim.Stated && Holds(claim, day)) ? Statuses.Inferred : Statuses.NotReported;
    }

    private static bool Said(IEnumerable<DatedClaim> claims, string aspect, DateOnly day) =>
        claims.Any(claim => claim.Stated && claim.Aspect == aspect && Holds(claim, day));

    /// <summary>Whether a claim says something of a day: not of the days before its moment, or before its publication where it has no date.</summary>
    public static bool Holds(DatedClaim claim, DateOnly day) => DayOf(claim) <= day;

    /// <summary>
    /// The first day from which a claim holds: the last its date can mean, or, without one, the day its source was published,
    /// but not before the first day that its date leaves open ("not before 4 January").
    /// </summary>
    private static DateOnly DayOf(DatedClaim claim) =>
        claim.Date?.Last ?? (claim.Date?.First is { } first && first > claim.PublishedOn ? first : claim.PublishedOn);
}
