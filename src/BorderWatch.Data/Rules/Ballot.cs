using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Rules;

/// <summary>
/// The votes on one moment of a closure, which every reading goes by (contract, section 3, (a) to (c)). Pure: the order of
/// claims does not matter.
/// </summary>
public sealed record Ballot
{
    /// <summary>One per origin, in the order of the origins' ids; without the days that an observation rules out.</summary>
    public required IReadOnlyList<Vote> Votes { get; init; }

    /// <summary>Of a start, the earliest day by which the sources show it in force; of an end, the last day on which they do. Null if none does.</summary>
    public required DateOnly? Bound { get; init; }

    /// <summary>Every day that is voted for lies beyond <see cref="Bound"/>, so none was removed.</summary>
    public bool Contested { get; private init; }

    public static Ballot Of(IReadOnlyList<DatedClaim> claims, Moment moment)
    {
        var votes = Count(claims, moment.Aspect());
        var bound = BoundOf(claims, moment);
        Func<DateOnly, bool> possible = moment == Moment.Start ? day => bound is null || day <= bound : day => bound is null || day >= bound;
        List<Vote> left = [.. votes.Select(vote => vote with { Days = [.. vote.Days.Where(possible)] })];
        var contested = left.Count > 0 && left.All(vote => vote.Days.Count == 0);
        return new Ballot { Votes = contested ? votes : left, Bound = bound, Contested = contested };
    }

    /// <summary>
    /// (b) Seen in force on a day, or undated and so by the day of publication: it began no later. Seen in force on a day, it
    /// ended no earlier; there an undated observation says nothing.
    /// </summary>
    private static DateOnly? BoundOf(IReadOnlyList<DatedClaim> claims, Moment moment)
    {
        List<DatedClaim> seen = [.. claims.Where(claim => claim.Stated && claim.Aspect == Aspects.Observed)];
        if (moment == Moment.End) return seen.Max(claim => claim.Date?.First);
        return seen.Count == 0 ? null : seen.Min(claim => claim.Date?.Last ?? claim.PublishedOn);
    }

    /// <summary>(a) One vote per origin. (c) Inferred claims have none.</summary>
    private static List<Vote> Count(IEnumerable<DatedClaim> claims, string aspect) =>
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
                    Precision = best with { Hedge = Hedges.Common(most.Select(claim => Precision.Of(claim.Date!).Hedge)) },
                    Days = [.. most.SelectMany(claim => claim.Date!.Days()).Distinct().Order()],
                };
            }),
    ];

    /// <summary>(e) The answer of every reading where nobody votes: a start is at most bounded; silence never ends anything.</summary>
    public DateAnswer WithoutVote(Moment moment) =>
        new() { Date = moment == Moment.Start && Bound is { } day ? Edtf.UpTo(day) : null, Bound = Bound };

    /// <summary>The answer that these days are.</summary>
    /// <param name="days">Ascending; some vote names each.</param>
    public DateAnswer Answer(IReadOnlyList<DateOnly> days) => new()
    {
        Date = days is [var only] ? Hedged(only) : Edtf.OneOf(days),
        OriginsAgree = Votes.Count(vote => vote.Days.Any(days.Contains)),
        Contested = Contested,
        Votes = Votes,
        Bound = Bound,
        Days = days,
    };

    /// <summary>A single day, hedged if every vote that names the day itself hedges it; a span hedges nothing.</summary>
    private Edtf Hedged(DateOnly day)
    {
        var named = Votes.Where(vote => vote.Precision.IsDay && vote.Days.Contains(day)).Select(vote => vote.Precision.Hedge).ToList();
        var hedge = named.Contains(Hedges.None) ? Hedges.None : Hedges.Common(named);
        return Edtf.Parse(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + hedge);
    }
}
