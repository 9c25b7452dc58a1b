namespace BorderWatch.Data.Drafts;

/// <summary>What became of a change, and why.</summary>
public sealed record DraftOutcome
{
    public required DraftResult Result { get; init; }

    /// <summary>Sentences that say why it was refused.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>What the claim says now, where somebody else changed it meanwhile.</summary>
    public DraftClaim? Current { get; init; }

    /// <summary>The article that was put in, or the claim that was added.</summary>
    public long? DraftId { get; init; }

    public int? ClaimNo { get; init; }

    /// <summary>The entry of the history, where one was made.</summary>
    public long? EditNo { get; init; }

    /// <summary>The claims whose state is another now.</summary>
    public IReadOnlyList<int> Claims { get; init; } = [];

    internal static DraftOutcome Saved { get; } = new() { Result = DraftResult.Saved };

    public static DraftOutcome Gone { get; } = new() { Result = DraftResult.Gone, Problems = ["It is not there any more: somebody discarded it."] };

    internal static DraftOutcome Refused(params IReadOnlyList<string> problems) => new() { Result = DraftResult.Refused, Problems = problems };

    internal static DraftOutcome Stale(DraftClaim? current) =>
        new() { Result = DraftResult.Stale, Current = current, Problems = ["Somebody changed it meanwhile. What it says now is shown; nothing of yours was saved."] };
}
