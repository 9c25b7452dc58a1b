namespace BorderWatch.Data;

/// <summary>Joins the conditions of a filter.</summary>
internal static class SqlConditions
{
    /// <summary>A WHERE clause of the conditions that are not null; empty without any.</summary>
    public static string Where(params string?[] conditions)
    {
        var set = conditions.OfType<string>().ToList();
        return set.Count == 0 ? "" : "WHERE " + string.Join(" AND ", set);
    }
}
