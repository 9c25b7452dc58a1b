using BorderWatch.Data.Reading.Actions;
using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>
/// The day on which a story stands: "A transformer blew on Tuesday night. Officers barricaded the lanes." What the next sentences of
/// the paragraph tell in the simple past is of that day; under a time stamp of a live blog it is of the day of publication.
/// </summary>
internal sealed class NarrativeDay
{
    private readonly Dictionary<DayWords, (MarkedSentence Sentence, DayWords Words)> _lent = new(ReferenceEqualityComparer.Instance);
    private readonly (MarkedSentence Sentence, DayWords Day)?[] _planned = new (MarkedSentence, DayWords)?[2];
    private const int LongestList = 10;
    private const int LeadReach = 3;

    private (MarkedSentence Sentence, DayWords Day)? _lead;
    private bool _hasLead;

    private (MarkedSentence Sentence, DayWords Day)? _shorter;
    private int _listAt = int.MinValue / 2;
    private MarkedSentence? _from;
    private DayWords? _day;
    private (MarkedSentence Sentence, DayWords Day)? _header;
    private int _stamped = -1;
    private MarkedSentence? _stampedAt;

    /// <summary>A day that is still to come and on which something will be done: what "will reopen at 6 a.m." further on leaves out.</summary>
    public void Planned(MarkedSentence sentence, DayWords day, bool isEnd)
    {
        if (!_lent.ContainsKey(day)) _planned[isEnd ? 1 : 0] = (sentence, day);
    }

    /// <summary>"Lukeville reopens at 6 a.m. Also Thursday, cars can use the bridge again", under "will be back in business Thursday": told in the present, and still to come.</summary>
    public bool IsPlanned(MarkedSentence sentence, ActionMention action, DayWords? day, bool hasHour) =>
        action.Word.Action == ReadActions.Reopened && _planned[1] is { } plan && (day is null ? action.Word.Form == ActionForm.Present && hasHour : action.Word.Form is ActionForm.Present or ActionForm.State && !Enumerable.Range(Math.Max(0, action.First - 3), Math.Min(4, action.First + 1)).Any(i => sentence[i] is "was" or "were" or "had" or "has" or "have" or "did") && day is { Kind: DayKind.Weekday, Role: DayRole.On, Turn: 0 } && plan.Day.Weekday == day.Weekday);

    /// <summary>"The changes are as follows:" a paragraph or more above.</summary>
    public bool IsAsFollows(MarkedSentence sentence) => sentence.Paragraph - _listAt is > 0 and <= LongestList;

    /// <summary>The day of the first closure that the article tells of: what the paragraphs below it go on to tell, "Officers also closed the walkway", is of that day, unless another one has come up.</summary>
    public void Told(MarkedSentence sentence, DayWords day)
    {
        if (_lent.ContainsKey(day)) return;
        if (_hasLead) _lead = null;
        else if (day is { Role: DayRole.On, Until: null, Kind: DayKind.Weekday or DayKind.Days or DayKind.Date }) _lead = (sentence, day);
        _hasLead = true;
    }

    /// <summary>What comes below is of the day that this sentence plans.</summary>
    public void ListFrom(MarkedSentence sentence) => _listAt = sentence.Paragraph;

    /// <summary>That hours are shorter, and from when: what "Naco will operate from 8 a.m. to 4 p.m." below means.</summary>
    public void ShorterHours(MarkedSentence sentence, DayWords? day)
    {
        HasShorterHours = true;
        _shorter = day is null || _lent.ContainsKey(day) ? _shorter : (sentence, day);
    }

    public bool HasShorterHours { get; private set; }

    public DayWords? OfShorterHours() => _shorter is { } hours ? Lend(hours.Sentence, hours.Day) : null;

    public DayWords? OfPlan(bool isEnd) => _planned[isEnd ? 1 : 0] is { } plan ? Lend(plan.Sentence, plan.Day) : null;

    public DayWords? Of(MarkedSentence sentence, ActionMention action)
    {
        if (!IsTold(sentence, action) && !(_from is { } line && !line.Sentence.HasStop && line.Count <= 8 && action.Word.Form == ActionForm.Ing && sentence.Days.Count == 0 && line.Paragraph == sentence.Paragraph)) return null;
        if (_day is { } day && _from is { } from && from.Paragraph == sentence.Paragraph && from != sentence) return Lend(from, day);

        if (_lead is { } lead && sentence.Paragraph - lead.Sentence.Paragraph is > 0 and <= LeadReach && action.Word.Form == ActionForm.Past && sentence.Days.Count == 0 && !sentence.Places.Exists(place => place.Place.IsPort) && !Enumerable.Range(Math.Max(0, action.First - 5), Math.Min(5, action.First)).Any(i => sentence[i] is "had" or "is" or "are" or "be" or "been" or "being" or "once" or "ever")) return Lend(lead.Sentence, lead.Day);
        var stamp = sentence.Paragraph == _stamped ? 1 : Stamp(sentence);
        return stamp > 0 ? Lend(sentence.Paragraph == _stamped ? _stampedAt! : sentence, new() { Kind = DayKind.Days, First = 0, Next = sentence.Paragraph == _stamped ? Stamp(_stampedAt!) : stamp }) : null;
    }

    /// <summary>"Operations will resume on Thursday, Jan. 4:" holds for each item of the list below it.</summary>
    public DayWords? OfHeader(MarkedSentence sentence) =>
        _header is { } header && IsItem(sentence) && sentence.Days.All(day => day.Role is DayRole.Until or DayRole.Other) ? Lend(header.Sentence, header.Day) : null;

    /// <summary>Whether the paragraph begins with an hour, as those of a live blog do: other hours in it are of the day of publication.</summary>
    public bool IsStamped(MarkedSentence sentence) => sentence.Paragraph == _stamped || Stamp(sentence) > 0;

    /// <summary>Whether such a header told of what is reopened.</summary>
    public bool IsReopening(MarkedSentence sentence) => _header is { } header && IsItem(sentence) && header.Sentence.Actions.Any(action => action.Word.Action == ReadActions.Reopened);

    private static bool IsItem(MarkedSentence sentence) => sentence.Sentence.Folded[sentence.Sentence.Paragraph.Start] is '-' or '*' or '•';

    public void Follow(MarkedSentence sentence)
    {
        if (sentence.Sentence.Folded[sentence.Sentence.End - 1] == ':' && Enumerable.Range(0, sentence.Count).Any(i => sentence[i] is "follows" or "following" or "changes" or "below")) _listAt = sentence.Paragraph;
        if (sentence.Sentence.Folded[sentence.Sentence.End - 1] == ':' && sentence.Actions.Count > 0 && sentence.Days.LastOrDefault(day => day.Role is DayRole.On or DayRole.From) is { } head) _header = (sentence, head);
        else if (!IsItem(sentence)) _header = null;
        if (_from is { } from && from.Paragraph != sentence.Paragraph) (_from, _day) = (null, null);
        if (_stamped != sentence.Paragraph && Stamp(sentence) > 0) (_stamped, _stampedAt) = (sentence.Paragraph, sentence);
        if (sentence.IsCaption) return;
        var days = sentence.Days.Where(day => day.Role is DayRole.On && day.Kind is DayKind.Date or DayKind.Weekday or DayKind.Days or DayKind.DayOfMonth or DayKind.DaysLater && day.Turn <= 0 && !DayChooser.IsOfSpeech(sentence, day)).ToList();
        if (days.Count > 0) (_from, _day) = (sentence, days[^1]);
    }

    /// <summary>The words of a day that was lent by another sentence; null for one of the sentence itself.</summary>
    public string? Text(DayWords day) => _lent.TryGetValue(day, out var lent) ? lent.Sentence.Slice(lent.Words.First, lent.Words.Next) : null;

    public ReadingSpan? Span(DayWords day) => _lent.TryGetValue(day, out var lent) ? new(ReadingSpanKinds.Date, lent.Sentence.StartOf(lent.Words.First), lent.Sentence.EndOf(lent.Words.Next)) : null;

    /// <summary>The day of an act, to be told again in another sentence.</summary>
    public DayWords? Of(Act act) => act.Day is { } day && !_lent.ContainsKey(day) ? Lend(act.Sentence, day) : act.Day;

    private DayWords Lend(MarkedSentence sentence, DayWords words)
    {
        var day = words with { First = words.First };
        _lent[day] = (sentence, words);
        return day;
    }

    // The simple past, "had closed", "is moving again"; not "has been closed", "remains shut", "was shut in earlier years".
    private static bool IsTold(MarkedSentence sentence, ActionMention action)
    {
        if (sentence.Days.Any(day => day.Role is not DayRole.Until and not DayRole.Other && !DayChooser.IsOfSpeech(sentence, day)) || !sentence.Sentence.HasStop) return false;
        for (var i = action.First - 1; i >= Math.Max(0, action.First - 5); i--)
        {
            if (sentence[i] is "has" or "have" or "remain" or "remains" or "remained" or "still" or "stay" or "stayed" or "stays" or "never" or "since") return false;
        }

        return action.Word.Form is ActionForm.Past or ActionForm.State;
    }

    /// <summary>"7:15 p.m. —", "[10:05]", "8:32 a.m.:" at the beginning of a paragraph.</summary>
    private static int Stamp(MarkedSentence sentence)
    {
        if (sentence.Sentence.Start != sentence.Sentence.Paragraph.Start) return 0;
        for (var i = 0; i < Math.Min(5, sentence.Count); i++)
        {
            if (sentence[i] is "a.m" or "p.m" or "am" or "pm" && i > 0 && sentence.Sentence.Tokens[i - 1].Kind == TokenKind.Number) return i + 1;
            if (sentence.Sentence.Tokens[i].Kind == TokenKind.Word && sentence[i] is not ("update" or "updated")) return 0;
        }

        return 0;
    }
}
