using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Tells a sentence about what is no crossing, "The state will close the Interstate 35 overpass on June 3", and one that goes on about it: "It will reopen in October".</summary>
internal static class Elsewhere
{
    private const int Lead = 3;

    /// <summary>Whether the first thing that the sentence names is a road, a checkpoint inland, a school and the like, and it names no port besides.</summary>
    public static bool Is(MarkedSentence sentence)
    {
        var thing = sentence.Terms.FirstOrDefault(term => term.Term.Role != TermRole.None && term.First >= sentence.TextStart);
        return thing.Term?.Role == TermRole.Other && (sentence.Actions.Count > 0 || thing.First <= sentence.TextStart + Lead + 1) && !sentence.Places.Exists(place => place.Place.Kind == PlaceKind.Crossing) && !sentence.Terms.Exists(term => term.Term.Role is TermRole.Crossing);
    }

    /// <summary>"It reopens Wednesday", "Two of its seven lanes": by nothing but a pronoun.</summary>
    public static bool PointsBack(MarkedSentence sentence, Theme theme) =>
        theme.LooseModes.Count == 0 && !theme.Roles.HasFlag(TermRole.Crossing) && !theme.Roles.HasFlag(TermRole.Process)
        && Enumerable.Range(sentence.TextStart, Lead).Any(i => sentence[i] is "it" or "its" or "they" or "their");
}
