using System.Text.RegularExpressions;

namespace BorderWatch.Data.Drafts;

/// <summary>Proposes what a new event is called, from the words that tell of it; a reviewer may put it better.</summary>
internal static partial class EventTitles
{
    /// <summary>Words: the seed's longest has eleven.</summary>
    private const int Longest = 14;

    private const int FewestBefore = 2;

    /// <param name="verb">UTF-16 offset into <paramref name="evidence"/> of what was done.</param>
    /// <returns>Null where too little is left to name anything.</returns>
    public static string? From(string evidence, int verb = 0)
    {
        verb = Math.Clamp(verb, 0, evidence.Length);
        var turn = Turn().Match(evidence, verb);
        var text = evidence[ClauseStart(evidence, verb)..(turn.Success ? turn.Index : evidence.Length)];
        // The claim has its day: "on Thursday" says none to who reads the title later.
        var words = Spaces().Replace(Weekday().Replace(text, "${end}"), " ").Trim(' ', '-', '–', '—', ',', '"', '“', '”', '.').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0 && words[0] is "and" or "but" or "that") words = words[1..];
        var kept = Math.Min(words.Length, Longest);
        while (kept > 0 && Links().IsMatch(words[kept - 1])) kept--;
        if (kept < 3) return null;
        var title = string.Join(' ', words.Take(kept));
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    // After the last mark that still leaves a subject: neither comma of "Blinken, the secretary of state, will travel",
    // of which the second has no subject after it and the first opens what the second closes.
    private static int ClauseStart(string evidence, int verb)
    {
        var closes = false;
        foreach (var mark in Mark().Matches(evidence[..verb]).Reverse())
        {
            var subject = evidence[(mark.Index + mark.Length)..verb].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var helper = subject.Length > 0 && Helper().IsMatch(subject[0]);
            if (closes) closes = false;
            else if (helper) closes = true;
            else if (subject.Length >= FewestBefore) return mark.Index + mark.Length;
        }

        return 0;
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s+(?:(?:on|late|early|next|this|last|by|around)\s+)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?(?<end>$|[\s.,;:)\u201D""])", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    // What a title must not end with when the rest is cut off.
    [GeneratedRegex(@"^(?:about|with|the|of|to|on|in|and|or|a|an|for|by|at|from|that|as|his|her|its|their|but|into|over|against|between)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Links();

    [GeneratedRegex(@"[,;:\u201C\u201D""(]", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:will|would|is|are|was|were|has|had|have|who|which|to|he|she|they|it)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Helper();

    // What follows says why, according to whom or in whose words, not what happened.
    [GeneratedRegex(@"[,;:(\u201C\u201D""]|\s(?:according to|after|as|amid|while|when|where|because|in an effort|in order)\s|\s[-\u2013\u2014]\s", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Turn();
}
