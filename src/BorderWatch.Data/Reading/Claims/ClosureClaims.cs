using BorderWatch.Data.Closures;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Reading.Actions;
using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Makes the claims of an act: a mode each, with the day worked out, who says it, the words that support it and how sure it is.</summary>
/// <param name="isRail">Whether the article is about trains alone.</param>
internal sealed class ClosureClaims(DayResolver resolver, NarrativeDay story, DayAnchors anchors, bool isRail)
{
    public List<ReadingLint> Lints { get; } = [];

    /// <summary>One for each mode.</summary>
    /// <param name="word">One of <see cref="ReadActions"/>.</param>
    /// <param name="before">Whether the place was not named in the words of the action.</param>
    public IEnumerable<ProposedClaim> Of(MarkedSentence sentence, ActionMention action, Theme theme, ThemeItem item, string word, DayWords? day, bool isAhead, bool before)
    {
        if (item.Place.Mode is ClosureTypes.Pedestrian && item.Modes is [ClosureTypes.Vehicle or ClosureTypes.Cargo]) item = item with { Place = item.Place with { Kind = PlaceKind.Port, Crossing = null, Mode = null } }; // "the El Chaparral crossing was shut to southbound cars"
        var modes = item.Place.Mode is ClosureTypes.Rail or ClosureTypes.Pedestrian ? [item.Place.Mode] : item.Modes.Count > 0 ? item.Modes : item.Place.Mode is { } mode ? [mode] : [isRail ? ArticleTheme.Mode(item.Place) : ThemeWords.All];
        var looksAhead = day is not null && (isAhead || word != ReadActions.Announced && Tense.LooksAhead(sentence, action, day, resolver.Published));
        var resolved = day is null ? null : resolver.Resolve(day, looksAhead, anchors.For(sentence, day, looksAhead));
        if (resolved is { } known) Note(sentence, day!, known);
        if (resolved is { } dated && dated.First == dated.Last && day!.Role != DayRole.Since) anchors.Dated(sentence.Paragraph, day!, dated.First);
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
                DateText = day is null ? null : story.Text(day) ?? sentence.Slice(day.First, day.Next),
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
        if (resolved.Contradicted is not null && story.Text(day) is null)
            Lints.Add(new(ReadingLintKinds.Weekday, $"“{sentence.Slice(day.First, day.Next)}”: {resolved.Explained}", sentence.StartOf(day.First), sentence.EndOf(day.Next)));
    }

    private string? Explained(DayWords? day, ResolvedDays? resolved) => day is null ? null
        : resolved is null ? resolver.Published is null ? "There is no publication date to count from." : "The words name no day of the calendar."
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
        if (day is not null) spans.Add(story.Span(day) ?? new(ReadingSpanKinds.Date, sentence.StartOf(day.First), sentence.EndOf(day.Next)));
        if (Attribution.Span(sentence, who) is { } span) spans.Add(span);
        return spans;
    }
}
