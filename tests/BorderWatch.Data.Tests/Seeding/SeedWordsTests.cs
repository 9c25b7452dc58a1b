using System.Text.RegularExpressions;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Seeding;

/// <summary>
/// The seed beside the articles themselves: quoted words stand where the seed says, and are few. The articles are not part of
/// the repository; without them in <c>../shared/articles</c> there is nothing to compare with.
/// </summary>
public sealed partial class SeedWordsTests
{
    private const int MostWords = 8;

    private static readonly string s_folder = Path.Combine(SeedFolder.Repository, "..", "shared", "articles");

    private static readonly (string Source, string File)[] s_articles =
    [
        ("afp-2023-12-22", "000_dc116da238d9e6ea.txt"),
        ("usa-today-2023-12-21", "001_71643a21d7a48199.txt"),
        ("ny-breaking-2023-12-21", "002_97fee5d836291f0d.txt"),
        ("the-hill-2023-12-21", "003_85e0167e7a868149.txt"),
        ("newsnet-ap-2023-12-22", "004_c12d6a634ded4368.txt"),
    ];

    /// <summary>Claims whose dating words stand in another paragraph, which their note says.</summary>
    private static readonly Dictionary<string, string> s_wordsElsewhere = new()
    {
        ["newsnet-ap-2023-12-22.p10.1"] = "5",
        ["newsnet-ap-2023-12-22.p10.2"] = "5",
    };

    /// <summary>Titles of articles are facts and may be longer; so may addresses, which are made of titles.</summary>
    private static readonly (string File, string Column)[] s_exempt = [("sources.csv", "title"), ("sources.csv", "url")];

    public static TheoryData<string> ClaimFiles() => ["closure-claims.csv", "figure-claims.csv", "event-claims.csv"];

    [Theory]
    [MemberData(nameof(ClaimFiles))]
    public void QuotedWords_OfAClaim_StandWhereItSays(string file)
    {
        var articles = Articles();

        var missing =
            from row in SeedCsv.Read(SeedFolder.Path, file).Rows
            from column in new[] { "date_text", "period_text", "words", "reason" }
            let words = row.GetValueOrDefault(column, "")
            where words.Length > 0 && !Places(articles[row["source_id"]], row).Any(place => Plain(place).Contains(Plain(words), StringComparison.Ordinal))
            select $"{row["claim_id"]}, {column}: {words}";

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(ClaimFiles))]
    public void Locators_OfAClaim_AreWithinTheArticle(string file)
    {
        var articles = Articles();

        var rows = SeedCsv.Read(SeedFolder.Path, file).Rows;

        Assert.All(rows, row => Assert.NotEmpty(Places(articles[row["source_id"]], row)));
    }

    [Fact]
    public void Cells_OfTheSeed_HoldNoMoreThanEightWordsInARowOfAnArticle()
    {
        var runs = Articles().Values.SelectMany(article => Runs(article, MostWords + 1)).ToHashSet();

        var copied =
            from file in Directory.EnumerateFiles(SeedFolder.Path, "*.csv").Select(path => Path.GetFileName(path)!)
            from row in SeedCsv.Read(SeedFolder.Path, file).Rows
            from cell in row
            where !s_exempt.Contains((file, cell.Key)) && Runs(cell.Value, MostWords + 1).Any(runs.Contains)
            select $"{file}, {row.Values.First()}, {cell.Key}: {cell.Value}";

        Assert.Empty(copied);
    }

    [Fact]
    public void Runs_OfAText_AreItsWordsInARow()
    {
        var runs = Runs("The two leaders’ “urgent” call — on Thursday.", 3);

        Assert.Equal(["the two leaders'", "two leaders' urgent", "leaders' urgent call", "urgent call on", "call on thursday"], runs);
    }

    private static Dictionary<string, string> Articles()
    {
        Assert.SkipUnless(Directory.Exists(s_folder), $"The articles are not part of the repository and not in {Path.GetFullPath(s_folder)}.");
        return s_articles.ToDictionary(article => article.Source, article => File.ReadAllText(Path.Combine(s_folder, article.File)));
    }

    /// <summary>The lines that a claim names, or else its paragraphs; nothing for a number that the article does not have.</summary>
    private static IEnumerable<string> Places(string article, IReadOnlyDictionary<string, string> row)
    {
        var hasLines = row["line"].Length > 0;
        string[] parts = hasLines ? article.Split('\n') : Paragraph().Split(article.Trim());
        string[] numbers = [.. (hasLines ? row["line"] : row["paragraph"]).Split(';')];
        if (s_wordsElsewhere.TryGetValue(row["claim_id"], out var elsewhere)) numbers = [elsewhere];
        return numbers.Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).Where(number => number <= parts.Length).Select(number => parts[number - 1]);
    }

    private static IEnumerable<string> Runs(string text, int length)
    {
        var words = Word().Matches(Plain(text)).Select(match => match.Value).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - length + 1)).Select(start => string.Join(' ', words[start..(start + length)]));
    }

    /// <summary>Small letters, one kind of apostrophe, single spaces.</summary>
    private static string Plain(string text) => Spaces().Replace(text.Replace('’', '\'').ToLowerInvariant(), " ");

    [GeneratedRegex(@"\n[ \t]*\n+")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\p{L}\p{Nd}$][\p{L}\p{Nd}'.,-]*(?<![.,])")]
    private static partial Regex Word();
}
