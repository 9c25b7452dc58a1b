using System.Text;

namespace BorderWatch.Data.Reading.Text;

/// <summary>Cuts a stretch of text into words, numbers and marks, in one pass.</summary>
internal static class Tokenizer
{
    /// <param name="text">The article as given.</param>
    /// <param name="folded">The same, folded.</param>
    public static List<Token> Cut(string text, string folded, int start, int end)
    {
        List<Token> tokens = new((end - start) / 5);
        var at = start;
        while (at < end)
        {
            var c = folded[at];
            if (c is ' ' or '\n')
            {
                at++;
                continue;
            }

            var token = char.IsAsciiDigit(c) ? Number(folded, at, end) : char.IsLetter(c) ? Word(text, folded, at, end) : Mark(text, folded, at, end);
            tokens.Add(token);
            at = token.End;
        }

        return tokens;
    }

    // "10,000", "2.4", "18th"; of "2023-12-22" each part is a number of its own.
    private static Token Number(string folded, int start, int end)
    {
        var at = start;
        while (at < end && (char.IsAsciiDigit(folded[at]) || (folded[at] is ',' or '.' && at + 1 < end && char.IsAsciiDigit(folded[at + 1])))) at++;
        var digits = at;
        while (at < end && char.IsLetter(folded[at])) at++;
        var suffix = folded.AsSpan(digits, at - digits);
        if (suffix is "st" or "nd" or "rd" or "th") return new(start, at, folded[start..at], TokenKind.Word, false);

        return new(start, digits, folded[start..digits], TokenKind.Number, false);
    }

    private static Token Word(string text, string folded, int start, int end)
    {
        var at = start;
        while (at < end && IsInside(folded, at, end)) at++;
        var word = folded[start..at];

        // "u.s.", "a.m.", "n.m.": single letters, each with its dot.
        if (at - start == 1 && at + 1 < end && folded[at] == '.' && char.IsLetter(folded[at + 1]) && (at + 2 >= end || !char.IsLetter(folded[at + 2])))
        {
            at += 2;
            while (at + 1 < end && folded[at] == '.' && char.IsLetter(folded[at + 1]) && (at + 2 >= end || !char.IsLetter(folded[at + 2]))) at += 2;
            if (at < end && folded[at] == '.') at++;
            word = folded[start..at].TrimEnd('.');
        }
        else if (at < end && folded[at] == '.' && (Abbreviations.Contains(word) || (word.Length == 1 && char.IsUpper(text[start]))) && !(Abbreviations.MayEndSentence(word) && IsLast(folded, at, end)))
        {
            at++;
        }
        else if (word == "re" && at + 4 < end && folded.AsSpan(at, 5) is "-open")
        {
            at += 5;
            while (at < end && IsInside(folded, at, end)) at++;
            word = folded[start..at].Replace("-", "", StringComparison.Ordinal);
        }

        return new(start, at, word, TokenKind.Word, char.IsUpper(text[start]));
    }

    private static bool IsLast(string folded, int dot, int end) => folded.AsSpan(dot + 1, end - dot - 1).Trim().IsEmpty;

    // "don't" is one word; the "'s" of "Mexico's" is a mark, so that the name before it is found.
    private static bool IsInside(string folded, int at, int end)
    {
        var c = folded[at];
        if (c == '\'') return at + 1 < end && char.IsLetter(folded[at + 1]) && !(folded[at + 1] == 's' && (at + 2 >= end || !char.IsLetter(folded[at + 2])));
        return char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
    }

    private static Token Mark(string text, string folded, int start, int end)
    {
        if (folded[start] == '\'' && start + 1 < end && folded[start + 1] == 's' && (start + 2 >= end || !char.IsLetter(folded[start + 2])))
            return new(start, start + 2, "'s", TokenKind.Mark, false);

        // A pair of surrogates is one mark, and stays whole.
        var length = Rune.TryGetRuneAt(text, start, out var rune) && start + rune.Utf16SequenceLength <= end ? rune.Utf16SequenceLength : 1;
        return new(start, start + length, folded.Substring(start, length), TokenKind.Mark, false);
    }
}
