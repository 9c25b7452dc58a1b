using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>The town in capitals before a dash with which wire copy begins: "EL PASO, Texas (AP) —".</summary>
internal static class Dateline
{
    private const int Longest = 16;

    /// <returns>The token after the dash; 0 where there is no dateline.</returns>
    public static int End(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (Bracketed(tokens) is > 0 and var after) return after;
        if (Dated(sentence) is > 0 and var text) return text;
        if (tokens.Count < 3 || !tokens[0].IsWord || tokens[0].End - tokens[0].Start < (tokens[1].End - tokens[1].Start > 2 && IsUpper(sentence.Text, tokens[1]) ? 2 : 3) || !IsUpper(sentence.Text, tokens[0])) return 0;
        for (var at = 1; at < Math.Min(tokens.Count - 1, Longest); at++)
        {
            if (tokens[at].Is("—") || tokens[at].Is("_") || (tokens[at].Is("-") && tokens[at + 1].Is("-"))) return tokens[at + 1].Is("-") ? at + 2 : at + 1;
            if ((tokens[at].Is("-") && tokens[at].Start > tokens[at - 1].End && tokens[at + 1].Start > tokens[at].End)) return at + 1;
        }

        return 0;
    }

    // "Dec 18, 2023 - The United States", "Del Rio, Texas (Saturday, Sept. 25, 2021) —": the year of a full date, before a dash.
    private static int Dated(Sentence sentence)
    {
        for (var at = 2; at < Math.Min(sentence.Tokens.Count - 2, Longest); at++)
        {
            if (Calendar.Year(sentence.WordAt(at)) is null || !Enumerable.Range(Math.Max(0, at - 4), Math.Min(4, at)).Any(i => Calendar.Month(sentence.WordAt(i)) is not null)) continue;
            var dash = AfterAgency(sentence, at + 1);
            var isApart = dash + 1 < sentence.Tokens.Count && sentence.Tokens[dash].Start > sentence.Tokens[dash - 1].End && sentence.Tokens[dash + 1].Start > sentence.Tokens[dash].End;
            return sentence.WordAt(dash) is "—" || (sentence.WordAt(dash) is "-" && isApart) ? dash + 1 : 0;
        }

        return 0;
    }

    /// <summary>The token after "(Reuters)" or the bracket that a date stands in; the token itself where there is none.</summary>
    public static int AfterAgency(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is ")") return at + 1;
        if (sentence.WordAt(at) is not "(") return at;
        for (var i = at + 2; i < at + 5; i++)
        {
            if (sentence.WordAt(i) is ")") return i + 1;
        }

        return at;
    }

    // "(Calexico) -- Cars and pedestrians", "(KVOR) A brush fire" stays: a place in brackets needs its dash.
    private static int Bracketed(List<Token> tokens)
    {
        if (tokens.Count < 5 || !tokens[0].Is("(")) return 0;
        for (var at = 2; at < Math.Min(tokens.Count - 2, 6); at++)
        {
            if (tokens[at].Is(")")) return tokens[at + 1].Is("—") ? at + 2 : tokens[at + 1].Is("-") && tokens[at + 2].Is("-") ? at + 3 : 0;
        }

        return 0;
    }

    private static bool IsUpper(string text, Token token)
    {
        for (var i = token.Start; i < token.End; i++)
        {
            if (char.IsLower(text[i])) return false;
        }

        return true;
    }
}
