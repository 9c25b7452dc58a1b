using BorderWatch.Data.Reading.Actions;
using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>
/// What a heading says of every item below it, "CLOSED TO TRUCKS" over "* Roma: since 24 May", and what a sentence goes on to say
/// of others: "Lukeville is open again. The others are the Morley gate and PedWest".
/// </summary>
internal sealed class ListHeader
{
    private const int LongestHeading = 10;

    private (MarkedSentence Sentence, ActionMention Action, IReadOnlyList<string> Modes)? _head;

    public void Follow(MarkedSentence sentence)
    {
        if (IsItem(sentence)) return;
        _head = null;
        if (sentence.Sentence.HasStop && !EndsOpen(sentence) || sentence.Count > LongestHeading && !EndsOpen(sentence) || sentence.Places.Any(place => place.Place.IsPort) || sentence.Actions.Count != 1) return;
        var action = sentence.Actions[0];
        if (Modality.Of(sentence, action) != Certainty.None || action.Word.Form == ActionForm.State) _head = (sentence, action, [.. sentence.Terms.Where(term => term.Term.Mode is not null).Select(term => term.Term.Mode!).Distinct()]);
    }

    /// <summary>A heading over a list: what it says is said of the items, and not of what was named before.</summary>
    public static bool IsHead(MarkedSentence sentence)
    {
        var next = sentence.Sentence.End;
        while (next < sentence.Sentence.Paragraph.End && sentence.Sentence.Folded[next] is ' ' or '\n' or ':') next++;
        return next < sentence.Sentence.Paragraph.End && sentence.Sentence.Folded[next] is '*' or '•' && !IsItem(sentence) && sentence.Count <= LongestHeading && !sentence.Places.Any(place => place.Place.IsPort);
    }

    public Act? OfItem(MarkedSentence sentence)
    {
        if (_head is not { } head || !IsItem(sentence) || sentence.Actions.Any(action => action.Word.Action != head.Action.Word.Action) || IsUnchanged(sentence)) return null;
        var places = Ports(sentence);
        var colon = Enumerable.Range(0, sentence.Count).FirstOrDefault(i => sentence[i] is ":" or "—", sentence.Count);
        places.RemoveAll(place => place.First > colon);
        if (places.Count == 0) return null;
        List<string> own = [.. sentence.Terms.Where(term => term.Term.Mode is not null).Select(term => term.Term.Mode!).Distinct()];
        var day = sentence.Days.FirstOrDefault(day => day.Role is DayRole.On or DayRole.From or DayRole.Since or DayRole.AsOf);
        var isAhead = day is { Role: DayRole.On } && sentence[day.Next] is "only" or "through" or "until" or "to" || day?.Until is not null;
        return Act(sentence, places, head.Action.Word, place => own.Count > 0 ? own : head.Modes, day, isAhead);
    }

    /// <param name="before">What the sentence before told.</param>
    public static Act? OfOthers(MarkedSentence sentence, IReadOnlyList<Act> before, NarrativeDay story)
    {
        var at = sentence.TextStart;
        if (sentence[at] is "so" or "and" or "also") at++;
        if (!(sentence[at] is "the" && sentence[at + 1] is "others" or "other" or "rest") && !(sentence[at] is "they" or "these" or "others" && sentence[at + 1] is "are" or "were" or "include" or "included")) return null;
        if (sentence.Actions.Count > 0 || IsUnchanged(sentence) || (before.LastOrDefault(act => act.Day is not null) ?? (before.Count > 0 ? before[^1] : null)) is not { } model || model.Sentence.Paragraph != sentence.Paragraph) return null;
        var places = Ports(sentence);
        return places.Count == 0 ? null : Act(sentence, places, model.Action.Word, place => Near(sentence, place, places), story.Of(model), model.IsAhead) with { Word = model.Word };
    }

    // "and, for cars, the first bridge at Eagle Pass", "the pedestrian hall at San Ysidro": between the place before and this one.
    private static IReadOnlyList<string> Near(MarkedSentence sentence, PlaceMention place, List<PlaceMention> places)
    {
        var from = places.Where(other => other.Next <= place.First).Select(other => other.Next).DefaultIfEmpty(0).Max();
        return [.. sentence.Terms.Where(term => term.First >= from && term.Next <= place.First && term.Term.Mode is not null).Select(term => term.Term.Mode!).Distinct()];
    }

    private static Act Act(MarkedSentence sentence, List<PlaceMention> places, ActionWord word, Func<PlaceMention, IReadOnlyList<string>> modes, DayWords? day, bool isAhead)
    {
        List<ThemeItem> items = [.. places.Select(place => new ThemeItem(place.Place, modes(place), place.First, place.Next))];
        var theme = new Theme { Items = items, LooseModes = [], Roles = TermRole.None, PointsBack = false, IsNew = false, IsPart = false, First = places[0].First, Next = places[^1].Next };
        return new(sentence, new(places[0].First, places[0].Next, word), theme, items, word.Action, day, isAhead);
    }

    // "Stanton Street (El Paso)" is one.
    private static List<PlaceMention> Ports(MarkedSentence sentence)
    {
        var ports = sentence.Places.Where(place => place.Place.IsPort).DistinctBy(place => (place.Place.Name, place.Place.Crossing)).ToList();
        ports.RemoveAll(port => port.Place.IsMexican && ports.Any(other => !other.Place.IsMexican) || port.Place.Kind == PlaceKind.Port && ports.Any(other => other.Place.Kind == PlaceKind.Crossing && other.Place.Name == port.Place.Name));
        return ports;
    }

    private static bool IsItem(MarkedSentence sentence) => sentence[0] is "*" or "-" or "•" or "–";

    private static bool EndsOpen(MarkedSentence sentence) => sentence.Sentence.Folded[sentence.Sentence.End - 1] == ':';

    private static bool IsUnchanged(MarkedSentence sentence) =>
        Enumerable.Range(0, sentence.Count).Any(i => sentence[i] is "normal" or "normally" or "none" or "open" or "usual" or "unaffected" or "unchanged" or "not" or "nothing" or "regular" or "tbd" || (sentence[i] is "no" && sentence[i + 1] is "change" or "changes" or "closure" or "closures" or "interruption" or "impact"));
}
