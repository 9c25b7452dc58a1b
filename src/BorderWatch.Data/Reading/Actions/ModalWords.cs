using System.Collections.Frozen;

namespace BorderWatch.Data.Reading.Actions;

/// <summary>Words that make of an action a wish, a fear, a plan under discussion or a condition.</summary>
internal static class ModalWords
{
    private static readonly FrozenSet<string> s_wishes = new[]
    {
        "if", "whether", "unless", "urge", "urges", "urged", "urging", "call", "calls", "called", "calling", "ask", "asks", "asked", "asking", "want", "wants", "wanted", "demand", "demands", "demanded", "demanding", "push", "pushed", "pushing", "pushes", "plead", "pleaded", "pleads", "pressed",
        "press", "pressing", "consider", "considers", "considering", "considered", "threaten", "threatens", "threatened", "threatening", "threat", "threats", "propose", "proposes", "proposed", "proposal", "proposals", "warn", "warns", "warned", "warning", "weigh", "weighs", "weighing", "weighed", "hope",
        "hopes", "hoped", "hoping", "fear", "fears", "feared", "possible", "possibly", "possibility", "potential", "potentially", "request", "requested", "requests", "recommend", "recommended", "recommends", "seek", "seeks", "seeking", "sought", "vow", "vows", "vowed", "needed", "need", "needs", "lobby", "lobbied", "discuss", "discussed", "discussing", "discussions",
        "negotiate", "negotiating", "debate", "rumor", "rumors", "rumours", "false", "deny", "denies", "denied", "denying", "denial", "talk", "suggest", "suggested", "suggests", "favor", "oppose", "opposed", "opposes", "appeal", "appealed", "petition", "petitioned", "encourage", "encouraged", "would-be", "implore", "implored", "begged",
        "hypothetical", "rehearse", "rehearsed", "rehearsing", "rehearsal", "simulate", "simulated", "contemplate", "contemplating", "eventual", "likely", "unlikely", "risk", "risks", "likelihood", "mull", "mulls", "mulling", "ready", "could", "might", "may",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsWish(string word) => s_wishes.Contains(word);

    /// <summary>Verbs that wish only with what follows: "called for", "asked that"; "called Bridge I" wishes nothing.</summary>
    public static bool IsHalfWish(string word) => word is "call" or "calls" or "called" or "calling" or "talk" or "press" or "pressed" or "need" or "needs" or "push" or "may" or "request" or "ready" or "asked" or "considered" or "proposed" or "needed";
}
