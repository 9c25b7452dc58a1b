namespace BorderWatch.Data.Conflicts;

/// <summary>The claims that a note was written about, as the store has them: references joined with ';'.</summary>
internal static class SeenClaims
{
    private const char Separator = ';';

    public static string Text(IEnumerable<CitedClaim> claims) => string.Join(Separator, new IdList(claims.Select(claim => claim.Reference)));

    /// <param name="text">Empty for a note on what was no conflict then.</param>
    public static IdList? Parse(string? text) => text is null ? null : new IdList(text.Split(Separator, StringSplitOptions.RemoveEmptyEntries));
}
