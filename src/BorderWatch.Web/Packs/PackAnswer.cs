namespace BorderWatch.Web.Packs;

/// <summary>What comes of asking for a comparison: it, or why there is none.</summary>
internal sealed record PackAnswer
{
    public PackComparison? Comparison { get; private init; }

    /// <summary>Sentences; null where there is a comparison.</summary>
    public string? Problem { get; private init; }

    /// <summary>Of HTTP, for a file.</summary>
    public int Status { get; private init; } = StatusCodes.Status200OK;

    public static PackAnswer Of(PackComparison comparison) => new() { Comparison = comparison };

    public static PackAnswer None(int status, string problem) => new() { Problem = problem, Status = status };
}
