using System.Collections.Frozen;

namespace BorderWatch.Data.Reading.Text;

/// <summary>Words after which a dot ends no sentence, as American news copy abbreviates (months, states, titles, streets).</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> s_words = new[]
    {
        "jan", "feb", "mar", "apr", "aug", "sep", "sept", "oct", "nov", "dec",
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "ariz", "calif", "tex", "n.m", "mex", "ala", "ark", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mich", "minn", "miss", "mont",
        "neb", "nev", "okla", "ore", "pa", "tenn", "va", "vt", "wash", "wis", "wyo",
        "mr", "mrs", "ms", "dr", "gov", "sen", "rep", "reps", "sens", "gen", "lt", "col", "sgt", "capt", "sec", "pres", "prof", "rev", "hon", "jr", "sr", "supt", "cmdr",
        "st", "ste", "ave", "blvd", "hwy", "rd", "mt", "ft", "no", "nos", "vs", "etc", "inc", "corp", "co", "ltd", "bros", "dept", "int'l", "approx", "est", "cd", "mts",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Of these a sentence may end with the abbreviation all the same, if a capital follows: "in Eagle Pass, Tex. Officials said".</summary>
    private static readonly FrozenSet<string> s_mayEnd = new[]
    {
        "ariz", "calif", "tex", "mex", "inc", "corp", "co", "ltd", "etc", "jr", "sr", "ave", "blvd", "rd", "ala", "ark", "colo", "conn", "fla", "ga", "ill", "kan", "ky", "md", "mich",
        "minn", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "va", "vt", "wis", "wyo",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => s_words.Contains(word);

    public static bool MayEndSentence(string word) => s_mayEnd.Contains(word);
}
