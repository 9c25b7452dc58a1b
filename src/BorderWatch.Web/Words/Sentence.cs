namespace BorderWatch.Web.Words;

/// <summary>Small things that sentences are put together with.</summary>
public static class Sentence
{
    public static string Capital(string text) => text.Length == 0 ? text : string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));

    /// <summary>For a sentence that goes on in another: only its first letter, so that names in it stay.</summary>
    public static string Lower(string text) => text.Length == 0 ? text : string.Concat(text[..1].ToLowerInvariant(), text.AsSpan(1));

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string And(IEnumerable<string> parts)
    {
        var list = parts.ToList();
        return list.Count < 2 ? string.Concat(list) : $"{string.Join(", ", list[..^1])} and {list[^1]}";
    }
}
