using System.Globalization;
using System.Text;

namespace BorderWatch.Data.Editing;

/// <summary>The id of a new record where its writer gives none: in the manner of the seed's, and not taken.</summary>
public static class ProposedKey
{
    private const int LongestName = 60;

    /// <param name="isTaken">Whether an id is there already.</param>
    /// <returns>Null where the record lacks what its id is made of.</returns>
    public static string? Of(RecordCells record, Func<string, bool> isTaken) => record.Table switch
    {
        // Not a free one: a second closure of a port to the same traffic is the same closure.
        "closures" => record["port_slug"] is { } port && record["closure_type"] is { } type ? $"{port}-{type}" : null,
        "closure-claims" or "figure-claims" or "event-claims" => Claim(record, isTaken),
        "sources" => Free(Joined(record["publisher"], record["published_edtf"]), isTaken),
        "origins" => Free(Slug(record["name"]), isTaken),
        "ports" => Free(Slug(record["port"]), isTaken),
        "figures" => Free(Joined(record["measure"], record["place"], record["period_kind"]), isTaken),
        "events" => Free(Slug(record["short_title"] ?? record["title"]), isTaken),
        _ => null,
    };

    /// <summary>"source.p7.2": the second claim of the seventh paragraph.</summary>
    private static string? Claim(RecordCells record, Func<string, bool> isTaken)
    {
        if (record["source_id"] is not { } source) return null;
        var place = First(record["line"]) is { } line ? $"l{line}" : $"p{First(record["paragraph"]) ?? "0"}";
        return Enumerable.Range(1, int.MaxValue).Select(number => string.Create(CultureInfo.InvariantCulture, $"{source}.{place}.{number}")).First(id => !isTaken(id));
    }

    private static string? First(string? locator) => locator?.Split(';')[0] is { Length: > 0 } first && first.All(char.IsAsciiDigit) ? first : null;

    private static string? Free(string? id, Func<string, bool> isTaken) =>
        id is null ? null : Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{number}")).First(one => !isTaken(one));

    private static string? Joined(params string?[] parts) => parts[0] is null ? null : Slug(string.Join('-', parts.OfType<string>()));

    private static string? Slug(string? name)
    {
        var slug = new StringBuilder();
        foreach (var c in (name ?? "").ToLowerInvariant())
        {
            if (slug.Length >= LongestName) break;
            if (Plain(c) is var plain && (char.IsAsciiLetterLower(plain) || char.IsAsciiDigit(plain))) slug.Append(plain);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-') is { Length: > 0 } id ? id : null;
    }

    // The letters of Spanish names; the program runs without the culture data that could take accents off any letter.
    private static char Plain(char c) => c switch
    {
        'á' or 'à' => 'a',
        'é' or 'è' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' or 'ü' => 'u',
        'ñ' => 'n',
        _ => c,
    };
}
