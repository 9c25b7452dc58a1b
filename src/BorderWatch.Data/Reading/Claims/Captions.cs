using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Lines under pictures: known by their credit, by "pictured", or by a present tense that is dated.</summary>
internal static class Captions
{
    private static readonly string[] s_marks =
    [
        "(ap photo", "/ap photo", "photo by", "(photo", "photo, taken", "photo:", "photo/", "via ap)", "getty images", "/getty", "/reuters", "pool photo", "/pool", "caption:", "pictured on", ", pictured", "courtesy of", "file photo", "(file)", "photograph by", "/afp)", "image:", "screenshot", "credit:",
    ];

    public static bool IsOne(Sentence sentence)
    {
        var paragraph = sentence.Folded.AsSpan(sentence.Start, sentence.End - sentence.Start);
        foreach (var mark in s_marks)
        {
            if (paragraph.Contains(mark, StringComparison.Ordinal)) return true;
        }

        // The credit often is a sentence of its own, at the end of the paragraph: "... in Tokyo, Nov. 8, 2023. (Jonathan Ernst/Pool Photo via AP)".
        var whole = sentence.Folded.AsSpan(sentence.Paragraph.Start, Math.Min(sentence.Paragraph.End - sentence.Paragraph.Start, 600)).TrimEnd();
        var lastOpen = whole.LastIndexOf('(');
        if (lastOpen > 0 && whole.EndsWith(")") && whole.Length - lastOpen < 90 && whole.IndexOf('\n') < 0)
        {
            foreach (var mark in s_marks)
            {
                if (whole[lastOpen..].Contains(mark, StringComparison.Ordinal)) return true;
            }
        }

        return IsDatedPresent(paragraph);
    }

    // "President Joe Biden arrives at the White House ... on December 19, 2023, as he returns".
    private static bool IsDatedPresent(ReadOnlySpan<char> words)
    {
        foreach (var verb in (ReadOnlySpan<string>)[" arrives ", " stands ", " walks ", " walk ", " waits ", " wait in ", " wait to ", " speaks during ", " holds a ", " looks on", " inspect ", " patrols ", " gestures ", " watches ", " crosses the ", " line up "])
        {
            if (!words.Contains(verb, StringComparison.Ordinal)) continue;
            foreach (var year in (ReadOnlySpan<string>)[", 2018", ", 2019", ", 2020", ", 2021", ", 2022", ", 2023", ", 2024", ", 2025", ", 2026"])
            {
                if (words.Contains(year, StringComparison.Ordinal)) return true;
            }
        }

        return false;
    }
}
