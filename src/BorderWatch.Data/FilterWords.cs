using System.Globalization;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Official;

namespace BorderWatch.Data;

/// <summary>The words that filters are described with.</summary>
public static class FilterWords
{
    /// <summary>"Eagle Pass, rail, all sources.": the parts that say something, as a sentence.</summary>
    public static string Sentence(params string?[] parts)
    {
        var text = string.Join(", ", parts.OfType<string>());
        return text.Length == 0 ? "Everything." : string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1), ".");
    }

    /// <summary>"AFP", "AFP or The Hill", "AFP, The Hill or USA TODAY".</summary>
    public static string List(IEnumerable<string> names)
    {
        var list = names.ToList();
        return list.Count < 2 ? string.Concat(list) : $"{string.Join(", ", list[..^1])} or {list[^1]}";
    }

    public static string? Range(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => null,
        ({ } first, { } last) when first == last => $"on {DateWords.Long(first)}",
        ({ } first, { } last) => $"between {DateWords.Long(first)} and {DateWords.Long(last)}",
        ({ } first, null) => $"from {DateWords.Long(first)} on",
        (null, { } last) => $"until {DateWords.Long(last)}",
    };

    public static string? Months(YearMonth? from, YearMonth? to) => (from, to) switch
    {
        (null, null) => null,
        ({ } first, { } last) when first == last => $"in {first.Words}",
        ({ } first, { } last) => $"from {first.Words} to {last.Words}",
        ({ } first, null) => $"from {first.Words} on",
        (null, { } last) => $"until {last.Words}",
    };

    /// <summary>"1 closure", "5 closures".</summary>
    public static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many ?? one + "s")}");

    internal static IEnumerable<string> RangeParts(DateOnly? from, DateOnly? to)
    {
        if (from is { } first) yield return first.ToString("'from-'yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (to is { } last) yield return last.ToString("'to-'yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
