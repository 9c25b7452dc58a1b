using BorderWatch.Data.Closures;

namespace BorderWatch.Data.Conflicts;

/// <summary>Closure type: linked claims, stated or inferred, name different sets of closure types. Claims that name none say nothing on it.</summary>
internal static class TypeConflict
{
    public static ConflictRow? Of(ClosureRow closure)
    {
        var said = closure.Claims.GroupBy(claim => string.Join('+', StatedTypes.Of(claim.TypeStated))).Where(group => group.Key.Length > 0).ToList();
        if (said.Count < 2) return null;

        var values = said.Select(group => ClosureConflict.Value(closure, group.Key.Replace("+", " and ", StringComparison.Ordinal), group.Key, group))
            .OrderBy(value => value.Inferred).ThenByDescending(value => value.Origins).ThenBy(value => value.Machine, StringComparer.Ordinal);
        return ClosureConflict.Row(closure, ConflictFields.ClosureType, [.. values], Spread.OfValues(said.Count));
    }
}
