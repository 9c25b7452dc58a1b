namespace BorderWatch.Data.Conflicts;

/// <summary>Who says something, and where: as much of a claim of any kind as a reference to it needs.</summary>
public sealed record CitedClaim
{
    /// <summary>Null for what was entered by hand, which is no claim of the store.</summary>
    public string? ClaimId { get; init; }

    public required string SourceId { get; init; }

    public required string Publisher { get; init; }

    public required DateOnly PublishedOn { get; init; }

    /// <summary>Numbers joined with ';', like <see cref="Line"/>.</summary>
    public string? Paragraph { get; init; }

    public string? Line { get; init; }

    public required string OriginId { get; init; }

    /// <summary>The claim's id, or source and place where there is no claim: "the-hill-2023-12-21.p9".</summary>
    public string Reference => ClaimId ?? PlaceOf(SourceId, Paragraph, Line);

    public static CitedClaim Of(IClaim claim) => new()
    {
        ClaimId = claim.ClaimId,
        SourceId = claim.SourceId,
        Publisher = claim.Publisher,
        PublishedOn = claim.PublishedOn,
        Paragraph = claim.Paragraph,
        Line = claim.Line,
        OriginId = claim.OriginId,
    };

    /// <summary>Source and place: what is said there is referred to by it where it is no claim.</summary>
    internal static string PlaceOf(string sourceId, string? paragraph, string? line) =>
        sourceId + (line is not null ? $".l{line.Split(';')[0]}" : paragraph is not null ? $".p{paragraph.Split(';')[0]}" : "");
}
