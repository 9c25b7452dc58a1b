namespace BorderWatch.Data;

/// <summary>Writes the order that a filter asks for.</summary>
internal static class SqlOrder
{
    /// <summary>
    /// An ORDER BY clause for claims <c>c</c> of sources <c>s</c>: by the column, rows without a value last in either direction;
    /// without one by publication and place in the source. Ends in the claim's id.
    /// </summary>
    /// <param name="sort">A name of the column as the filter has it: a leading hyphen turns the order round.</param>
    public static string Claims(string? column, string? sort) => column is null
        ? "ORDER BY s.published_on, c.source_id, c.position, c.claim_id"
        // CASE rather than NULLS LAST: not every database has it.
        : $"ORDER BY CASE WHEN {column} IS NULL THEN 1 ELSE 0 END, {column} {(sort is ['-', ..] ? "DESC" : "ASC")}, c.claim_id";
}
