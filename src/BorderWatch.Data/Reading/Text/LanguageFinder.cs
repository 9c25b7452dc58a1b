namespace BorderWatch.Data.Reading.Text;

/// <summary>Tells Spanish from English by the small words that each has and the other has not.</summary>
internal static class LanguageFinder
{
    /// <summary>An article shows its language in its first few hundred words.</summary>
    private const int Looked = 6_000;

    public static string Of(string folded)
    {
        var (english, spanish) = (0, 0);
        foreach (var word in folded.AsSpan(0, Math.Min(folded.Length, Looked)).EnumerateWords())
        {
            if (word is "the" or "and" or "of" or "to" or "was" or "were" or "that" or "with" or "said" or "for" or "from" or "at" or "which") english++;
            else if (word is "el" or "la" or "los" or "las" or "de" or "del" or "que" or "en" or "y" or "por" or "para" or "una" or "con" or "se" or "al") spanish++;
        }

        return spanish > 3 && spanish > english * 2 ? Languages.Spanish : Languages.English;
    }

    private static WordEnumerator EnumerateWords(this ReadOnlySpan<char> text) => new(text);

    private ref struct WordEnumerator(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly WordEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            var start = 0;
            while (start < _rest.Length && !char.IsLetter(_rest[start])) start++;
            var end = start;
            while (end < _rest.Length && char.IsLetter(_rest[end])) end++;
            if (end == start) return false;

            Current = _rest[start..end];
            _rest = _rest[end..];
            return true;
        }
    }
}
