using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Rules;

namespace BorderWatch.Web.Words.Cited;

/// <summary>Claims that give one date for one moment of a closure, as a clause: "on 18 December, by CBP, according to USA TODAY".</summary>
/// <param name="Elsewhere">Where else the same sources say the same, without the port: a date can stand in a paragraph of its own.</param>
internal sealed record DatedClaims(Edtf Date, IReadOnlyList<ClosureClaimRow> Claims, IReadOnlyList<ClosureClaimRow> Elsewhere)
{
    private const string Actor = " as actor";

    /// <summary>The date is a day, exactly or hedged.</summary>
    public bool IsDay => Precision.Of(Date).IsDay;

    public IReadOnlyList<CitedPlace> Places => [.. Claims.Select(CitedPlace.Of)];

    /// <summary>Also where the quoted words stand.</summary>
    public IReadOnlyList<CitedPlace> PlacesOfWords => [.. Claims.Concat(Elsewhere).Select(CitedPlace.Of)];

    /// <summary>By date, the most precise first.</summary>
    /// <param name="row">The closure that they are about.</param>
    public static IReadOnlyList<DatedClaims> Of(IEnumerable<ClosureClaimRow> claims, ClosureRow row) =>
    [
        .. claims.Where(claim => claim.DateEdtf is { First: not null, Last: not null }).GroupBy(claim => claim.DateEdtf!)
            .Select(date => new DatedClaims(
                date.Key,
                [.. date.OrderBy(claim => claim.PublishedOn).ThenBy(claim => claim.ClaimId, StringComparer.Ordinal)],
                [.. row.InferredClaims.Where(claim => claim.DateText is not null && date.Any(own => own.SourceId == claim.SourceId && own.Aspect == claim.Aspect && own.DateEdtf == claim.DateEdtf && own.DateText == claim.DateText))]))
            .OrderBy(date => Precision.Of(date.Date)).ThenBy(date => date.Date.First),
    ];

    /// <summary>Who closed it, if every claim says so and says the same; "CBP".</summary>
    public string? ByWhom => Claims.Select(claim => claim.Attribution).Distinct().ToList() is [{ } only] && only.EndsWith(Actor, StringComparison.Ordinal) ? only[..^Actor.Length] : null;

    /// <summary>"USA TODAY and Border Report (three reports of two origins)"; the count where origins are fewer than reports.</summary>
    public string Who => NamesOf(Claims);

    internal static string NamesOf(IReadOnlyCollection<ClosureClaimRow> claims)
    {
        var publishers = claims.Select(claim => claim.Publisher).Distinct().ToList();
        var origins = claims.Select(claim => claim.OriginId).Distinct().Count();
        return Sentence.And(publishers) + (origins < publishers.Count ? $" ({NumberWords.Of(publishers.Count)} reports of {(origins == 1 ? "one origin" : $"{NumberWords.Of(origins)} origins")})" : "");
    }

    /// <summary>“earlier this week”, or the date in words where the sources have none of their own.</summary>
    public string OwnWords(SaidDate dates) =>
        Claims.Select(claim => claim.DateText).Distinct().ToList() is [{ } only] ? ClaimWords.Quoted(only)! : dates.Words(Date);

    /// <summary>Every day that the others name can be meant.</summary>
    public bool Fits(IEnumerable<DatedClaims> others) => others.All(other => other.Date.Days().All(day => Date.Days().Contains(day)));

    public string Clause(SaidDate dates, bool isStart = true) => $"{(isStart ? dates.From(Date) : dates.On(Date))}{(ByWhom is { } actor ? $", by {actor}," : ",")} according to {Who}";
}
