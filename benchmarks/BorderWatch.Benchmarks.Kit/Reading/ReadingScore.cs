namespace BorderWatch.Benchmarks.Kit.Reading;

/// <summary>How good the reader is on a set of articles.</summary>
public sealed class ReadingScore(LabelledSet set, IReadOnlyList<ArticleScore> articles)
{
    public LabelledSet Set { get; } = set;

    public Tally Closures { get; } = Sum(articles, article => article.Closures);

    public Tally Figures { get; } = Sum(articles, article => article.Figures);

    public Tally Dates { get; } = Sum(articles, article => article.Dates);

    public Tally Bounds { get; } = Sum(articles, article => article.Bounds);

    public int Repeated { get; } = articles.Sum(article => article.Repeated);

    public IReadOnlyList<ReadingError> Errors { get; } = [.. articles.SelectMany(article => article.Errors)];

    /// <param name="read">What the reader prints for an article: one JSON object a line.</param>
    public static async Task<ReadingScore> OfAsync(LabelledSet set, Func<LabelledArticle, CancellationToken, Task<string>> read, CancellationToken ct)
    {
        var scores = new ArticleScore[set.Articles.Count];
        await Parallel.ForAsync(0, scores.Length, ct, async (i, token) =>
        {
            var article = set.Articles[i];
            scores[i] = new ArticleScore(article.Name, article.Labels, ReadingClaim.ReadLines(await read(article, token), $"What was read in {article.Name}"));
        });
        return new ReadingScore(set, scores);
    }

    private static Tally Sum(IEnumerable<ArticleScore> articles, Func<ArticleScore, Tally> of) => articles.Select(of).Aggregate(default(Tally), Tally.Add);
}
