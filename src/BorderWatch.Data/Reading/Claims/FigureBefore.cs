namespace BorderWatch.Data.Reading.Claims;

/// <summary>What the number before counted, for one that names no noun of its own: "The number fell to 1,100 on Thursday".</summary>
/// <param name="Unit">Null where nothing was counted, or something else than people, encounters and the like.</param>
/// <param name="IsNear">Whether that was in the same paragraph.</param>
/// <param name="Next">The token after its noun where it stands in the same sentence, otherwise 0.</param>
/// <param name="IsOther">Whether the last number of the same sentence counted something else: "350 guests, down from 2,100".</param>
/// <param name="IsStanding">Whether it was heads at one place.</param>
internal readonly record struct FigureBefore(string? Unit, bool IsNear, int Next, bool IsOther, bool IsStanding)
{
    /// <summary>The unit, where it was counted in the same paragraph.</summary>
    public string? Near => IsNear ? Unit : null;
}
