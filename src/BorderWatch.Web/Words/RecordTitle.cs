using System.Globalization;
using BorderWatch.Data.Official.Comparisons;

namespace BorderWatch.Web.Words;

/// <summary>The title over reported figures beside official counts: how many have one, and how far apart they are.</summary>
public static class RecordTitle
{
    public const string Neutral = "Reported figures against the record";

    /// <summary>"4 of 12 reports have an official count beside them: from 3.1 % under to 2.7 % over or more".</summary>
    public static string Of(IReadOnlyList<RecordComparison> comparisons)
    {
        if (comparisons.Count == 0) return Neutral;
        var counts = comparisons.Where(comparison => comparison.Gap is null).Select(comparison => comparison.Counts[0]).ToList();
        if (counts.Count == 0) return comparisons.Count == 1 ? "No official count to set this number against" : "No official count to set any of these numbers against";
        var some = counts.Count == comparisons.Count
            ? counts.Count == 1 ? "The reported number has" : $"All {NumberWords.Of(counts.Count)} reported numbers have"
            : string.Create(CultureInfo.InvariantCulture, $"{counts.Count} of {comparisons.Count} reports {(counts.Count == 1 ? "has" : "have")}");
        var beside = $"{some} an official count beside {(counts.Count == 1 ? "it" : "them")}";

        // "Up to" has no least, so there is no span to name.
        if (counts.Exists(count => count.DifferenceLow is null)) return beside;
        var (least, most) = (counts.Min(count => count.DifferenceLow!.Value), counts.Max(count => count.DifferenceHigh ?? count.DifferenceLow!.Value));
        var to = Words(most, counts.Exists(count => count.DifferenceHigh is null));
        return Words(least, orMore: false) == Words(most, orMore: false) ? $"{beside}: {to}" : $"{beside}: from {Words(least, orMore: false)} to {to}";
    }

    private static string Words(decimal percent, bool orMore)
    {
        var (rounded, more) = (Math.Round(percent, 1, MidpointRounding.AwayFromZero), orMore ? " or more" : "");
        return rounded == 0 ? $"level with it{more}" : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(rounded):#,0.0} % {(rounded < 0 ? "under" : "over")}{more}");
    }
}
