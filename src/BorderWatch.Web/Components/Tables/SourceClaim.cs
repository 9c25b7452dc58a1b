using System.Globalization;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Tables;

/// <summary>A claim of any kind as the page of its source shows it.</summary>
public sealed record SourceClaim
{
    public required string ClaimId { get; init; }

    public static IReadOnlyList<string> Kinds { get; } = ["Closure", "Figure", "Event"];

    /// <summary>One of <see cref="Kinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Of the records it is one of.</summary>
    public string Table => Kind switch
    {
        "Closure" => RecordShapes.ClosureClaims.Name,
        "Figure" => RecordShapes.FigureClaims.Name,
        _ => RecordShapes.EventClaims.Name,
    };

    public required string? Paragraph { get; init; }

    public required string? Line { get; init; }

    /// <summary>What the claim says, in our words.</summary>
    public required string Says { get; init; }

    /// <summary>The words of the source that are the datum.</summary>
    public string? Words { get; init; }

    public string? Edtf { get; init; }

    public string? Attribution { get; init; }

    public required string OriginId { get; init; }

    public string? Note { get; init; }

    /// <summary>The words of the source that support the claim.</summary>
    public string? Evidence { get; init; }

    public IReadOnlyList<ClaimLink> Links { get; init; } = [];

    /// <summary>Line by line where a source has lines, else paragraph by paragraph; claims without a place come last.</summary>
    public static IReadOnlyList<SourceClaim> InReadingOrder(
        IEnumerable<ClosureClaimRow> closures, IEnumerable<FigureClaimRow> figures, IEnumerable<EventClaimRow> events) =>
    [
        .. closures.Select(Of).Concat(figures.Select(Of)).Concat(events.Select(Of))
            .OrderBy(claim => First(claim.Paragraph)).ThenBy(claim => First(claim.Line)).ThenBy(claim => Counter(claim.ClaimId)),
    ];

    private static SourceClaim Of(ClosureClaimRow claim) => new()
    {
        ClaimId = claim.ClaimId,
        Kind = "Closure",
        Paragraph = claim.Paragraph,
        Line = claim.Line,
        Says = $"{ClaimWords.About(claim)}{(claim.TypeStated is null || claim.ClosureLinks.Any(link => link.IsStated) ? "" : $", {claim.TypeStated}")}: {Said(claim)}",
        Words = claim.DateText,
        Edtf = claim.DateEdtf?.ToString(),
        Attribution = claim.Attribution,
        OriginId = claim.OriginId,
        Note = claim.Note,
        Evidence = claim.Evidence,
        Links = claim.ClosureLinks,
    };

    private static string Said(ClosureClaimRow claim) => (claim.Aspect, claim.Reason) switch
    {
        (Aspects.Reason, { } reason) => $"reason given: “{reason}”",
        (_, { } reason) => $"{ClaimWords.Moment(claim)}; reason given: “{reason}”",
        _ => ClaimWords.Moment(claim),
    };

    private static SourceClaim Of(FigureClaimRow claim) => new()
    {
        ClaimId = claim.ClaimId,
        Kind = "Figure",
        Paragraph = claim.Paragraph,
        Line = claim.Line,
        Says = FigureWords.Says(claim),
        Words = claim.Words,
        Edtf = claim.PeriodEdtf?.ToString(),
        Attribution = claim.Attribution,
        OriginId = claim.OriginId,
        Note = claim.Note,
        Evidence = claim.Evidence,
    };

    private static SourceClaim Of(EventClaimRow claim) => new()
    {
        ClaimId = claim.ClaimId,
        Kind = "Event",
        Paragraph = claim.Paragraph,
        Line = claim.Line,
        Says = claim.DateEdtf is null ? claim.Title : $"{claim.Title}: {claim.DateEdtf.ToWords()}",
        Words = claim.DateText,
        Edtf = claim.DateEdtf?.ToString(),
        Attribution = claim.Attribution,
        OriginId = claim.OriginId,
        Note = claim.Note,
        Evidence = claim.Evidence,
    };

    private static int First(string? list) => list is null ? int.MaxValue : int.Parse(list.Split(';')[0], CultureInfo.InvariantCulture);

    private static int Counter(string claimId) => int.TryParse(claimId.Split('.')[^1].TrimStart('n'), CultureInfo.InvariantCulture, out var n) ? n : 0;
}
