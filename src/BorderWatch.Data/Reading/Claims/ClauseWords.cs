using System.Collections.Frozen;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>The small words by which a sentence falls into clauses.</summary>
internal static class ClauseWords
{
    private static readonly FrozenSet<string> s_subordinators = new[]
    {
        "because", "after", "before", "while", "although", "though", "but", "when", "where", "which", "who", "whom", "whose", "so", "as", "amid", "due", "following", "despite", "if", "unless", "whereas", "since", "that", "until",
        "prompting", "forcing", "causing", "leaving", "sending", "amidst", "whether", "once", "than", "instead", "meaning", "citing", "rather", "unlike", "except", "besides", "yet", "how", "why", "what", ";", ":",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_finite = new[]
    {
        "is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "can", "may", "might", "should", "must", "said", "says", "say", "told", "announced", "announces", "remain", "remains", "remained", "continue", "continued",
        "continues", "stay", "stayed", "stays", "began", "begin", "begins", "did", "do", "does", "saw", "went", "came", "comes", "took", "takes", "got", "made", "makes", "led", "left", "moved", "added", "reported", "confirmed", "wrote", "became", "handles",
        "serves", "carries", "links", "connects", "joins", "feeds", "spans", "warned", "noted", "expected", "hasn't", "haven't", "isn't", "aren't", "wasn't", "weren't", "didn't", "doesn't", "won't", "can't", "cannot", "found", "gave", "put", "kept", "sent", "used", "worked", "estimates", "estimated", "ordered", "forced", "blamed",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_speech = new[]
    {
        "said", "says", "say", "told", "announced", "announces", "announce", "reported", "reports", "confirmed", "confirms", "stated", "wrote", "tweeted", "posted", "added", "warned", "noted", "according", "declared", "acknowledged", "informed", "explained", "signaled", "signalled", "indicated", "statement", "disclosed", "estimates", "estimated", "saying", "announcing",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_helpers = new[]
    {
        "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would", "could", "can", "may", "might", "should", "must", "also", "not", "never", "now", "still", "already", "again", "only", "both", "just", "all", "to", "remain", "remains", "remained",
        "last", "temporarily", "briefly", "completely", "fully", "partially", "immediately", "indefinitely", "officially", "abruptly", "reportedly", "effectively", "recently", "previously", "suddenly", "quietly", "finally", "formally", "permanently", "largely", "mostly", "partly", "then", "since", "first",
        "stay", "stays", "stayed", "kept", "keep", "got", "gotten", "get", "taken", "meanwhile", "too", "soon", "later", "once", "did", "does", "do", "brought", "itself", "however", "entirely", "currently", "either", "hasn't", "isn't", "wasn't", "aren't", "weren't", "haven't", "didn't", "won't", "yet", "forcibly", "separately",
        "began", "begin", "begun", "started", "start", "shall", "going", "set", "scheduled", "expected", "due", "planned", "slated", "about", "never", "ordered", "forced", "declared", "voluntarily", "even", "is", "went", "gone", "'ll", "'s", "put", "continued", "continues", "continue",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_prepositions = new[] { "in", "at", "on", "near", "into", "through", "between", "of", "from", "across", "along", "over", "connecting", "linking", "outside", "via", "serving", "leading", "with", "to", "for", "inside", "around", "joining", "by" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsSubordinator(string word) => s_subordinators.Contains(word);

    public static bool IsFinite(string word) => s_finite.Contains(word);

    public static bool IsSpeech(string word) => s_speech.Contains(word);

    public static bool IsHelper(string word) => s_helpers.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal));

    public static bool IsPreposition(string word) => s_prepositions.Contains(word);

    public static bool IsBe(string word) => word is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "remain" or "remains" or "remained" or "stay" or "stays" or "stayed" or "kept" or "got" or "isn't" or "wasn't" or "aren't" or "weren't" or "gotten" or "'s" or "get";

    public static bool IsDeterminer(string word) => word is "the" or "a" or "an" or "its" or "their" or "all" or "both" or "this" or "these" or "those" or "some" or "several" or "his" or "her" or "our" or "every" or "each" or "any" or "another" or "two" or "three" or "four" or "one";
}
