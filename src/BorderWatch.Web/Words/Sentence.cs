namespace BorderWatch.Web.Words;

/// <summary>Small things that sentences are put together with.</summary>
public static class Sentence
{
    public static string Capital(string text) => text.Length == 0 ? text : string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string And(IEnumerable<string> parts)
    {
        var list = parts.ToList();
        return list.Count < 2 ? string.Concat(list) : $"{string.Join(", ", list[..^1])} and {list[^1]}";
    }
}
