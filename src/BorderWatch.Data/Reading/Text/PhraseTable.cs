namespace BorderWatch.Data.Reading.Text;

/// <summary>Phrases by their words; the longest that stands at a token is found, in time that does not grow with their number.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Cuts the phrase as an article is cut, so that "St." and "P.E." are the tokens that they are there. The first meaning of a phrase stays.</summary>
    public void Add(string phrase, T value)
    {
        string[] words = [.. Tokenizer.Cut(phrase, Folding.Fold(phrase), 0, phrase.Length).Select(token => token.Word)];
        if (words.Length == 0) return;
        if (!_byFirst.TryGetValue(words[0], out var list)) _byFirst[words[0]] = list = [];
        if (list.Any(known => known.Words.AsSpan().SequenceEqual(words))) return;

        list.Add((words, value));
        list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    public void AddAll(IEnumerable<string> phrases, T value)
    {
        foreach (var phrase in phrases) Add(phrase, value);
    }

    /// <returns>How many tokens the phrase has; 0 where none stands.</returns>
    public int Match(List<Token> tokens, int at, out T? value)
    {
        value = default;
        if (!_byFirst.TryGetValue(tokens[at].Word, out var list)) return 0;
        foreach (var (words, meaning) in list)
        {
            if (at + words.Length > tokens.Count) continue;
            var same = 1;
            while (same < words.Length && tokens[at + same].Word == words[same]) same++;
            if (same < words.Length) continue;

            value = meaning;
            return words.Length;
        }

        return 0;
    }
}
