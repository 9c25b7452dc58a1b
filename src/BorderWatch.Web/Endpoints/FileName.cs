using System.Globalization;
using System.Text;

namespace BorderWatch.Web.Endpoints;

/// <summary>Names of downloaded files: subject, filter and as-of date, in ASCII without spaces or colons.</summary>
public static class FileName
{
    private const int LongestFilter = 80;

    /// <summary>"borderwatch-closures_eagle-pass_rail_as-of-2023-12-22.csv"</summary>
    public static string Of(string subject, IEnumerable<string> filter, DateOnly asOf, string extension = "csv")
    {
        var narrowed = string.Join('_', filter.Select(Slug).Where(part => part.Length > 0));
        if (narrowed.Length > LongestFilter) narrowed = narrowed[..LongestFilter].TrimEnd('-', '_') + "-etc";
        var middle = narrowed.Length == 0 ? "all" : narrowed;
        return $"borderwatch-{subject}_{middle}_as-of-{asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{extension}";
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.ToLowerInvariant().Select(Plain))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-');
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
