using System.Security.Cryptography;
using System.Text;

namespace BorderWatch.Data.Conflicts;

/// <summary>
/// What a note was written about: the claims that its row had then, each with what it said. The store has them as references,
/// each with a mark, joined with ';': "afp-2023-12-22.p3.1=5f0c2a91;usa-today-2023-12-21.p7.1=90b1e77c".
/// </summary>
public static class SeenClaims
{
    private const char Separator = ';';

    private const char MarkSign = '=';

    /// <summary>Not in need of escaping in a form.</summary>
    private const char MarkSeparator = '.';

    /// <summary>Characters of a mark: enough that no two of the claims of one row have the same.</summary>
    private const int Length = 8;

    /// <summary>The marks of what a row shows, as the form of a note sends them: few characters, however many claims it has.</summary>
    public static string Marks(ConflictRow row) => string.Join(MarkSeparator, Of(row).Select(seen => seen.Mark).Distinct());

    /// <param name="marks">As <see cref="Marks"/> gave them, for the row as it was shown.</param>
    /// <returns>For the store: of the claims that a row has, those that were shown and still say the same.</returns>
    internal static string Text(ConflictRow row, string marks)
    {
        var shown = marks.Split(MarkSeparator).ToHashSet(StringComparer.Ordinal);
        return string.Join(Separator, new IdList(Of(row).Where(seen => shown.Contains(seen.Mark)).Select(Entry)));
    }

    /// <summary>Of the claims of a row, those that somebody had.</summary>
    internal static IdList Of(ConflictRow row, Func<ConflictValue, CitedClaim, bool> had) => new(Of(row).Where(seen => had(seen.Value, seen.Claim)).Select(Entry));

    /// <param name="text">Empty for a note on nothing that is still said.</param>
    internal static IdList? Parse(string? text) => text is null ? null : new IdList(text.Split(Separator, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What a row says that is not among this: other claims, and the same ones where they now say something else.</summary>
    internal static IReadOnlyList<CitedClaim> Unseen(ConflictRow row, IdList seen) =>
        [.. Of(row).Where(said => !seen.Contains(Entry(said)) && !seen.Contains(said.Claim.Reference)).Select(said => said.Claim).DistinctBy(claim => claim.Reference)];

    /// <summary>An entry without its mark. Some have none, of stores that kept references alone: they stand for whatever is said there.</summary>
    internal static string ReferenceOf(string entry) => entry.Split(MarkSign)[0];

    private static string Entry(Said said) => said.Claim.Reference + MarkSign + said.Mark;

    private static IEnumerable<Said> Of(ConflictRow row) => row.Values.SelectMany(value => value.Claims.Select(claim => new Said(value, claim, Mark(claim, value))));

    private static string Mark(CitedClaim claim, ConflictValue value) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(claim.Reference + MarkSign + value.Meaning)))[..Length];

    private readonly record struct Said(ConflictValue Value, CitedClaim Claim, string Mark);
}
