using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Events;
using BorderWatch.Data.Rules;

namespace BorderWatch.Web.Tests.Components.Charts;

/// <summary>Claims, closures and events of which a test names only what it is about; closures are derived by the real rule.</summary>
internal static class ChartRows
{
    public const string Closure = "eagle-pass-rail";

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");

    public static ClosureClaimRow Claim(
        string source, string? date, string aspect = Aspects.InForceFrom, bool stated = true, string? words = null, string published = "2023-12-21",
        string paragraph = "1", string? origin = null, string closure = Closure)
    {
        var edtf = date is null ? null : Edtf.Parse(date);
        return new ClosureClaimRow
        {
            ClaimId = $"{source}.p{paragraph}.1",
            SourceId = source,
            Publisher = source,
            PublishedEdtf = Edtf.Parse(published),
            PublishedOn = Day(published),
            OriginId = origin ?? source,
            OriginName = origin ?? source,
            OriginKind = "outlet",
            Paragraph = paragraph,
            Aspect = aspect,
            DateText = words,
            DateEdtf = edtf,
            DateEarliest = edtf?.First,
            DateLatest = edtf?.Last,
            ClosureLinks = [new ClaimLink(closure, stated ? Links.Stated : Links.Inferred)],
        };
    }

    public static ClosureRow Row(params ClosureClaimRow[] claims) => Row(Closure, claims);

    public static ClosureRow Row(string closure, params ClosureClaimRow[] claims)
    {
        var dated = claims.Select(claim => DatedClaim.From(claim, closure)).ToList();
        var (start, end) = (Consensus.Start(dated), Consensus.End(dated));
        var (port, type) = (closure[..closure.LastIndexOf('-')], closure[(closure.LastIndexOf('-') + 1)..]);
        return new ClosureRow
        {
            ClosureId = closure,
            PortCode = "2303",
            PortSlug = port,
            Port = port == "eagle-pass" ? "Eagle Pass" : port,
            State = "TX",
            Longitude = -100.5,
            ClosureType = type,
            Claims = claims,
            Start = start,
            End = end,
            Status = ClosureStatus.On(Day("2023-12-22"), start, end, dated),
            AsOf = Day("2023-12-22"),
            KnownOn = Day("2023-12-22"),
            Reading = Readings.Consensus,
        };
    }

    public static EventRow Event(string id, string date, string? label = "Something happens") => new()
    {
        EventId = id,
        Title = id,
        ShortTitle = label,
        Date = new DateAnswer { Date = Edtf.Parse(date) },
        CountedDate = new DateAnswer { Date = Edtf.Parse(date) },
        Claims = [],
    };

    public static IReadOnlyList<ClosureClaimRow> Claims(this IEnumerable<ClosureRow> rows) => [.. rows.SelectMany(row => row.Claims).Distinct()];
}
