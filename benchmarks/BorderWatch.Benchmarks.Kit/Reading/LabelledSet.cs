namespace BorderWatch.Benchmarks.Kit.Reading;

/// <summary>A folder of labelled articles.</summary>
/// <param name="Missing">Why there is nothing to read; null where there is.</param>
public sealed record LabelledSet(string Name, IReadOnlyList<LabelledArticle> Articles, string? Missing)
{
    /// <summary>The labels alone: the texts belong to their publishers.</summary>
    public const string WithoutTexts = "five";

    /// <summary>Its errors are counted and not shown: nobody looks at it while working on the reader.</summary>
    public const string PutAside = "aside";

    public static IReadOnlyList<string> Names { get; } = [WithoutTexts, "worked", PutAside];

    /// <param name="folder">The one that has a folder for each set.</param>
    /// <param name="articles">Where the texts of the five articles are.</param>
    public static LabelledSet Load(string name, string folder, string articles)
    {
        var labels = Path.Combine(folder, name);
        var texts = name == WithoutTexts ? articles : labels;
        if (!Directory.Exists(texts)) return new LabelledSet(name, [], $"There is no {texts}, where the texts would be.");

        // Names and days have no commas, so that the first two columns are never quoted.
        var rows = File.ReadLines(Path.Combine(labels, "index.csv")).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',', 3));
        return new LabelledSet(name, [.. rows.Select(row => Article(row[0], row[1], labels, texts))], null);
    }

    private static LabelledArticle Article(string name, string published, string labels, string texts)
    {
        var file = Path.Combine(labels, name + ".jsonl");
        return new LabelledArticle(name, Path.Combine(texts, name + ".txt"), published.Length == 0 ? null : published, ReadingClaim.ReadLines(File.ReadAllText(file), file));
    }
}
