using BorderWatch.Data.Closures;

namespace BorderWatch.Data.Conflicts;

/// <summary>Reason: linked claims of different origins give different reasons, however the same words are written.</summary>
internal static class ReasonConflict
{
    public static ConflictRow? Of(ClosureRow closure)
    {
        var given = closure.Claims.Where(claim => claim.Reason is not null).ToList();
        var reasons = given.GroupBy(claim => Plain(claim.Reason!)).ToList();
        // With two reasons and two origins, some two of them give different ones.
        if (reasons.Count < 2 || given.Select(claim => claim.OriginId).Distinct().Count() < 2) return null;

        var values = reasons.OrderBy(group => group.Min(claim => claim.PublishedOn)).ThenBy(group => group.Min(claim => claim.ClaimId), StringComparer.Ordinal)
            .Select(group => ClosureConflict.Value(closure, group.First().Reason!, group.First().Reason!.Replace(';', ','), group) with { InCommon = group.Key });
        return ClosureConflict.Row(closure, ConflictFields.Reason, [.. values], Spread.OfValues(reasons.Count));
    }

    private static string Plain(string reason) =>
        string.Join(' ', reason.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
}
