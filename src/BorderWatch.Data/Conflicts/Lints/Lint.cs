namespace BorderWatch.Data.Conflicts.Lints;

/// <summary>What a check on the claims has to say: something that cannot be right, or that a reader should know.</summary>
public sealed record Lint
{
    /// <summary>One of <see cref="LintKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Something cannot be right; otherwise it is a note.</summary>
    public required bool IsProblem { get; init; }

    /// <summary>A sentence.</summary>
    public required string Words { get; init; }

    public required IReadOnlyList<CitedClaim> Claims { get; init; }
}
