namespace BorderWatch.Data.Reading.Text;

/// <summary>Splits a paragraph into sentences: at full stops that end one, and at line ends that are none of a wrapped text.</summary>
internal static class Sentences
{
    /// <summary>No sentence of an article is longer; a text without stops is cut here, so that work stays linear.</summary>
    public const int Longest = 2_000;

    public static IEnumerable<Sentence> Split(string text, string folded, Paragraph paragraph)
    {
        var wrapped = IsWrapped(folded, paragraph);
        var start = paragraph.Start;
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            var c = folded[at];
            var end = 0;
            if (c == '\n' && (!wrapped || NextBegins(folded, at, paragraph.End, '-', '•'))) end = at;
            else if (c is '.' or '!' or '?' or '…' && Ends(text, folded, at, paragraph, out var after)) end = after;
            else if (at - start >= Longest && c is ' ' or '\n') end = at;
            else if (at - start >= Longest + 200) end = char.IsLowSurrogate(text[at]) ? at - 1 : at;
            if (end == 0) continue;

            if (Trimmed(text, folded, paragraph, start, end) is { } sentence) yield return sentence;
            start = Math.Max(end, start + 1);
            at = Math.Max(at, end - 1);
        }

        if (Trimmed(text, folded, paragraph, start, paragraph.End) is { } last) yield return last;
    }

    private static Sentence? Trimmed(string text, string folded, Paragraph paragraph, int start, int end)
    {
        while (start < end && folded[start] is ' ' or '\n') start++;
        while (end > start && folded[end - 1] is ' ' or '\n') end--;
        return start < end ? new(text, folded, paragraph, start, end) : null;
    }

    /// <summary>Lines of one width are a text broken to fit a page, and a line's end says nothing there.</summary>
    private static bool IsWrapped(string folded, Paragraph paragraph)
    {
        var (shortest, longest, lines, from) = (int.MaxValue, 0, 0, paragraph.Start);
        while (folded.IndexOf('\n', from, paragraph.End - from) is var line and >= 0)
        {
            (shortest, longest, lines, from) = (Math.Min(shortest, line - from), Math.Max(longest, line - from), lines + 1, line + 1);
        }

        return lines > 0 && shortest >= 40 && longest <= 130 && longest - shortest <= 30;
    }

    private static bool NextBegins(string folded, int at, int end, params ReadOnlySpan<char> marks)
    {
        while (at < end && folded[at] is ' ' or '\n') at++;
        return at < end && marks.Contains(folded[at]);
    }

    private static bool Ends(string text, string folded, int at, Paragraph paragraph, out int after)
    {
        after = at + 1;
        while (after < paragraph.End && folded[after] is '.' or '!' or '?' or '"' or '\'' or ')' or ']') after++;
        if (after >= paragraph.End) return true;
        if (folded[after] is not (' ' or '\n')) return false;

        var next = after;
        while (next < paragraph.End && folded[next] is ' ' or '\n') next++;
        if (next >= paragraph.End) return true;
        if (char.IsLower(text[next])) return false;
        if (folded[at] != '.') return true;

        var word = WordBefore(folded, at, paragraph.Start);
        if (word.Length == 0) return true;
        if (word.Contains('.', StringComparison.Ordinal)) return EndsAfterInitials(word, folded, text, next, paragraph.End);
        if (word.Length == 1 && char.IsLetter(word[0])) return false;

        return !Abbreviations.Contains(word) || (Abbreviations.MayEndSentence(word) && StartsSentence(folded, next, paragraph.End));
    }

    private static bool IsClockWord(string word) => word is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "eastern" or "central" or "mountain" or "pacific" or "local" or "mst" or "pst" or "cst" or "est" or "et" or "ct" or "pt" or "mt" or "gmt"
        or "jan" or "feb" or "march" or "april" or "may" or "june" or "july" or "aug" or "sept" or "oct" or "nov" or "dec" or "january" or "february" or "august" or "september" or "october" or "november" or "december" or "mdt" or "pdt" or "cdt" or "edt";

    // "at 2 p.m. Friday" and "the U.S. Border Patrol" go on; "at 2 p.m. The bridge" and "in the U.S. He" do not.
    private static bool EndsAfterInitials(string word, string folded, string text, int next, int end)
    {
        if (!char.IsUpper(text[next])) return false;
        var stop = next;
        while (stop < end && char.IsLetter(folded[stop])) stop++;
        return word is "p.m" or "a.m" ? !IsClockWord(folded[next..stop]) : StartsSentence(folded, next, end);
    }

    private static bool StartsSentence(string folded, int at, int end)
    {
        var stop = at;
        while (stop < end && char.IsLetter(folded[stop])) stop++;
        return folded.AsSpan(at, stop - at) is "the" or "a" or "an" or "it" or "he" or "she" or "they" or "we" or "i" or "but" or "and" or "in" or "on" or "at" or "as" or "for" or "this" or "that"
            or "these" or "those" or "there" or "officials" or "authorities" or "since" or "after" or "when" or "while" or "meanwhile" or "cbp" or "its" or "his" or "her" or "their" or "by" or "if"
            or "no" or "all" or "some" or "many" or "more" or "most" or "however" or "according" or "traffic" or "vehicle" or "vehicles" or "pedestrians" or "rail" or "trains" or "last" or "migrants";
    }

    private static string WordBefore(string folded, int dot, int start)
    {
        var from = dot;
        while (from > start && (char.IsLetterOrDigit(folded[from - 1]) || (folded[from - 1] is '.' or '\'' && from - 1 > start && char.IsLetter(folded[from - 2])))) from--;
        return folded[from..dot];
    }
}
