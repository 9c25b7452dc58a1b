using System.Text.RegularExpressions;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Seeding;

/// <summary>
/// The seed beside the articles themselves: quoted words stand where the seed says, and are few. Skipped where the articles
/// are not at hand.
/// </summary>
public sealed partial class SeedWordsTests
{
    private const int MostWords = 8;

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
            where words.Length > 0 && !Places(articles[row["source_id"]], row).Any(place => ArticleTexts.Plain(place).Contains(ArticleTexts.Plain(words), StringComparison.Ordinal))
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
    public void Names_EnteredByHand_StandWhereTheSeedSays()
    {
        var articles = Articles();

        var missing =
            from row in SeedCsv.Read(SeedFolder.Path, "conflict_values.csv").Rows
            where row["conflict_id"].EndsWith(".name", StringComparison.Ordinal) || row["words"].StartsWith('“')
            let words = ArticleTexts.Plain(row["words"].Trim('“', '”'))
            where !ArticleTexts.Places(articles[row["source_id"]], row["paragraph"], row["line"]).Any(place => ArticleTexts.Plain(place).Contains(words, StringComparison.Ordinal))
            select $"{row["source_id"]}: {row["words"]}";

        Assert.Empty(missing);
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

    private static IReadOnlyDictionary<string, string> Articles()
    {
        Assert.SkipUnless(ArticleTexts.AreThere, $"The articles are not part of the repository and not in {ArticleTexts.Folder}.");
        return ArticleTexts.Read();
    }

    private static IEnumerable<string> Places(string article, IReadOnlyDictionary<string, string> row) => s_wordsElsewhere.TryGetValue(row["claim_id"], out var elsewhere)
        ? ArticleTexts.Places(article, elsewhere, "")
        : ArticleTexts.Places(article, row["paragraph"], row["line"]);

    private static IEnumerable<string> Runs(string text, int length)
    {
        var words = Word().Matches(ArticleTexts.Plain(text)).Select(match => match.Value).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - length + 1)).Select(start => string.Join(' ', words[start..(start + length)]));
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}$][\p{L}\p{Nd}'.,-]*(?<![.,])")]
    private static partial Regex Word();
}
