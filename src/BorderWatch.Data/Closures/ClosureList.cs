namespace BorderWatch.Data.Closures;

/// <summary>What a filter keeps: closures and, by the same filter, claims.</summary>
public sealed record ClosureList
{
    /// <summary>In the order the filter asks for; all of them, not one page.</summary>
    public required IReadOnlyList<ClosureRow> Rows { get; init; }

    /// <summary>Claims about closures that the filter keeps, also those linked to none, in the order the filter asks for.</summary>
    public required IReadOnlyList<ClosureClaimRow> Claims { get; init; }

    /// <summary>Rows that stay in a date range only because no source dates them; 0 without a range.</summary>
    public required int Undated { get; init; }

    public IReadOnlyList<ClosureRow> Page(int page) => [.. Rows.Skip((page - 1) * ClosureFilter.PageSize).Take(ClosureFilter.PageSize)];
}
