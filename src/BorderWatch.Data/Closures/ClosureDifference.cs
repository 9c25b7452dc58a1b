namespace BorderWatch.Data.Closures;

/// <summary>A point on which the claims about one closure differ: when it began, or what it is closed to.</summary>
public sealed record ClosureDifference
{
    public required ClosureRow Closure { get; init; }

    public required DifferenceField Field { get; init; }

    /// <summary>What is said, most origins first.</summary>
    public required IReadOnlyList<DifferenceValue> Values { get; init; }

    /// <summary>Independent origins that say something on the point.</summary>
    public int Origins => Values.SelectMany(value => value.Claims).Select(claim => claim.OriginId).Distinct().Count();

    /// <summary>Every point on which claims about these closures differ, most origins first.</summary>
    public static IReadOnlyList<ClosureDifference> Among(IEnumerable<ClosureRow> rows) =>
    [
        .. rows.SelectMany(row => new[] { OfStart(row), OfType(row) }).OfType<ClosureDifference>()
            .OrderByDescending(difference => difference.Origins).ThenBy(difference => difference.Field).ThenBy(difference => difference.Closure.Longitude),
    ];

    private static ClosureDifference? OfStart(ClosureRow row)
    {
        if (!row.Start.SourcesDiffer) return null;
        var voting = row.Start.Votes.SelectMany(vote => vote.ClaimIds).ToHashSet();
        var claims = row.Claims.Where(claim => voting.Contains(claim.ClaimId)).GroupBy(claim => claim.DateEdtf!.ToString());
        return Of(row, DifferenceField.Start, claims.Select(group => new DifferenceValue
        {
            Words = group.First().DateEdtf!.ToWords(),
            Claims = [.. group],
            Inferred = false,
            Order = group.First().DateEdtf!.DayCount ?? 0,
        }));
    }

    private static ClosureDifference? OfType(ClosureRow row)
    {
        var claims = row.Claims.Where(claim => claim.TypeStated is not null).GroupBy(claim => claim.TypeStated!.ToLowerInvariant()).ToList();
        if (claims.Count < 2) return null;
        return Of(row, DifferenceField.Type, claims.Select(group => new DifferenceValue
        {
            Words = group.Key,
            Claims = [.. group],
            Inferred = group.All(claim => !claim.IsStatedFor(row.ClosureId)),
        }));
    }

    private static ClosureDifference Of(ClosureRow row, DifferenceField field, IEnumerable<DifferenceValue> values) => new()
    {
        Closure = row,
        Field = field,
        Values = [.. values.OrderBy(value => value.Inferred).ThenBy(value => value.Order).ThenByDescending(value => value.Claims.Count).ThenBy(value => value.Claims[0].DateEarliest).ThenBy(value => value.Words, StringComparer.Ordinal)],
    };
}

public enum DifferenceField
{
    Start,
    Type,
}
