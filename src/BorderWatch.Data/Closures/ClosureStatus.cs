using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Closures;

/// <summary>The state of a closure on one day (contract, section 1, <c>status</c>), from what the rule made of its claims.</summary>
public static class ClosureStatus
{
    /// <returns>One of <see cref="Statuses"/>.</returns>
    public static string On(DateOnly day, DateAnswer start, DateAnswer end, IReadOnlyCollection<DatedClaim> claims)
    {
        if (end.Latest <= day) return Statuses.Reopened;
        if (start.Latest <= day) return Statuses.Closed;
        if (start.Earliest <= day) return Statuses.PossiblyClosed;

        // Not closed yet on this day, as far as stated claims go: a start that is only bounded ("by 21 December") says nothing of the days before.
        if (Said(claims, Aspects.Reduced, day, stated: true)) return Statuses.Reduced;
        if (Said(claims, Aspects.Announced, day, stated: true)) return Statuses.Announced;
        return claims.Any(claim => !claim.Stated && DayOf(claim) <= day) ? Statuses.Inferred : Statuses.NotReported;
    }

    private static bool Said(IEnumerable<DatedClaim> claims, string aspect, DateOnly day, bool stated) =>
        claims.Any(claim => claim.Stated == stated && claim.Aspect == aspect && DayOf(claim) <= day);

    /// <summary>The first day from which a claim holds: the last its date can mean, or, undated, the day its source was published.</summary>
    private static DateOnly DayOf(DatedClaim claim) => claim.Date?.Last ?? claim.PublishedOn;
}
