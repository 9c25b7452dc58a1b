using BorderWatch.Data.Figures;

namespace BorderWatch.Data.Conflicts;

/// <summary>One of the things said on a contested field, with everybody who says it.</summary>
public sealed record ConflictValue
{
    /// <summary>For people: "18 December 2023", "vehicle and pedestrian".</summary>
    public required string Words { get; init; }

    /// <summary>For programs: EDTF, types joined with '+', a number with its unit. Never with ';', which ends a value in a file.</summary>
    public required string Machine { get; init; }

    /// <summary>What those who say so have in common, where <see cref="Machine"/> also depends on who else says something; else null.</summary>
    public string? InCommon { get; init; }

    /// <summary>What each of the claims says, by itself: by this one that was corrected is told from what it was.</summary>
    public string Meaning => InCommon ?? Machine;

    public required IReadOnlyList<CitedClaim> Claims { get; init; }

    /// <summary>No claim that says so names the port.</summary>
    public bool Inferred { get; init; }

    /// <summary>The claims themselves where they are about figures: pages word their numbers.</summary>
    public IReadOnlyList<FigureClaimRow> Figures { get; init; } = [];

    /// <summary>Independent origins that say so.</summary>
    public int Origins => Claims.Select(claim => claim.OriginId).Distinct().Count();
}
