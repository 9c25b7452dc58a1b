using BorderWatch.Data.Dates;
using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Closures;

/// <summary>A point on which the claims about one closure differ: when it began, when it ended, or what it is closed to.</summary>
public sealed record ClosureDifference
{
    public required ClosureRow Closure { get; init; }

    public required DifferenceField Field { get; init; }

    /// <summary>What is said: what names the port before what is inferred, exact days before spans, most origins first.</summary>
    public required IReadOnlyList<DifferenceValue> Values { get; init; }

    /// <summary>Independent origins that say something on the point.</summary>
    public int Origins => Values.SelectMany(value => value.Claims).Select(claim => claim.OriginId).Distinct().Count();

    /// <summary>Every point on which claims about these closures differ, most origins first.</summary>
    public static IReadOnlyList<ClosureDifference> Among(IEnumerable<ClosureRow> rows) =>
    [
        .. rows.SelectMany(row => new[]
            {
                Of(row, DifferenceField.Start, () => Moment(row, DifferenceField.Start, row.Start)),
                Of(row, DifferenceField.End, () => Moment(row, DifferenceField.End, row.End)),
                Of(row, DifferenceField.Type, () => Type(row)),
            }).OfType<ClosureDifference>()
            .OrderByDescending(difference => difference.Origins).ThenBy(difference => difference.Field).ThenBy(difference => difference.Closure.Longitude),
    ];

    private static ClosureDifference? Of(ClosureRow row, DifferenceField field, Func<IEnumerable<DifferenceValue>?> say)
    {
        var said = row.Derived.Said(field, row.Reading, () => say() is { } values ? Ordered(values) : null);
        return said is null ? null : new() { Closure = row, Field = field, Values = said };
    }

    private static IEnumerable<DifferenceValue>? Moment(ClosureRow row, DifferenceField field, DateAnswer answer)
    {
        if (!answer.SourcesDiffer) return null;
        var voting = answer.Votes.SelectMany(vote => vote.ClaimIds).ToHashSet();
        var said = row.Claims.Where(claim => voting.Contains(claim.ClaimId)).GroupBy(claim => claim.DateEdtf!.ToString()).Select(group => new DifferenceValue
        {
            Words = group.First().DateEdtf!.ToWords(),
            Claims = [.. group],
            Inferred = false,
            Order = group.First().DateEdtf!.DayCount ?? 0,
        });
        return [.. said, .. answer is { Contested: true, Bound: { } bound } ? new[] { Seen(row, field, bound) } : []];
    }

    /// <summary>The observations that contradict every vote.</summary>
    private static DifferenceValue Seen(ClosureRow row, DifferenceField field, DateOnly bound) => new()
    {
        Words = $"in force {(field == DifferenceField.Start ? "by" : "on")} {DateWords.Long(bound)}",
        Claims =
        [
            .. row.StatedClaims.Where(claim => claim.Aspect == Aspects.Observed
                && bound == (field == DifferenceField.Start ? claim.DateEdtf?.Last ?? claim.PublishedOn : claim.DateEdtf?.First)),
        ],
        Inferred = false,
        Order = int.MaxValue,
    };

    private static IEnumerable<DifferenceValue>? Type(ClosureRow row)
    {
        var claims = row.Claims.Where(claim => claim.TypeStated is not null).GroupBy(claim => claim.TypeStated!.ToLowerInvariant()).ToList();
        if (claims.Count < 2) return null;
        return claims.Select(group => new DifferenceValue
        {
            Words = group.Key,
            Claims = [.. group],
            Inferred = group.All(claim => !claim.IsStatedFor(row.ClosureId)),
        });
    }

    private static IReadOnlyList<DifferenceValue> Ordered(IEnumerable<DifferenceValue> values) =>
        [.. values.OrderBy(value => value.Inferred).ThenBy(value => value.Order).ThenByDescending(value => value.Origins).ThenBy(value => value.Claims[0].DateEarliest).ThenBy(value => value.Words, StringComparer.Ordinal)];
}

public enum DifferenceField
{
    Start,
    End,
    Type,
}
