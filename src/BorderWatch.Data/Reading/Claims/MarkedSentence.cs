using BorderWatch.Data.Reading.Actions;
using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Places;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>A sentence with all that the finders found in it.</summary>
internal sealed class MarkedSentence
{
    public MarkedSentence(Sentence sentence, PlaceFinder finder)
    {
        Sentence = sentence;
        var text = Dateline.End(sentence);
        var places = finder.Find(sentence);
        Places = [.. places.Where(place => place.First >= text)];
        HasDateline = text > 0;
        TextStart = text;
        DatelinePort = places.Where(place => place.Next <= text && place.Place is { IsPort: true, IsMexican: false }).Select(place => place.Place).FirstOrDefault();
        Days = DayContext.Complete(sentence, [.. DayFinder.Find(sentence).Where(day => day.First >= text)]);
        Terms = [.. ThemeWords.Find(sentence).Where(term => (term.Term.Mode is not null || term.Term.Role != TermRole.None) && !Places.Any(place => place.First <= term.First && term.Next <= place.Next)
            && !(term.Term.Role == TermRole.Hours && DayAt(term.First) is { Kind: DayKind.DaysLater }))]; // "reopened hours later" is about no hours
        Actions = [.. ActionFinder.Find(sentence).Where(action => !Places.Any(place => place.First <= action.First && action.First < place.Next))];
        IsCaption = Captions.IsOne(sentence);
        Hint = places.Count == 0 ? finder.Hint(sentence) : null;
    }

    public Sentence Sentence { get; }

    public int Paragraph => Sentence.Paragraph.Number;

    public List<PlaceMention> Places { get; }

    public List<TermMention> Terms { get; }

    public List<ActionMention> Actions { get; }

    public List<DayWords> Days { get; }

    /// <summary>"LUKEVILLE, Ariz. —": where the story was written, which is where it plays if nothing else is said.</summary>
    public Place? DatelinePort { get; }

    public bool HasDateline { get; }

    /// <summary>A port whose town is named in passing, in a sentence that names no port.</summary>
    public Place? Hint { get; }

    /// <summary>The token after the dateline.</summary>
    public int TextStart { get; }

    /// <summary>A line without a full stop: it says again, shorter, what the text says.</summary>
    public bool IsHeadline => !Sentence.HasStop && !IsCaption && Count <= 30 && Sentence.WordAt(0) is not ("-" or "•" or "*");

    /// <summary>The date of a caption is that of the picture.</summary>
    public bool IsCaption { get; }

    public int Count => Sentence.Tokens.Count;

    public string this[int at] => Sentence.WordAt(at);

    public PlaceMention? PlaceAt(int at) => Places.Where(place => place.First <= at && at < place.Next).Select(place => (PlaceMention?)place).FirstOrDefault();

    public TermMention? TermAt(int at) => Terms.Where(term => term.First <= at && at < term.Next).Select(term => (TermMention?)term).FirstOrDefault();

    public ActionMention? ActionAt(int at) => Actions.Where(action => action.First <= at && at < action.Next).Select(action => (ActionMention?)action).FirstOrDefault();

    public DayWords? DayAt(int at) => Days.FirstOrDefault(day => day.First <= at && at < day.Next);

    /// <summary>Whether a word or mark begins another clause: not the colon of "3:30 a.m.".</summary>
    public bool EndsClause(int at) => ClauseWords.IsSubordinator(this[at]) && !(this[at] is ":" && at > 0 && at + 1 < Count && Sentence.Tokens[at - 1].Kind == TokenKind.Number && Sentence.Tokens[at + 1].Kind == TokenKind.Number);

    public int StartOf(int token) => Sentence.Tokens[token].Start;

    /// <summary>The end of the token before.</summary>
    public int EndOf(int next) => Sentence.Tokens[next - 1].End;

    public string Slice(int first, int next) => Sentence.Text[StartOf(first)..EndOf(next)];
}
