using System.Globalization;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Rules;

namespace BorderWatch.Web.Tests.Words;

/// <summary>Claims and closures of which a test names only what it is about, derived by the rule itself.</summary>
internal static class Reported
{
    private static int s_claims;

    public static ClosureClaimRow Claim(
        string aspect,
        string? date = null,
        string origin = "paper-a",
        bool stated = true,
        string published = "2023-12-22",
        string closure = "alpha-rail",
        string? crossing = null,
        string? place = null,
        string? type = null)
    {
        var edtf = date is null ? null : Edtf.Parse(date);
        return new ClosureClaimRow
        {
            ClaimId = $"{origin}.p{Interlocked.Increment(ref s_claims):0000}",
            SourceId = origin,
            Publisher = origin,
            PublishedEdtf = Edtf.Parse(published),
            PublishedOn = Day(published),
            OriginId = origin,
            OriginName = origin,
            OriginKind = "outlet",
            Aspect = aspect,
            DateEdtf = edtf,
            DateEarliest = edtf?.First,
            DateLatest = edtf?.Last,
            Crossing = crossing,
            PlaceStated = place,
            TypeStated = type,
            ClosureLinks = [Link(closure, stated)],
        };
    }

    /// <summary>The closure "alpha-rail" at Alpha, Texas, from these claims; known on the newest publication day of them.</summary>
    public static ClosureRow Closure(string asOf, params ClosureClaimRow[] claims) => Closure("alpha-rail", asOf, claims);

    public static ClosureRow Closure(string id, string asOf, params ClosureClaimRow[] claims)
    {
        var dated = claims.Select(claim => DatedClaim.From(claim, id)).ToList();
        var (start, end) = (Consensus.Start(dated), Consensus.End(dated));
        var link = Link(id, true);
        return new ClosureRow
        {
            ClosureId = id,
            PortCode = "0001",
            PortSlug = link.Port.ToLowerInvariant(),
            Port = link.Port,
            State = "TX",
            Longitude = -100,
            ClosureType = link.ClosureType,
            Claims = claims,
            Start = start,
            End = end,
            Status = ClosureStatus.On(Day(asOf), start, end, dated),
            AsOf = Day(asOf),
            KnownOn = claims.Length == 0 ? Day("2023-12-22") : claims.Max(claim => claim.PublishedOn),
            Reading = Readings.Consensus,
        };
    }

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ClaimLink Link(string closure, bool stated)
    {
        var parts = closure.Split('-');
        return new ClaimLink(closure, stated ? Links.Stated : Links.Inferred) { Port = BorderWatch.Web.Words.Sentence.Capital(parts[0]), ClosureType = parts[1] };
    }
}
