using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading;

/// <summary>Finds the article that a text is a copy of, by the runs of five words that both have.</summary>
public static class NearDuplicate
{
    /// <summary>The share of the shorter text's runs that make a copy of it; two stories of one briefing share a quotation, not half of all words.</summary>
    public const double Enough = 0.5;

    private const int Run = 5;

    /// <param name="others">Texts with a key each, such as their source ids.</param>
    /// <returns>The key of the likest text and how much of the shorter of both is the same; null where none comes near.</returns>
    public static (TKey Key, double Share)? Of<TKey>(string text, IEnumerable<(TKey Key, string Text)> others)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(others);
        var own = Runs(text);
        (TKey Key, double Share)? best = null;
        foreach (var (key, other) in others)
        {
            var share = Share(own, Runs(other));
            if (share >= Enough && (best is null || share > best.Value.Share)) best = (key, share);
        }

        return best;
    }

    private static double Share(HashSet<ulong> a, HashSet<ulong> b)
    {
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        return small.Count == 0 ? 0 : (double)small.Count(large.Contains) / small.Count;
    }

    private static HashSet<ulong> Runs(string text)
    {
        var folded = Folding.Fold(text);
        HashSet<ulong> runs = [];
        Span<ulong> last = stackalloc ulong[Run];
        var words = 0;
        for (var at = 0; at < folded.Length;)
        {
            if (!char.IsLetterOrDigit(folded[at]))
            {
                at++;
                continue;
            }

            var hash = 14695981039346656037UL; // FNV-1a, the same on every machine as string.GetHashCode is not
            for (; at < folded.Length && char.IsLetterOrDigit(folded[at]); at++) hash = (hash ^ folded[at]) * 1099511628211UL;
            last[words++ % Run] = hash;
            if (words < Run) continue;

            var run = 0UL;
            for (var i = 0; i < Run; i++) run = run * 31 + last[(words + i) % Run];
            runs.Add(run);
        }

        return runs;
    }
}
