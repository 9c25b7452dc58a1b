namespace BorderWatch.Data.Rules;

/// <summary>The one vote of an origin: the days its most precise claims can mean.</summary>
public sealed record Vote
{
    public required string OriginId { get; init; }

    /// <summary>The claims that make the vote; several when they are equally precise and differ.</summary>
    public required IReadOnlyList<string> ClaimIds { get; init; }

    public required Precision Precision { get; init; }

    /// <summary>Ascending; without the days that an observation rules out.</summary>
    public required IReadOnlyList<DateOnly> Days { get; init; }
}
