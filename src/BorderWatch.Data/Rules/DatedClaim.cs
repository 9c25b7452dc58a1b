using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Rules;

/// <summary>What a rule reads of a claim, seen from one closure (or one event).</summary>
public sealed record DatedClaim
{
    public required string ClaimId { get; init; }

    public required string OriginId { get; init; }

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
        OriginId = claim.OriginId,
        Stated = claim.IsStatedFor(closureId),
        Aspect = claim.Aspect,
        Date = claim.DateEdtf,
        PublishedOn = claim.PublishedOn,
    };
}
