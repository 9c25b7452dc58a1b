using System.Text.RegularExpressions;
using BorderWatch.Benchmarks.Kit.Reading;
using BorderWatch.Data.Dates;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.ReadingScores;

/// <summary>The labelled articles themselves, and the score of readers that are easy to foresee.</summary>
public sealed partial class ReadingScoreTests
{
    private static readonly string s_folder = Path.Combine(SeedFolder.Repository, "benchmarks", "reading");

    public static TheoryData<string> Invented { get; } = [.. LabelledSet.Names.Where(name => name != LabelledSet.WithoutTexts)];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Invented))]
    public async Task Score_ReaderThatPrintsTheLabels_IsPerfect(string name)
    {
        var score = await ReadingScore.OfAsync(Load(name), (article, ct) => File.ReadAllTextAsync(Path.ChangeExtension(article.Path, ".jsonl"), ct), Ct);

        Assert.Equal([1.0, 1.0, 1.0, 1.0], new[] { score.Closures, score.Figures, score.Dates, score.Bounds }.Select(tally => tally.F1));
        Assert.Empty(score.Errors);
        Assert.Equal(0, score.Repeated);
    }

    [Fact]
    public async Task Score_ReaderThatFindsNothing_HasMissedAllThatIsDemanded()
    {
        var set = Load("worked");

        var score = await ReadingScore.OfAsync(set, (_, _) => Task.FromResult(""), Ct);

        Assert.Equal(set.Articles.Sum(article => article.Labels.Count(label => !label.Optional)), score.Errors.Count);
        Assert.Equal((0.0, null), (score.Closures.F1, score.Closures.Precision));
    }

    [Fact]
    public async Task Score_ReaderThatPrintsNoJson_SaysForWhichArticle()
    {
        var failure = await Assert.ThrowsAsync<FormatException>(() => ReadingScore.OfAsync(Load("worked"), (_, _) => Task.FromResult("Nothing found."), Ct));

        Assert.Contains("line 1", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Set_WhoseTextsAreElsewhere_SaysWhyItIsSkipped()
    {
        var set = LabelledSet.Load(LabelledSet.WithoutTexts, s_folder, "no-such-folder");

        var report = ReadingReport.Write(new ReadingScore(set, []), withDetails: true);

        Assert.Equal("## five\n\nSkipped: There is no no-such-folder, where the texts would be.\n", report);
    }

    [Fact]
    public async Task Report_WithoutDetails_CountsErrorsAndQuotesNone()
    {
        var set = Load("aside");
        var score = await ReadingScore.OfAsync(set, (_, _) => Task.FromResult(""), Ct);

        var report = ReadingReport.Write(score, withDetails: false);

        Assert.Contains($"| missed | {score.Errors.Count} |", report, StringComparison.Ordinal);
        Assert.DoesNotContain("\n- ", report, StringComparison.Ordinal);
        Assert.DoesNotContain(set.Articles[0].Name, report, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Invented))]
    public void Labels_OfEveryArticle_AreWithinTheContract(string name)
    {
        var ports = File.ReadLines(Path.Combine(SeedFolder.Path, "ports.csv")).Skip(1).Select(line => line.Split(',')[2]).ToHashSet(StringComparer.Ordinal);
        foreach (var article in Load(name).Articles)
        {
            var paragraphs = BlankLines().Split(File.ReadAllText(article.Path).Trim());

            Assert.All(article.Labels, label =>
            {
                Assert.True(ports.Contains(label.Port!) || label.Port == "southwest border" || label.Port!.StartsWith("other:", StringComparison.Ordinal), label.Port);
                Assert.Contains(label.Evidence!, paragraphs[label.Paragraph - 1], StringComparison.Ordinal);
                if (label.DateEdtf is { } date) Edtf.Parse(date);
                if (label.IsFigure)
                {
                    Assert.Contains(label.Unit, new[] { "crossings", "encounters", "apprehensions", "people", "USD" });
                    Assert.Contains(label.Period, new[] { "per_day", "per_month", "fiscal_year", "in_total", "not_stated" });
                }
                else
                {
                    Assert.Contains(label.Mode, new[] { "rail", "vehicle", "pedestrian", "cargo", "all" });
                    Assert.Contains(label.Action, new[] { "closed", "suspended", "reduced", "announced", "reopened" });
                    Assert.Equal(label.Action == "reopened" ? "reopening" : "closure", label.Kind);
                }
            });
        }
    }

    [Theory]
    [MemberData(nameof(Invented))]
    public void Folder_OfASet_HasTheFilesOfItsIndexAndNoOther(string name)
    {
        var named = Load(name).Articles.SelectMany(article => new[] { $"{article.Name}.jsonl", $"{article.Name}.txt" }).Append("index.csv");

        var files = Directory.EnumerateFiles(Path.Combine(s_folder, name)).Select(Path.GetFileName);

        Assert.Equal(named.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal)!);
    }

    [Fact]
    public void Claim_AsPrinted_IsReadWithItsSnakeCaseNames()
    {
        const string Line = """{"kind":"figure","port":"Roma","value":2400000.0,"value_high":null,"date_edtf":"2022-10/2023-09","start":4,"confidence":0.9}""";

        var claim = Assert.Single(ReadingClaim.ReadLines(Line + "\n\n", "a line"));

        Assert.Equal((2_400_000m, null, "2022-10/2023-09"), (claim.Value, claim.ValueHigh, claim.DateEdtf));
    }

    private static LabelledSet Load(string name) => LabelledSet.Load(name, s_folder, "no-such-folder");

    [GeneratedRegex(@"\n[ \t]*\n+")]
    private static partial Regex BlankLines();
}
