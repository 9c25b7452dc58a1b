using System.Globalization;
using System.Text.RegularExpressions;

namespace BorderWatch.TestKit;

/// <summary>
/// The articles that the seed was made from. They are not part of the repository: without them in <c>../shared/articles</c>
/// there is nothing to compare the seed with.
/// </summary>
public static partial class ArticleTexts
{
    private static readonly (string Source, string File)[] s_articles =
    [
        ("afp-2023-12-22", "000_dc116da238d9e6ea.txt"),
        ("usa-today-2023-12-21", "001_71643a21d7a48199.txt"),
        ("ny-breaking-2023-12-21", "002_97fee5d836291f0d.txt"),
        ("the-hill-2023-12-21", "003_85e0167e7a868149.txt"),
        ("newsnet-ap-2023-12-22", "004_c12d6a634ded4368.txt"),
    ];

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(SeedFolder.Repository, "..", "shared", "articles"));

    public static bool AreThere => Directory.Exists(Folder);

    /// <summary>The texts by source.</summary>
    public static IReadOnlyDictionary<string, string> Read() =>
        s_articles.ToDictionary(article => article.Source, article => File.ReadAllText(Path.Combine(Folder, article.File)));

    /// <summary>The lines that a claim names, or else its paragraphs; nothing for a number that the article does not have.</summary>
    /// <param name="paragraph">Numbers joined with ';', counted from 1; blank lines separate paragraphs.</param>
    /// <param name="line">Likewise, or empty.</param>
    public static IEnumerable<string> Places(string article, string paragraph, string line)
    {
        string[] parts = line.Length > 0 ? article.Split('\n') : BlankLines().Split(article.Trim());
        return (line.Length > 0 ? line : paragraph).Split(';').Select(number => int.Parse(number, CultureInfo.InvariantCulture))
            .Where(number => number <= parts.Length).Select(number => parts[number - 1]);
    }

    /// <summary>Small letters, one kind of apostrophe, single spaces: what two texts must have in common to say the same.</summary>
    public static string Plain(string text) => Spaces().Replace(text.Replace('’', '\'').ToLowerInvariant(), " ");

    [GeneratedRegex(@"\n[ \t]*\n+")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
