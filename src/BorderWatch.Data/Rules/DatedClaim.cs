using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Sources;

namespace BorderWatch.Data.Rules;

/// <summary>What a rule reads of a claim, seen from one closure (or one event).</summary>
public sealed record DatedClaim
{
    public required string ClaimId { get; init; }

    public required string SourceId { get; init; }

    public required string OriginId { get; init; }

    /// <summary>The origin is an agency or a government, speaking of what it does itself.</summary>
    public bool OriginIsOfficial { get; init; }

    /// <summary>Whether the source itself names the port; an inferred claim takes no part in any rule.</summary>
    public required bool Stated { get; init; }

    /// <summary>One of <see cref="Aspects"/>.</summary>
    public required string Aspect { get; init; }

    public Edtf? Date { get; init; }

    /// <summary>The day on which the source was published.</summary>
    public required DateOnly PublishedOn { get; init; }

    public static DatedClaim From(ClosureClaimRow claim, string closureId) => new()
    {
        ClaimId = claim.ClaimId,
        SourceId = claim.SourceId,
        OriginId = claim.OriginId,
        OriginIsOfficial = SourceVocabulary.IsOfficial(claim.OriginKind),
        Stated = claim.IsStatedFor(closureId),
        Aspect = claim.Aspect,
        Date = claim.DateEdtf,
        PublishedOn = claim.PublishedOn,
    };
}
