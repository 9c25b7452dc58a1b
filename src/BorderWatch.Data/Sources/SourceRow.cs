using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Sources;

/// <summary>A news article, an agency's statement or a data set that claims are taken from.</summary>
public sealed record SourceRow
{
    public required string SourceId { get; init; }

    public required string Publisher { get; init; }

    public required string Title { get; init; }

    public required Edtf PublishedEdtf { get; init; }

    public required DateOnly PublishedOn { get; init; }

    /// <summary>How the date is known: in text, from the published copy, inferred.</summary>
    public required string PublishedBasis { get; init; }

    public string? Url { get; init; }

    /// <summary>news, agency or dataset.</summary>
    public required string Kind { get; init; }

    public string? Note { get; init; }

    /// <summary>Claims of each kind that the source makes.</summary>
    public required int ClosureClaims { get; init; }

    public required int FigureClaims { get; init; }

    public required int EventClaims { get; init; }

    /// <summary>Ids of the origins its claims go back to, in alphabetical order.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];
}
