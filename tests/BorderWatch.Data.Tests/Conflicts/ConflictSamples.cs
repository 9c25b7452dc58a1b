using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Tests.Conflicts;

/// <summary>Claims as few words as a test needs, and what is found in them as one line per conflict.</summary>
internal static class ConflictSamples
{
    public const string ClosureId = "alpha-rail";

    /// <summary>Published on 22 December 2023; the origin is the source.</summary>
    public static ClosureClaimRow Claim(
        string id, string? date = null, string aspect = Aspects.InForceFrom, string link = Links.Stated, string? type = null, string? reason = null, string? words = null, string? origin = null) => new()
    {
        ClaimId = id,
        SourceId = id.Split('.')[0],
        Publisher = id.Split('.')[0].ToUpperInvariant(),
        PublishedEdtf = Edtf.Parse("2023-12-22"),
        PublishedOn = new(2023, 12, 22),
        OriginId = origin ?? id.Split('.')[0],
        OriginName = "",
        OriginKind = "outlet",
        Paragraph = "1",
        Aspect = aspect,
        TypeStated = type,
        Reason = reason,
        DateText = words,
        DateEdtf = date is null ? null : Edtf.Parse(date),
        DateEarliest = date is null ? null : Edtf.Parse(date).First,
        DateLatest = date is null ? null : Edtf.Parse(date).Last,
        ClosureLinks = [new ClaimLink(ClosureId, link)],
    };

    public static ClosureRow Closure(params ClosureClaimRow[] claims)
    {
        var derived = ClosureClaims.Of(ClosureId, claims);
        return new ClosureRow
        {
            ClosureId = ClosureId, PortCode = "1", PortSlug = "alpha", Port = "Alpha", State = "TX", Longitude = -100, ClosureType = "rail", Claims = derived.Rows,
            Start = derived.By(Readings.Consensus).Start, End = derived.By(Readings.Consensus).End, Status = Statuses.Closed, AsOf = new(2023, 12, 22), KnownOn = new(2023, 12, 22), Reading = Readings.Consensus,
        };
    }

    public static FigureClaimRow Figure(
        string id, string figure, decimal? low = null, decimal? high = null, string? qualifier = null, string? period = null, string measure = "crossings", string? unit = "people",
        string? place = "Alpha", string kind = "per_day", string? words = null) => new()
    {
        ClaimId = id,
        FigureId = figure,
        Measure = measure,
        Unit = unit,
        Place = place,
        PeriodKind = kind,
        PeriodEdtf = period is null ? null : Edtf.Parse(period),
        ValueLow = low,
        ValueHigh = high,
        Qualifier = qualifier,
        PeriodText = words,
        OriginId = id.Split('.')[0],
        SourceId = id.Split('.')[0],
        Publisher = id.Split('.')[0].ToUpperInvariant(),
        PublishedOn = new(2023, 12, 22),
        Paragraph = "1",
    };

    public static IEnumerable<string> Found(params ClosureClaimRow[] claims) => ConflictFinder.Find([Closure(claims)], []).Select(Line);

    public static IEnumerable<string> Found(params FigureClaimRow[] claims) => ConflictFinder.Find([], claims).Select(Line);

    /// <summary>"alpha-rail.start: 2023-12-18 (a), 2023-12-19 (b; inferred), 1 days"</summary>
    public static string Line(ConflictRow row)
    {
        var values = row.Values.Select(value => $"{value.Machine} ({string.Join(' ', value.Claims.Select(claim => claim.SourceId).Distinct())}{(value.Inferred ? "; inferred" : "")})");
        return FormattableString.Invariant($"{row.ConflictId}: {string.Join(", ", values)}, {row.Spread}{(row.SpreadTo is { } most ? FormattableString.Invariant($" to {most}") : "")} {row.SpreadUnit}");
    }
}
