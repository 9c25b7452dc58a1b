using BorderWatch.Data.Reading.Actions;
using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Puts actions, what they are about and their days together into claims of closures and reopenings, sentence by sentence.</summary>
internal sealed class ClosureReader
{
    /// <summary>Paragraphs from a closure to a sentence that only points at it.</summary>
    private const int NearBy = 2;

    private readonly Focus _focus = new();
    private readonly DayResolver _resolver;
    private readonly ClosurePlaces _places;
    private bool _hasDateline;

    private MarkedSentence? _previous;

    /// <summary>The last sentence that was about a road, a checkpoint inland or a park: "it" after it is that.</summary>
    private MarkedSentence? _elsewhere;
    private readonly NarrativeDay _story = new();
    private readonly DayAnchors _anchors;
    private readonly ClosureClaims _claims;
    private readonly ListHeader _list = new();
    private readonly LaneModes _lanes = new();

    /// <summary>The action before: "halted traffic shortly before noon and closed the halls" is of one day.</summary>
    private (MarkedSentence Sentence, DayWords? Day, bool IsClosing)? _last;

    /// <param name="isRail">Whether the article is about trains alone.</param>
    public ClosureReader(DayResolver resolver, bool isRail = false)
    {
        _resolver = resolver;
        _places = new(_focus);
        _anchors = new(resolver, _story);
        _claims = new(resolver, _story, _anchors, isRail);
    }

    /// <summary>The acts of the last sentence that had any.</summary>
    private List<Act> _acts = [];
    private readonly HashSet<string> _closed = new(StringComparer.Ordinal);

    /// <summary>Ports that were said to be shut altogether: each of their crossings was.</summary>
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);

    private readonly HashSet<string> _reopened = new(StringComparer.Ordinal);

    /// <summary>What was said to be shut from a day on, and of nothing since that it reopened.</summary>
    private readonly HashSet<string> _standing = new(StringComparer.Ordinal);

    public IReadOnlyList<ReadingLint> Lints => _claims.Lints;

    /// <returns>The claims, and of each whether its sentence says anew what was told before.</returns>
    public IEnumerable<(ProposedClaim Claim, Restatement Restated)> Read(MarkedSentence sentence)
    {
        _focus.Written(sentence.DatelinePort, isBrief: sentence.HasDateline && _hasDateline);
        _hasDateline |= sentence.HasDateline;
        _focus.Hinted(sentence.Hint);
        List<(ProposedClaim, Restatement)> claims = [];
        var earlier = _acts.LastOrDefault(act => act.Word != ReadActions.Reopened);
        var applies = sentence.IsCaption ? null : AppliesTo.Find(sentence);
        if (applies is { } to) claims.AddRange(Again(sentence, to.At, act => act.Word != ReadActions.Reopened, act => (act.Word, _story.Of(act), act.IsAhead), to.Modes));
        foreach (var action in applies is null ? sentence.Actions : [])
        {
            if (ListHeader.IsHead(sentence)) break;
            var certainty = Modality.Of(sentence, action);
            if (certainty == Certainty.None) continue;
            claims.AddRange(Of(sentence, action, certainty));
        }

        if (claims.Count == 0 && !sentence.IsCaption && (_list.OfItem(sentence) ?? ListHeader.OfOthers(sentence, _acts, _story)) is { } listed) claims.AddRange(Listed(sentence, listed));
        if (claims.Count == 0 && SoDoes(sentence) is { } likewise)
        {
            var model = _acts.LastOrDefault(act => act.Sentence == _previous);
            claims.AddRange(Listed(sentence, likewise));
            if (model is not null) _focus.Claimed([.. model.Items.Where(item => item.Place != likewise.Items[0].Place), .. likewise.Items], sentence.Paragraph); // "Both are expected to reopen"
        }

        claims.AddRange(Followers(sentence, claims));
        if (!sentence.IsCaption)
        {
            var known = _acts.Count > 0 && _acts[^1].Sentence == sentence ? _acts.Where(act => act.Sentence == sentence).ToList() : [];
            foreach (var act in Gapping.Find(sentence, known, earlier).ToList()) claims.AddRange(Told(sentence, act));
        }

        if (claims.Count == 0 && !sentence.IsCaption && Announcement.Day(sentence) is { } told)
            claims.AddRange(Again(sentence, told.At, act => act.Word is ReadActions.Closed or ReadActions.Suspended, _ => (ReadActions.Announced, told.Day, false), []));
        if (claims.Count == 0 && Elsewhere.Is(sentence)) _elsewhere = sentence;
        if (claims.Count == 0) _focus.Named(sentence);
        _focus.Follow(sentence);
        _anchors.Follow(sentence);
        _list.Follow(sentence);
        _previous = sentence;
        _story.Follow(sentence);
        return claims;
    }

    // "will open to cars at 8 a.m. Friday", in a story of what was shut; not "The new bridge opened to trucks in 2010".
    private bool IsOpenedTo(MarkedSentence sentence, ActionMention action, Theme theme, DayWords? day) =>
        _closed.Count > 0 && sentence[action.First] is "open" or "opens" or "opened" && sentence[action.Next] is "to" && sentence.TermAt(action.Next + 1) is { Term: { Mode: not null } or { Role: TermRole.Process } }
        && theme.Items.Any(item => item.Place.IsPort) && day is null or { Kind: DayKind.Weekday or DayKind.Date or DayKind.Days or DayKind.DaysLater } && !Enumerable.Range(theme.First, Math.Max(0, action.First - theme.First)).Any(i => sentence[i] is "new");

    // Of what the sentences before told, something more: when it was announced, what it is closed to.
    private IEnumerable<(ProposedClaim, Restatement)> Again(MarkedSentence sentence, int at, Func<Act, bool> which, Func<Act, (string Word, DayWords? Day, bool IsAhead)> how, IReadOnlyList<string> modes) =>
        _acts.Where(act => which(act) && sentence.Paragraph - act.Sentence.Paragraph <= NearBy).ToList().SelectMany(act => act.Items.SelectMany(item =>
        {
            var (word, day, isAhead) = how(act);
            return _claims.Of(sentence, act.Action with { First = at, Next = at + 1 }, act.Theme with { First = at, Next = at + 1 }, item with { First = -1, Next = -1, Modes = modes.Count > 0 ? modes : item.Modes }, word, day, isAhead, true);
        })).Select(claim => (claim, Restatement.None));

    // "Lukeville reopens at 6 a.m. So does PedWest.": what was told in the sentence right before.
    private Act? SoDoes(MarkedSentence sentence)
    {
        if (sentence[sentence.TextStart] is not ("so" or "likewise") || sentence[sentence.TextStart + 1] is not ("does" or "do" or "did" or "is" or "are" or "was" or "were" or "has" or "have" or "will")) return null;
        if (_acts.LastOrDefault(act => act.Sentence == _previous) is not { } model || sentence.Places.FirstOrDefault(place => place.Place.IsPort && place.First <= sentence.TextStart + 6) is not { Place: { } port } mention) return null;
        var isLike = sentence[mention.First - 1] is "in" or "at" && sentence[mention.First - 2] is "one" or "ones"; // "So was the one in El Paso": a rail bridge too
        return model with { Sentence = sentence, Items = [new(port, isLike ? model.Items[0] is { Modes.Count: 0, Place.Mode: { } own } ? [own] : model.Items[0].Modes : [], mention.First, mention.Next)], Action = model.Action with { First = mention.First, Next = mention.Next }, Theme = model.Theme with { First = mention.First, Next = mention.Next }, Day = sentence.Days.FirstOrDefault() ?? _story.Of(model) };
    }

    // "will restore the following operations on Thursday, January 4": what they are comes below.
    private static bool IsOfList(MarkedSentence sentence) => Enumerable.Range(0, sentence.Count).Any(i => sentence[i] is "following" or "below");

    private IEnumerable<(ProposedClaim, Restatement)> Listed(MarkedSentence sentence, Act act)
    {
        _focus.Claimed(act.Items, sentence.Paragraph);
        return Told(sentence, act);
    }

    // With the end of it where its day is a span.
    private IEnumerable<(ProposedClaim, Restatement)> Told(MarkedSentence sentence, Act act)
    {
        if (act.Day is not null && act.Word is ReadActions.Closed or ReadActions.Suspended) _standing.UnionWith(act.Items.SelectMany(KeysByMode));
        act = act with { Day = _anchors.WithYear(sentence, act.Day) };
        foreach (var item in act.Items)
        {
            foreach (var claim in _claims.Of(sentence, act.Action, act.Theme, item, act.Word, act.Day, act.IsAhead, false)) yield return (claim, Restatement.None);
            if (act.Day?.Until is not { } until || act.Word is ReadActions.Reopened or ReadActions.Announced or ReadActions.Reduced || IsThrough(sentence, act.Day, until)) continue;
            foreach (var claim in _claims.Of(sentence, act.Action, act.Theme, item, ReadActions.Reopened, After(act.Day, until, act.IsAhead), act.IsAhead, false)) yield return (claim, Restatement.None);
        }
    }

    // "Gateway was the first to reopen, followed at midday by Veterans".
    private static List<(ProposedClaim, Restatement)> Followers(MarkedSentence sentence, List<(ProposedClaim Claim, Restatement)> claims)
    {
        if (claims.Count == 0) return [];
        for (var i = 0; i < sentence.Count - 2; i++)
        {
            if (sentence[i] != "followed" || Enumerable.Range(i + 1, Math.Min(5, sentence.Count - i - 1)).FirstOrDefault(j => sentence[j] == "by") is not (> 0 and var by)) continue;
            return [.. sentence.Places.Where(place => place.First > by && place.First - by <= 12 && place.Place.IsPort).Select(place => (claims[^1].Claim with { Port = place.Place.Name, Crossing = place.Place.Crossing }, Restatement.None))];
        }

        return [];
    }

    private IEnumerable<(ProposedClaim Claim, Restatement Restated)> Of(MarkedSentence sentence, ActionMention action, Certainty certainty)
    {
        if (ThemeReader.Read(sentence, action) is not { } theme)
        {
            if (action.Word.Form != ActionForm.Noun && Elsewhere.Is(sentence)) _elsewhere = sentence; // "State Route 94 was closed, but it is expected to open"
            if (certainty == Certainty.ToCome && IsOfList(sentence) && DayChooser.Nearest(sentence, action.First, action.Next) is { } listed) _story.Planned(sentence, listed, action.Word.Action == ReadActions.Reopened);
            return [];
        }

        if (theme.Items.Count == 0 && _elsewhere is { } road && road == _previous && road.Paragraph == sentence.Paragraph && Elsewhere.PointsBack(sentence, theme)) return [];
        if (theme.Items.Count == 0 && _elsewhere == sentence && theme.LooseModes.Count == 0 && theme.Roles == TermRole.None && theme.PointsBack) return [];
        var isNoun = action.Word.Form == ActionForm.Noun;
        if (isNoun && sentence[action.First - 2] is "announced" && sentence[action.First - 1] is "the" or "its" or "this" or "that" && theme.Items.Count == 0) return []; // "announced the closure on Thursday": when it was made known
        var day = sentence.IsCaption ? null : DayChooser.Nearest(sentence, action.First, action.Next, isNoun, isEnd: action.Word.Action == ReadActions.Reopened);
        if (day is not null && !isNoun && certainty == Certainty.Done && day.First > action.Next && ClockWords.After(sentence, action.Next) is { } hour && IsOfNextClause(sentence, hour.Next, day)) day = null; // "resumed at 5:30 p.m., and on Friday the line was short"
        if (day is null && !isNoun && !sentence.IsCaption && action.Word.Action is ReadActions.Closed or ReadActions.Suspended) day = AfterClosing.Day(sentence, action) is { } counted && _anchors.For(sentence, counted) is not null ? counted : null;
        if (day is null && !sentence.IsCaption && !isNoun && certainty == Certainty.Done && ClockWords.After(sentence, action.Next) is { } clock && _anchors.For(sentence, clock) is not null) day = _anchors.IsNight && sentence[clock.Next - 1] is "daybreak" or "dawn" or "sunrise" ? clock with { Count = 1 } : clock;
        if (day is null && action.Word.Action == ReadActions.Reopened && certainty == Certainty.Done && !isNoun && sentence[action.Next] is "at" && sentence[action.Next + 1] is "once" && sentence.Days.LastOrDefault(other => other.Next <= action.First && other.Role == DayRole.On) is { } once) day = once; // "left on Wednesday, and traffic resumed at once"
        if (day is null && action.Word.Form == ActionForm.Past && _last is { } last && last.Sentence == sentence && last.IsClosing && action.Word.Action != ReadActions.Reopened && sentence[ThemeRegion.GroupStart(sentence, action) - 1] is "and") day = last.Day;
        var untilHour = day is null && certainty == Certainty.Done && !isNoun && !sentence.IsCaption && _anchors.For(sentence, new() { Kind = DayKind.DaysLater, First = 0, Next = 1 }) is not null ? ClockWords.Until(sentence, action.Next) : null;
        if (day is { Kind: DayKind.DaysLater } && sentence[0] is "\"" && theme.Items.Count == 0 && theme.Roles == TermRole.None && theme.LooseModes.Count == 0 && sentence.Days.Count == 0) day = null; // "They told us at noon and closed it at three": of a day that is not said
        day ??= untilHour;
        var hours = day is { Role: DayRole.On or DayRole.From, Until: null, Kind: DayKind.Date or DayKind.Weekday } && certainty == Certainty.Done && !isNoun ? ClockWords.Hours(sentence, action.Next) : null;
        day = _anchors.WithYear(sentence, day);
        if (day is { Kind: DayKind.Overnight } && sentence.Days.LastOrDefault(other => other.Next < day.First && other is { Role: DayRole.On, Kind: DayKind.Weekday or DayKind.Date }) is { } known && Enumerable.Range(known.Next, day.First - known.Next).Any(i => sentence[i] is "after")) day = day with { Kind = DayKind.DaysLater, Count = -1 }; // "reopened Wednesday after being closed overnight"
        if (action.Word.IsUntil && certainty == Certainty.ToCome && UntilDay(sentence, action) is null) return []; // "would not take another load until the pavement is replaced"
        if (action.Word.IsUntil) day = UntilDay(sentence, action) ?? day;
        if (day is null && !sentence.IsCaption) day = _story.OfHeader(sentence);
        if (certainty == Certainty.Done && !isNoun && _story.IsPlanned(sentence, action, day, hasHour: ClockWords.After(sentence, action.Next) is not null)) certainty = Certainty.ToCome;
        if (certainty == Certainty.ToCome && !isNoun && !sentence.IsCaption)
        {
            var isEnd = action.Word.Action == ReadActions.Reopened;
            if (day is null && _story.IsAsFollows(sentence)) day = _story.OfPlan(isEnd); // "The changes are as follows: ... Morley Gate will close"
            if (day is { Role: DayRole.On or DayRole.From, Kind: DayKind.Date or DayKind.Weekday or DayKind.Days }) _story.Planned(sentence, day, isEnd);
            else if (day is null && ClockWords.After(sentence, action.Next) is not null) day = _story.OfPlan(isEnd);
        }

        if (action.Word.NeedsShorter)
        {
            if (!_story.HasShorterHours) return [];
            day ??= _story.OfShorterHours();
        }

        if ((day is null || day is { Kind: DayKind.Year, Role: DayRole.Since }) && action.Word.NeedsDay && !Lasting.ForDays(sentence, action)) return [];
        if (day is null && !isNoun && !sentence.IsCaption && (certainty == Certainty.Done || action.Word.IsLess) && !(action.Word.Action == ReadActions.Reduced && sentence[action.First - 1] is "is" or "are")) day = _story.Of(sentence, action);
        _last = (sentence, day, action.Word.Action != ReadActions.Reopened);
        var items = _places.Of(sentence, action, theme, day, out var before);
        if (!isNoun && theme.Items.Count == 0 && theme.LooseModes.Count == 0 && theme.Roles == TermRole.None && sentence[ThemeRegion.GroupStart(sentence, action) - 1] is "they" or "it" && _acts.LastOrDefault(act => act.Sentence == sentence && act.Action.First < action.First) is { } main && main.Items.All(item => !item.Place.IsPort))
            (items, before) = ([.. main.Items.Select(item => item with { First = -1, Next = -1 })], true); // "Two rail crossings on the Texas border reopened, five days after they were closed"
        if (certainty == Certainty.ToCome && day is not null && !sentence.IsHeadline && theme.IsNew && theme.Roles.HasFlag(TermRole.Crossing) && !theme.Items.Any(item => item.Place.IsPort)) _story.ListFrom(sentence); // "will resume operations on Thursday at four crossings": which, the text goes on to say
        if (day is { Kind: DayKind.DaysLater, Count: < 0 } && theme.Items.Count == 0 && theme.Roles == TermRole.None && theme.LooseModes.Count == 0 && (sentence[action.Next] is "it" || Enumerable.Range(Math.Max(0, theme.First), Math.Max(0, theme.Next - Math.Max(0, theme.First))).Any(i => sentence[i] is "it"))) items = [.. items.Select(item => item with { Modes = item.Place.Mode is null && item.Modes is not ["rail"] ? [] : item.Modes })]; // "will reopen to cars on Saturday, eight days after it was closed": all of it
        if (items.Count == 0 || !Fits(action.Word, theme, before || (isNoun && theme.Items.Count == 0), sentence[action.Next] is "to" && sentence[action.First] is "limited" or "restricted" && ClauseWords.IsBe(sentence[action.First - 1]))) return [];
        var word = theme.IsPart && action.Word.Action is ReadActions.Closed or ReadActions.Suspended ? ReadActions.Reduced : action.Word.Action;
        if (word is ReadActions.Closed or ReadActions.Suspended && !isNoun && sentence.Terms.Exists(term => term.Term.Role == TermRole.Hours && term.First > action.First && term.Next <= theme.Next && Enumerable.Range(action.Next, term.First - action.Next).Any(i => sentence[i] is "its" or "their"))) word = ReadActions.Reduced; // "suspended its evening cargo hours"
        if (word == ReadActions.Closed && sentence[action.Next] is "to" && (sentence[action.Next + 1] is "nonessential" or "tourists" || sentence[action.Next + 1] is "non" && sentence[action.Next + 3] is "essential")) word = ReadActions.Reduced; // only some may not cross
        if (word == ReadActions.Reopened && certainty == Certainty.ToCome && day is null) return [];
        if (word == ReadActions.Reduced && action.Word.IsWhole && theme.Items.Count == 0 && theme.LooseModes.Count == 0 && _acts.Exists(act => act.Sentence == sentence && act.Word == word && items.All(item => act.Items.Any(other => other.Place == item.Place)))) return []; // "reduced vehicle processing at the bridge, with only three lanes open"
        if (action.Word.NeedsClosed && !_story.IsReopening(sentence) && !IsOpenedTo(sentence, action, theme, day))
        {
            if (day is null or { Kind: DayKind.Year or DayKind.YearFromNow or DayKind.Month } && action.Word.Form != ActionForm.State) return [];
            items = [.. items.Where(item => _closed.Contains(Key(item.Place)) || day is not null && item.Place.Crossing is not null && _whole.Contains(item.Place.Name))];
            if (items.Count == 0) return [];
        }

        if (isNoun && day is null && word == ReadActions.Reopened && sentence[action.First] is "the" or "reopening" && theme.LooseModes.Count == 0 && items.All(item => item.Modes.Count == 0 && _reopened.Contains(item.Place.Name))) return []; // "the reopening in Nogales came late"
        if (Lasting.IsStill(sentence, action, word) && day?.Until is null && UntilDay(sentence, action) is null && items.All(item => KeysByMode(item).All(_standing.Contains) || item.Modes.Count == 0 && item.Place.Mode is null && _standing.Any(known => known.StartsWith($"{Key(item.Place)}|", StringComparison.Ordinal)))) return [];
        if (day is not null && !sentence.IsCaption && !sentence.IsHeadline) _story.Told(sentence, day);
        if (word == ReadActions.Reduced && theme.Roles.HasFlag(TermRole.Hours) && !action.Word.NeedsShorter) _story.ShorterHours(sentence, day);
        if (theme.IsPart && word == ReadActions.Reduced) items = _lanes.Of(sentence, theme, items);
        else if (word is ReadActions.Closed or ReadActions.Suspended) items = LaneModes.OfDirection(sentence, theme, items);
        if (word is ReadActions.Closed or ReadActions.Suspended or ReadActions.Reopened) _closed.UnionWith(items.SelectMany(item => (string[])[Key(item.Place), item.Place.Name]));
        if (word is ReadActions.Closed or ReadActions.Suspended) _whole.UnionWith(items.Where(item => item.Place.Crossing is null && item.Modes.All(mode => mode == ThemeWords.All)).Select(item => item.Place.Name));
        if (word == ReadActions.Reopened) _reopened.UnionWith(items.Select(item => item.Place.Name));
        if (word == ReadActions.Reopened) _standing.Clear();
        else if (day is not null && word is ReadActions.Closed or ReadActions.Suspended) _standing.UnionWith(items.SelectMany(KeysByMode));
        if (_acts.Count > 0 && _acts[0].Sentence != sentence) _acts = [];
        _acts.Add(new(sentence, action, theme, items, word, day, certainty == Certainty.ToCome));

        var isAhead = certainty == Certainty.ToCome;
        var staysSo = isAhead && day is null && word is ReadActions.Closed or ReadActions.Suspended && UntilDay(sentence, action) is not null && _acts.Exists(act => act.Sentence == sentence && act.Action.First < action.First && act.Word == word);
        var claims = staysSo ? [] : isAhead && day is null && word is ReadActions.Closed or ReadActions.Suspended
            ? Announced(sentence, action, theme, items, before)
            : [.. items.SelectMany(item => _claims.Of(sentence, action, theme, item, word, day, isAhead, before))];
        if (isAhead && day is not null && word is ReadActions.Closed or ReadActions.Suspended && SpeechDay(sentence) is not null) claims.AddRange(Announced(sentence, action, theme, items, before));
        if ((day?.Until ?? (isNoun || word == ReadActions.Reopened ? null : UntilDay(sentence, action) ?? untilHour ?? (hours is { } later ? day! with { Role = DayRole.On, Shift = day.Shift + later } : null))) is { } until && word is ReadActions.Closed or ReadActions.Suspended && !(isAhead && IsThrough(sentence, day, until))) claims.AddRange(items.SelectMany(item => _claims.Of(sentence, action, theme, item, ReadActions.Reopened, After(day, until, isAhead), isAhead && until.Kind is DayKind.Weekday, before)));
        _focus.Claimed(items.Select(item => item with { Modes = item.Modes.Count > 0 ? item.Modes : item.Place.Mode is { } only ? [only] : [] }), sentence.Paragraph, sentence.IsHeadline);
        var isRestated = theme.Items.Count == 0 && (theme.PointsBack || isNoun) && theme.LooseModes.Count == 0 && !theme.Roles.HasFlag(TermRole.Lane) && !theme.Roles.HasFlag(TermRole.Hours);
        var isStanding = word == ReadActions.Reopened && action.Word.Form == ActionForm.State && !isAhead && Enumerable.Range(Math.Max(0, action.First - 2), Math.Min(3, action.First)).Any(i => ClauseWords.IsBe(sentence[i])); // "Traffic is flowing again": it may have begun earlier
        isStanding |= Lasting.IsStill(sentence, action, word) && day is { Role: DayRole.On or DayRole.AsOf, Kind: DayKind.Weekday or DayKind.Days or DayKind.Date }; // "kept the ferry closed Friday": since when, the text goes on to say
        return claims.Select(claim => (claim, isRestated ? Restatement.PointsBack : isStanding ? Restatement.Standing : Restatement.None));
    }

    private static bool IsOfNextClause(MarkedSentence sentence, int from, DayWords day) =>
        day.First > from && Enumerable.Range(from, Math.Min(5, day.First - from)).Any(i => sentence[i] is "," && sentence[i + 1] is "and" or "but" && i + 2 >= day.First - 1);

    /// <summary>"remained closed until Tuesday": the day that an "until" of the same clause leads to.</summary>
    private static DayWords? UntilDay(MarkedSentence sentence, ActionMention action)
    {
        var day = sentence.Days.FirstOrDefault(day => day.First >= action.Next && day.Role == DayRole.Until && sentence[day.First] is "until" or "till");
        if (day is null || day.First - action.Next > 12 || sentence[day.First - 1] is "least") return null; // "at least until the weekend" says no end
        for (var i = action.Next; i < day.First; i++)
        {
            if (sentence[i] is "and" && sentence[i + 1] is "held" or "stayed" or "kept" or "remained" or "stays" or "remains" or "did") continue;
            if (sentence[i] is ";" or "but" or "which" or "and" or "—" || (sentence.ActionAt(i) is { } other && other.First == i)) return null;
        }

        return day with { Role = DayRole.On };
    }

    private List<ProposedClaim> Announced(MarkedSentence sentence, ActionMention action, Theme theme, IReadOnlyList<ThemeItem> items, bool before) =>
        [.. items.SelectMany(item => _claims.Of(sentence, action, theme, item, ReadActions.Announced, SpeechDay(sentence) ?? sentence.Days.FirstOrDefault(day => day.Role == DayRole.On), false, before))];

    // "will be closed from Oct. 20 through Nov. 20": to the end of that day, and when it opens is not said.
    private static bool IsThrough(MarkedSentence sentence, DayWords? day, DayWords until) =>
        day?.Until == until && Enumerable.Range(day.First, Math.Max(0, Math.Min(until.First + 1, sentence.Count) - day.First)).Any(i => sentence[i] is "through" or "thru");

    // "from Friday to Monday": the Monday after that Friday.
    private DayWords After(DayWords? day, DayWords until, bool isAhead) =>
        until is { Kind: DayKind.Weekday, Turn: 0 } && day is not null && day.Until == until && _resolver.Resolve(day, isAhead, _anchors.Last)?.First is { } start && _resolver.Resolve(until, isAhead, _anchors.Last)?.First is { } end && end < start
            ? until with { Turn = 1 } : until;

    // "A bridge for cars there remains closed" says nothing again of the trains.
    private static IEnumerable<string> KeysByMode(ThemeItem item) =>
        (item.Modes.Count > 0 ? item.Modes : [item.Place.Mode ?? ThemeWords.All]).Select(mode => $"{Key(item.Place)}|{mode}");

    private static string Key(Place place) => place.Crossing is null ? place.Name : $"{place.Name}/{place.Crossing}";

    /// <summary>The day on which it was said: "announced on Sunday", "On Sunday, CBP announced".</summary>
    private static DayWords? SpeechDay(MarkedSentence sentence) => sentence.Days.FirstOrDefault(day => DayChooser.IsOfSpeech(sentence, day) && Enumerable.Range(Math.Max(0, day.First - 3), Math.Min(3, day.First)).Any(i => sentence[i] is "announced" or "announcing" or "announcement" or "statement"))
        ?? sentence.Days.FirstOrDefault(day => DayChooser.IsOfSpeech(sentence, day) && Enumerable.Range(day.Next, Math.Min(9, sentence.Count - day.Next)).Any(i => sentence[i] is "announced"));

    /// <param name="isToSome">"limited to citizens and trucks"</param>
    private static bool Fits(ActionWord word, Theme theme, bool before, bool isToSome)
    {
        var hasTraffic = theme.Roles.HasFlag(TermRole.Process) || theme.Roles.HasFlag(TermRole.Lane) || theme.LooseModes.Count > 0 || theme.Items.Any(item => item.Modes.Count > 0);
        if (word.IsWhole || word.IsLess) return true;
        if (word.Action == ReadActions.Reopened && theme.PointsBack && theme.Items.Count == 0) return true; // "it resumed two days later"
        if (word.Action == ReadActions.Reduced) return hasTraffic || isToSome || theme.Items.Any(item => item.Place.Kind == PlaceKind.Border) || theme.Roles.HasFlag(TermRole.Hours) || (theme.Roles.HasFlag(TermRole.Crossing) && word.Form is not ActionForm.Noun);
        return !word.NeedsProcess || hasTraffic || theme.Roles.HasFlag(TermRole.Crossing) || theme.Items.Any(item => item.Place.Kind == PlaceKind.Crossing) || theme.Roles.HasFlag(TermRole.Hours) || before || word.Form == ActionForm.State;
    }
}
