using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Rules;

/// <summary>
/// The rule <c>consensus</c> (contract, section 3): each origin votes once, with its most precise stated claim; the days
/// with the most origins win. Letters in the comments are those of the contract. Pure: the order of claims does not matter.
/// </summary>
public static class Consensus
{
    public const string Name = "consensus";

    /// <summary>When the closure began.</summary>
    public static DateAnswer Start(IEnumerable<DatedClaim> claims) => StartOf([.. claims]);

    /// <summary>When it ended; silence never ends anything, so without a vote there is no date.</summary>
    public static DateAnswer End(IEnumerable<DatedClaim> claims) => EndOf([.. claims]);

    private static DateAnswer StartOf(IReadOnlyList<DatedClaim> claims)
    {
        var votes = Votes(claims, Aspects.InForceFrom);

        // (b) Seen in force on a day, or undated and so by the day of publication: it began no later.
        DateOnly? bound = Observations(claims) is { Count: > 0 } seen ? seen.Min(claim => claim.Date?.Last ?? claim.PublishedOn) : null;
        if (votes.Count == 0) return new DateAnswer { Date = bound is { } day ? Edtf.UpTo(day) : null, Bound = bound }; // (e)

        return Count(votes, day => bound is null || day <= bound, bound);
    }

    private static DateAnswer EndOf(IReadOnlyList<DatedClaim> claims)
    {
        var votes = Votes(claims, Aspects.Ended);

        // (b) likewise: seen in force on a day, it ended no earlier. An undated observation only says "by the day of publication".
        var bound = Observations(claims).Max(claim => claim.Date?.First);
        return votes.Count == 0 ? new DateAnswer { Bound = bound } : Count(votes, day => bound is null || day >= bound, bound);
    }

    private static List<DatedClaim> Observations(IEnumerable<DatedClaim> claims) =>
        [.. claims.Where(claim => claim.Stated && claim.Aspect == Aspects.Observed)];

    /// <summary>(a) One vote per origin. (c) Inferred claims have none.</summary>
    private static List<Vote> Votes(IEnumerable<DatedClaim> claims, string aspect) =>
    [
        .. claims
            .Where(claim => claim.Stated && claim.Aspect == aspect && claim.Date is { First: not null, Last: not null })
            .GroupBy(claim => claim.OriginId)
            .OrderBy(origin => origin.Key, StringComparer.Ordinal)
            .Select(origin =>
            {
                var best = origin.Min(claim => Precision.Of(claim.Date!));
                var most = origin.Where(claim => Precision.Of(claim.Date!).CompareTo(best) == 0).OrderBy(claim => claim.ClaimId, StringComparer.Ordinal).ToList();
                return new Vote
                {
                    OriginId = origin.Key,
                    ClaimIds = [.. most.Select(claim => claim.ClaimId)],
                    Precision = best with { Hedge = Common(most.Select(claim => Precision.Of(claim.Date!).Hedge)) },
                    Days = [.. most.SelectMany(claim => claim.Date!.Days()).Distinct().Order()],
                };
            }),
    ];

    private static DateAnswer Count(IReadOnlyList<Vote> votes, Func<DateOnly, bool> possible, DateOnly? bound)
    {
        List<Vote> left = [.. votes.Select(vote => vote with { Days = [.. vote.Days.Where(possible)] })];
        var contested = left.All(vote => vote.Days.Count == 0);
        if (contested) left = [.. votes];

        // (d) Most origins; among several days, those that the most precise claim backs.
        var origins = left.SelectMany(vote => vote.Days.Select(day => (Day: day, vote.Precision))).ToLookup(vote => vote.Day, vote => vote.Precision);
        var most = origins.Max(day => day.Count());
        var leading = origins.Where(day => day.Count() == most).ToList();
        var finest = leading.Min(day => day.Min());
        List<DateOnly> winning = [.. leading.Where(day => day.Min().CompareTo(finest) == 0).Select(day => day.Key).Order()];

        return new DateAnswer
        {
            Date = winning is [var only] ? Hedged(only, origins[only]) : Edtf.OneOf(winning),
            OriginsAgree = most,
            Contested = contested,
            Votes = left,
            Bound = bound,
            Days = winning,
        };
    }

    /// <summary>A single day, hedged if every vote that names the day itself hedges it; a span hedges nothing.</summary>
    private static Edtf Hedged(DateOnly day, IEnumerable<Precision> votes)
    {
        var named = votes.Where(vote => vote.IsDay).ToList();
        var hedge = named.Exists(vote => vote.Hedge == Hedges.None) ? Hedges.None : Common(named.Select(vote => vote.Hedge));
        return Edtf.Parse(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + hedge);
    }

    /// <summary>The hedge they share; both, where one says "about" and another "perhaps".</summary>
    private static string Common(IEnumerable<string> hedges)
    {
        var different = hedges.Distinct().ToList();
        return different switch { [] => Hedges.None, [var only] => only, _ => Hedges.UncertainAndAbout };
    }
}
