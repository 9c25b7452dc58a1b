using BorderWatch.Data.Closures;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Reading.Actions;
using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Puts actions, what they are about and their days together into claims of closures and reopenings, sentence by sentence.</summary>
internal sealed class ClosureReader
{
    private readonly Focus _focus = new();
    private readonly DayResolver _resolver;
    private readonly ClosurePlaces _places;
    private DateOnly? _anchor;
    private readonly bool _isRail;
    private bool _hasDateline;

    /// <summary>Whether the day named last was said to be a night: daybreak is then of the day after.</summary>
    private bool _isNight;

    private (int Paragraph, DayWords Day, DateOnly First)? _dated;
    private readonly NarrativeDay _story = new();
    private readonly ListHeader _list = new();
    private readonly LaneModes _lanes = new();

    /// <summary>The action before: "halted traffic shortly before noon and closed the halls" is of one day.</summary>
    private (MarkedSentence Sentence, DayWords? Day, bool IsClosing)? _last;

    /// <param name="isRail">Whether the article is about trains alone.</param>
    public ClosureReader(DayResolver resolver, bool isRail = false)
    {
        _isRail = isRail;
        _resolver = resolver;
        _places = new(_focus);
    }

    /// <summary>The acts of the last sentence that had any.</summary>
    private List<Act> _acts = [];
    private readonly HashSet<string> _closed = new(StringComparer.Ordinal);

    public List<ReadingLint> Lints { get; } = [];

    /// <returns>The claims, and of each whether its sentence only points back to what was closed.</returns>
    public IEnumerable<(ProposedClaim Claim, bool IsRestated)> Read(MarkedSentence sentence)
    {
        _focus.Written(sentence.DatelinePort, isBrief: sentence.HasDateline && _hasDateline);
        _hasDateline |= sentence.HasDateline;
        _focus.Hinted(sentence.Hint);
        List<(ProposedClaim, bool)> claims = [];
        var earlier = _acts.LastOrDefault(act => act.Word != ReadActions.Reopened);
        foreach (var action in sentence.Actions)
        {
            if (ListHeader.IsHead(sentence)) break;
            var certainty = Modality.Of(sentence, action);
            if (certainty == Certainty.None) continue;
            claims.AddRange(Of(sentence, action, certainty));
        }

        if (claims.Count == 0 && !sentence.IsCaption && (_list.OfItem(sentence) ?? ListHeader.OfOthers(sentence, _acts, _story)) is { } listed) claims.AddRange(Listed(sentence, listed));
        claims.AddRange(Followers(sentence, claims));
        if (!sentence.IsCaption)
        {
            var known = _acts.Count > 0 && _acts[^1].Sentence == sentence ? _acts.Where(act => act.Sentence == sentence).ToList() : [];
            foreach (var act in Gapping.Find(sentence, known, earlier).ToList())
                claims.AddRange(act.Items.SelectMany(item => Claims(sentence, act.Action, act.Theme, item, act.Word, act.Day, act.IsAhead, false)).Select(claim => (claim, false)));
        }

        if (claims.Count == 0) _focus.Named(sentence);
        Follow(sentence);
        _list.Follow(sentence);
        _story.Follow(sentence);
        return claims;
    }

    private IEnumerable<(ProposedClaim, bool)> Listed(MarkedSentence sentence, Act act)
    {
        _focus.Claimed(act.Items, sentence.Paragraph);
        foreach (var item in act.Items)
        {
            foreach (var claim in Claims(sentence, act.Action, act.Theme, item, act.Word, act.Day, act.IsAhead, false)) yield return (claim, false);
            if (act.Day?.Until is not { } until || act.Word == ReadActions.Reopened || IsThrough(sentence, act.Day, until)) continue;
            foreach (var claim in Claims(sentence, act.Action, act.Theme, item, ReadActions.Reopened, After(act.Day, until, act.IsAhead), act.IsAhead, false)) yield return (claim, false);
        }
    }

    // "Gateway was the first to reopen, followed at midday by Veterans".
    private static List<(ProposedClaim, bool)> Followers(MarkedSentence sentence, List<(ProposedClaim Claim, bool)> claims)
    {
        if (claims.Count == 0) return [];
        for (var i = 0; i < sentence.Count - 2; i++)
        {
            if (sentence[i] != "followed" || Enumerable.Range(i + 1, Math.Min(5, sentence.Count - i - 1)).FirstOrDefault(j => sentence[j] == "by") is not (> 0 and var by)) continue;
            return [.. sentence.Places.Where(place => place.First > by && place.First - by <= 12 && place.Place.IsPort).Select(place => (claims[^1].Claim with { Port = place.Place.Name, Crossing = place.Place.Crossing }, false))];
        }

        return [];
    }

    private IEnumerable<(ProposedClaim Claim, bool IsRestated)> Of(MarkedSentence sentence, ActionMention action, Certainty certainty)
    {
        if (ThemeReader.Read(sentence, action) is not { } theme) return [];

        var isNoun = action.Word.Form == ActionForm.Noun;
        var day = sentence.IsCaption ? null : DayChooser.Nearest(sentence, action.First, action.Next, isNoun, isEnd: action.Word.Action == ReadActions.Reopened);
        if (day is null && !sentence.IsCaption && !isNoun && certainty == Certainty.Done && ClockWords.After(sentence, action.Next) is { } clock && Anchor(sentence, clock) is not null) day = _isNight && sentence[clock.Next - 1] is "daybreak" or "dawn" or "sunrise" ? clock with { Count = 1 } : clock;
        if (day is null && action.Word.Form == ActionForm.Past && _last is { } last && last.Sentence == sentence && last.IsClosing && action.Word.Action != ReadActions.Reopened && sentence[ThemeRegion.GroupStart(sentence, action) - 1] is "and") day = last.Day;
        var untilHour = day is null && certainty == Certainty.Done && !isNoun && !sentence.IsCaption && Anchor(sentence, new() { Kind = DayKind.DaysLater, First = 0, Next = 1 }) is not null ? ClockWords.Until(sentence, action.Next) : null;
        day ??= untilHour;
        if (action.Word.IsUntil) day = UntilDay(sentence, action) ?? day;
        if (day is null && !sentence.IsCaption) day = _story.OfHeader(sentence);
        if ((day is null || day is { Kind: DayKind.Year, Role: DayRole.Since }) && action.Word.NeedsDay) return [];
        if (day is null && !isNoun && !sentence.IsCaption && (certainty == Certainty.Done || action.Word.IsLess)) day = _story.Of(sentence, action);
        _last = (sentence, day, action.Word.Action != ReadActions.Reopened);
        var items = _places.Of(sentence, action, theme, day, out var before);
        if (items.Count == 0 || !Fits(action.Word, theme, before || (isNoun && theme.Items.Count == 0))) return [];
        var word = theme.IsPart && action.Word.Action is ReadActions.Closed or ReadActions.Suspended ? ReadActions.Reduced : action.Word.Action;
        if (word == ReadActions.Reopened && certainty == Certainty.ToCome && day is null) return [];
        if (action.Word.NeedsClosed && !_story.IsReopening(sentence))
        {
            if (day is null or { Kind: DayKind.Year or DayKind.YearFromNow or DayKind.Month } && action.Word.Form != ActionForm.State) return [];
            items = [.. items.Where(item => _closed.Contains(Key(item.Place)))];
            if (items.Count == 0) return [];
        }

        if (theme.IsPart && word == ReadActions.Reduced) items = _lanes.Of(sentence, theme, items);
        if (word is ReadActions.Closed or ReadActions.Suspended or ReadActions.Reopened) _closed.UnionWith(items.SelectMany(item => (string[])[Key(item.Place), item.Place.Name]));
        if (_acts.Count > 0 && _acts[0].Sentence != sentence) _acts = [];
        _acts.Add(new(sentence, action, theme, items, word, day, certainty == Certainty.ToCome));

        var isAhead = certainty == Certainty.ToCome;
        var claims = isAhead && day is null && word is ReadActions.Closed or ReadActions.Suspended
            ? Announced(sentence, action, theme, items, before)
            : [.. items.SelectMany(item => Claims(sentence, action, theme, item, word, day, isAhead, before))];
        if (isAhead && day is not null && word is ReadActions.Closed or ReadActions.Suspended && SpeechDay(sentence) is not null) claims.AddRange(Announced(sentence, action, theme, items, before));
        if ((day?.Until ?? (isNoun || word == ReadActions.Reopened ? null : UntilDay(sentence, action) ?? untilHour)) is { } until && word is ReadActions.Closed or ReadActions.Suspended && !(isAhead && IsThrough(sentence, day, until))) claims.AddRange(items.SelectMany(item => Claims(sentence, action, theme, item, ReadActions.Reopened, After(day, until, isAhead), isAhead && until.Kind is DayKind.Weekday, before)));
        _focus.Claimed(items.Select(item => item with { Modes = item.Modes.Count > 0 ? item.Modes : item.Place.Mode is { } only ? [only] : [] }), sentence.Paragraph);
        var isRestated = theme.Items.Count == 0 && (theme.PointsBack || isNoun) && theme.LooseModes.Count == 0 && !theme.Roles.HasFlag(TermRole.Lane) && !theme.Roles.HasFlag(TermRole.Hours);
        return claims.Select(claim => (claim, isRestated));
    }

    /// <summary>"remained closed until Tuesday": the day that an "until" of the same clause leads to.</summary>
    private static DayWords? UntilDay(MarkedSentence sentence, ActionMention action)
    {
        var day = sentence.Days.FirstOrDefault(day => day.First >= action.Next && day.Role == DayRole.Until && sentence[day.First] is "until" or "till");
        if (day is null || day.First - action.Next > 12) return null;
        for (var i = action.Next; i < day.First; i++)
        {
            if (sentence[i] is "and" && sentence[i + 1] is "held" or "stayed" or "kept" or "remained" or "stays" or "remains" or "did") continue;
            if (sentence[i] is ";" or "but" or "which" or "and" or "—" || (sentence.ActionAt(i) is { } other && other.First == i)) return null;
        }

        return day with { Role = DayRole.On };
    }

    private List<ProposedClaim> Announced(MarkedSentence sentence, ActionMention action, Theme theme, IReadOnlyList<ThemeItem> items, bool before) =>
        [.. items.SelectMany(item => Claims(sentence, action, theme, item, ReadActions.Announced, SpeechDay(sentence) ?? sentence.Days.FirstOrDefault(day => day.Role == DayRole.On), false, before))];

    // "will be closed from Oct. 20 through Nov. 20": to the end of that day, and when it opens is not said.
    private static bool IsThrough(MarkedSentence sentence, DayWords? day, DayWords until) =>
        day?.Until == until && Enumerable.Range(day.First, Math.Max(0, Math.Min(until.First + 1, sentence.Count) - day.First)).Any(i => sentence[i] is "through" or "thru");

    // "from Friday to Monday": the Monday after that Friday.
    private DayWords After(DayWords? day, DayWords until, bool isAhead) =>
        until is { Kind: DayKind.Weekday, Turn: 0 } && day is not null && day.Until == until && _resolver.Resolve(day, isAhead, _anchor)?.First is { } start && _resolver.Resolve(until, isAhead, _anchor)?.First is { } end && end < start
            ? until with { Turn = 1 } : until;

    private static string Key(Place place) => place.Crossing is null ? place.Name : $"{place.Name}/{place.Crossing}";

    /// <summary>The day on which it was said: "announced on Sunday", "On Sunday, CBP announced".</summary>
    private static DayWords? SpeechDay(MarkedSentence sentence) => sentence.Days.FirstOrDefault(day => DayChooser.IsOfSpeech(sentence, day) && Enumerable.Range(Math.Max(0, day.First - 3), Math.Min(3, day.First)).Any(i => sentence[i] is "announced" or "announcing" or "announcement" or "statement"))
        ?? sentence.Days.FirstOrDefault(day => DayChooser.IsOfSpeech(sentence, day) && Enumerable.Range(day.Next, Math.Min(9, sentence.Count - day.Next)).Any(i => sentence[i] is "announced"));

    private static bool Fits(ActionWord word, Theme theme, bool before)
    {
        var hasTraffic = theme.Roles.HasFlag(TermRole.Process) || theme.Roles.HasFlag(TermRole.Lane) || theme.LooseModes.Count > 0 || theme.Items.Any(item => item.Modes.Count > 0);
        if (word.IsWhole || word.IsLess) return true;
        if (word.Action == ReadActions.Reopened && theme.PointsBack && theme.Items.Count == 0) return true; // "it resumed two days later"
        if (word.Action == ReadActions.Reduced) return hasTraffic || theme.Items.Any(item => item.Place.Kind == PlaceKind.Border) || theme.Roles.HasFlag(TermRole.Hours) || (theme.Roles.HasFlag(TermRole.Crossing) && word.Form is not ActionForm.Noun);
        return !word.NeedsProcess || hasTraffic || theme.Roles.HasFlag(TermRole.Crossing) || theme.Items.Any(item => item.Place.Kind == PlaceKind.Crossing) || theme.Roles.HasFlag(TermRole.Hours) || before || word.Form == ActionForm.State;
    }

    private IEnumerable<ProposedClaim> Claims(MarkedSentence sentence, ActionMention action, Theme theme, ThemeItem item, string word, DayWords? day, bool isAhead, bool before)
    {
        var modes = item.Place.Mode is ClosureTypes.Rail or ClosureTypes.Pedestrian ? [item.Place.Mode] : item.Modes.Count > 0 ? item.Modes : item.Place.Mode is { } mode ? [mode] : [_isRail ? ArticleTheme.Mode(item.Place) : ThemeWords.All];
        var resolved = day is null ? null : _resolver.Resolve(day, isAhead || word != ReadActions.Announced && Tense.LooksAhead(sentence, action, day, _resolver.Published), Anchor(sentence, day));
        if (resolved is { } known) Note(sentence, day!, known);
        if (resolved is { } dated && dated.First == dated.Last) _dated = (sentence.Paragraph, day!, dated.First);
        var who = Attribution.Of(sentence);
        var (from, to) = EvidenceWords.Choose(sentence, Math.Min(theme.First, item.First < 0 ? theme.First : item.First), Math.Max(theme.Next, item.Next), action.First);
        foreach (var one in modes)
        {
            yield return new()
            {
                Kind = word == ReadActions.Reopened ? ClaimKinds.Reopening : ClaimKinds.Closure,
                Port = Name(item.Place, theme),
                Crossing = item.Place.Crossing,
                Mode = one,
                Action = word,
                Aspect = Aspect(word, action, day),
                DateText = day is null ? null : _story.Text(day) ?? sentence.Slice(day.First, day.Next),
                DateEdtf = resolved?.Moment?.ToString(),
                DateExplained = Explained(day, resolved),
                AttributedTo = Attribution.Words(sentence, who),
                Evidence = sentence.Sentence.Text[from..to],
                Paragraph = sentence.Paragraph,
                Start = from,
                End = to,
                Confidence = ConfidenceRules.Less(
                    (before, ConfidenceRules.NamedBefore), (!item.Place.IsPort, ConfidenceRules.Unnamed), (item.Modes.Count == 0 && item.Place.Mode is null, ConfidenceRules.NoMode), (action.Word.Form == ActionForm.Noun, ConfidenceRules.Noun),
                    (isAhead, ConfidenceRules.ToCome), (!sentence.Sentence.HasStop || sentence.IsCaption, ConfidenceRules.Headline)),
                Spans = Spans(sentence, action, item, day, who),
            };
        }
    }

    private void Note(MarkedSentence sentence, DayWords day, ResolvedDays resolved)
    {
        if (resolved.Contradicted is not null && _story.Text(day) is null)
            Lints.Add(new(ReadingLintKinds.Weekday, $"“{sentence.Slice(day.First, day.Next)}”: {resolved.Explained}", sentence.StartOf(day.First), sentence.EndOf(day.Next)));
    }

    private string? Explained(DayWords? day, ResolvedDays? resolved) => day is null ? null
        : resolved is null ? _resolver.Published is null ? "There is no publication date to count from." : "The words name no day of the calendar."
        : resolved.Moment is null ? "The words name no day." : resolved.Explained;

    private static string Aspect(string word, ActionMention action, DayWords? day) => word switch
    {
        ReadActions.Announced => Aspects.Announced,
        ReadActions.Reduced => Aspects.Reduced,
        ReadActions.Reopened => Aspects.Ended,
        _ => day is null || day.Role == DayRole.AsOf || action.Word.Form == ActionForm.State && day.Role == DayRole.On ? Aspects.Observed : Aspects.InForceFrom,
    };

    private static string Name(Place place, Theme theme) => place.Kind switch
    {
        PlaceKind.State or PlaceKind.Area => $"other:{place.State} (unnamed)",
        PlaceKind.Border when place.Name == FigureVocabulary.WholeBorder && theme.IsNew && theme.Roles.HasFlag(TermRole.Crossing) => $"other:{FigureVocabulary.WholeBorder} (unnamed)",
        _ => place.Name,
    };

    private List<ReadingSpan> Spans(MarkedSentence sentence, ActionMention action, ThemeItem item, DayWords? day, (int, int)? who)
    {
        List<ReadingSpan> spans = [new(ReadingSpanKinds.Action, sentence.StartOf(action.First), sentence.EndOf(action.Next))];
        if (item.First >= 0 && item.Next > item.First) spans.Add(new(ReadingSpanKinds.Place, sentence.StartOf(item.First), sentence.EndOf(item.Next)));
        if (day is not null) spans.Add(_story.Span(day) ?? new(ReadingSpanKinds.Date, sentence.StartOf(day.First), sentence.EndOf(day.Next)));
        if (Attribution.Span(sentence, who) is { } span) spans.Add(span);
        return spans;
    }

    private DateOnly? Anchor(MarkedSentence sentence, DayWords day)
    {
        var before = sentence.Days.LastOrDefault(other => other.Next <= day.First && other.Kind is not DayKind.DaysLater && other.Role is DayRole.On or DayRole.From or DayRole.By);
        if (_dated is { } claim && claim.Paragraph == sentence.Paragraph && (before is null || before == claim.Day)) return claim.First; // resolved with its tense
        return (before is null ? null : _resolver.Resolve(before, isAhead: false, _anchor)?.First) ?? _anchor;
    }

    // "hours later" and "the next day" count from the day that was named last.
    private void Follow(MarkedSentence sentence)
    {
        if (sentence.IsCaption) return;
        foreach (var day in sentence.Days)
        {
            if (!DayChooser.IsOfSpeech(sentence, day) && day.Role is not (DayRole.Until or DayRole.Other) && (day.Kind is DayKind.Date or DayKind.Weekday or DayKind.Days or DayKind.DayOfMonth or DayKind.DaysLater) && _resolver.Resolve(day, isAhead: false, _anchor) is { } resolved) (_anchor, _isNight) = (resolved.First, sentence[day.Next - 1] is "night" or "evening" or "midnight");
        }
    }
}
