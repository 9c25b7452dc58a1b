using BorderWatch.Data.Conflicts;

namespace BorderWatch.Web.Components.Shared;

/// <summary>Links to a row of the conflict register that keep how the page they stand on looks at the claims.</summary>
public static class ConflictLink
{
    public static string To(Contested contested, string conflictId, KeptView kept) =>
        $"/conflicts{new ConflictFilter { View = kept.View, Page = contested.PageOf(conflictId) }.ToQuery()}#{conflictId}";
}
