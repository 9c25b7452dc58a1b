using BorderWatch.Data.Reading.Claims;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Days;

/// <summary>
/// Finds the day of publication where an article says it: in a line of its own above the text, after "Published" or "date", or in
/// the dateline. Never in a caption, and never in a sentence, which may be of another day.
/// </summary>
internal static class PublicationFinder
{
    private const int LinesLooked = 14;

    /// <returns>The day, the words it was found in, and whether its year had to be taken from the text.</returns>
    public static (DateOnly Day, int Start, int End, bool IsYearGuessed)? Find(string text, string folded)
    {
        var lines = 0;
        for (var start = 0; start < folded.Length && lines < LinesLooked;)
        {
            var end = folded.IndexOf('\n', start);
            if (end < 0) end = folded.Length;
            if (!folded.AsSpan(start, end - start).Trim(' ').IsEmpty)
            {
                lines++;
                if (Line(text, folded, start, Math.Min(end, start + 300)) is { } found) return found;
            }

            start = end + 1;
        }

        return null;
    }

    private static (DateOnly, int, int, bool)? Line(string text, string folded, int start, int end)
    {
        var sentence = new Sentence(text, folded, new(1, start, end), start, end);
        if (Captions.IsOne(sentence)) return null;
        var isShort = sentence.Tokens.Count <= 16 && !IsProse(sentence);
        foreach (var day in DayFinder.Find(sentence))
        {
            if (day.Kind != DayKind.Date || !(IsLabelled(sentence, day) || isShort && day.Year is not null || IsDateline(sentence, day))) continue;
            if (day.Year is { } year && Calendar.Date(year, day.Month, day.Day) is { } whole) return (whole, sentence.Tokens[day.First].Start, sentence.Tokens[day.Next - 1].End, false);
            if (day.Year is null && IsDateline(sentence, day) && NewestYear(folded) is { } guessed && Calendar.Date(guessed, day.Month, day.Day) is { } dated) return (dated, sentence.Tokens[day.First].Start, sentence.Tokens[day.Next - 1].End, true);
        }

        return null;
    }

    // "date 2023-12-21", "Published: December 21, 2023", "Updated 3:15 p.m. Dec. 21, 2023", "Posted on".
    private static bool IsLabelled(Sentence sentence, DayWords day)
    {
        for (var i = day.First - 1; i >= Math.Max(0, day.First - 8); i--)
        {
            if (sentence.WordAt(i) is "published" or "updated" or "posted" or "date" or "released" or "issued" or "status" && i <= 6) return true;
        }

        return false;
    }

    // "WASHINGTON, Dec 22 ― A", "MEXICO CITY, March 6 (Reuters) -", "Dec 18, 2023 - The", "Dec 20, 2022 (Reuters) - Both", "Del Rio, Texas (Saturday, Sept. 25, 2021) —".
    private static bool IsDateline(Sentence sentence, DayWords day)
    {
        if (day.Next <= 9 && sentence.WordAt(day.Next) is "—" or "-" or "(" && sentence.Tokens.Count > 0 && IsUpper(sentence, 0)) return true;
        var dash = Dateline.AfterAgency(sentence, day.Next);
        return day is { Year: not null, Next: <= 14 } && sentence.WordAt(dash) is "—" or "-" or "_" && !Enumerable.Range(0, day.First).Any(i => ClauseWords.IsFinite(sentence.WordAt(i)));
    }

    private static bool IsUpper(Sentence sentence, int at) => sentence.Tokens[at].IsWord && sentence.Tokens[at].End - sentence.Tokens[at].Start > 2 && sentence.Text[sentence.Tokens[at].Start + 1] is >= 'A' and <= 'Z';

    // A line that ends in a full stop is a sentence, unless the stop is that of "p.m.".
    private static bool IsProse(Sentence sentence) => sentence.Tokens.Any(token => ClauseWords.IsFinite(token.Word)) || (sentence.Tokens[^1].Is(".") && sentence.Tokens.Count > 8);

    // A dateline has no year; the newest that the text names in words of a date is the best guess.
    private static int? NewestYear(string folded)
    {
        int? newest = null;
        for (var i = 0; i + 4 <= Math.Min(folded.Length, 20_000); i++)
        {
            if (folded[i] is not ('1' or '2') || (i > 0 && (char.IsLetterOrDigit(folded[i - 1]) || folded[i - 1] is '$' or ',' or '.'))) continue;
            if (i + 4 < folded.Length && (char.IsLetterOrDigit(folded[i + 4]) || (folded[i + 4] is ',' && i + 5 < folded.Length && char.IsAsciiDigit(folded[i + 5])))) continue;
            if (Calendar.Year(folded.Substring(i, 4)) is { } year && year is >= 2000 && (newest is null || year > newest)) newest = year;
        }

        return newest;
    }
}
