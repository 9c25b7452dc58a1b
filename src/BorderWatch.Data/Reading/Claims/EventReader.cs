using BorderWatch.Data.Reading.Days;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Proposes what leaders and delegations did: calls, visits, meetings, agreements.</summary>
internal sealed class EventReader(DayResolver resolver)
{
    // Words before the verb: "White House Homeland Security Adviser Liz Sherwood-Randall will" has nine.
    private const int LongestSubject = 14;

    public ProposedClaim? Read(MarkedSentence sentence)
    {
        if (sentence.IsCaption || !sentence.Sentence.HasStop || sentence.Sentence.IsQuestion || !HasBothSides(sentence) || Verb(sentence) is not { } verb) return null;

        var isAhead = sentence[verb - 1] is "will" or "to" or "would" || sentence[verb - 2] is "will" || sentence[verb - 1] is "be";
        var day = DayChooser.Nearest(sentence, verb, verb + 1);
        var resolved = day is null ? null : resolver.Resolve(day, isAhead);
        var who = Attribution.Of(sentence);
        var (from, to) = EvidenceWords.Choose(sentence, Subject(sentence, verb), Math.Min(sentence.Count, verb + 12), verb);
        List<ReadingSpan> spans = [new(ReadingSpanKinds.Action, sentence.StartOf(verb), sentence.EndOf(verb + 1))];
        if (day is not null) spans.Add(new(ReadingSpanKinds.Date, sentence.StartOf(day.First), sentence.EndOf(day.Next)));
        if (Attribution.Span(sentence, who) is { } span) spans.Add(span);
        return new()
        {
            Kind = ClaimKinds.Event,
            DateText = day is null ? null : sentence.Slice(day.First, day.Next),
            DateEdtf = resolved?.Moment?.ToString(),
            DateExplained = resolved?.Explained,
            AttributedTo = Attribution.Words(sentence, who),
            Evidence = sentence.Sentence.Text[from..to],
            Paragraph = sentence.Paragraph,
            Start = from,
            End = to,
            Confidence = ConfidenceRules.Less((true, ConfidenceRules.Event), (day is null, ConfidenceRules.Loose)),
            Spans = spans,
        };
    }

    /// <summary>Somebody of each country: talk within one of them is no event here.</summary>
    private static bool HasBothSides(MarkedSentence sentence)
    {
        var (american, mexican) = (false, false);
        for (var i = 0; i < sentence.Count; i++)
        {
            american |= sentence[i] is "biden" or "trump" or "blinken" or "mayorkas" or "noem" or "rubio" or "kirby" or "secretary" or "white" or "delegation" or "u.s" or "us" or "american" or "washington" or "senators" or "lawmakers" or "harris";
            mexican |= sentence[i] is "obrador" or "sheinbaum" or "amlo" or "mexico" or "mexican" or "mexicans" or "ebrard";
        }

        return american && mexican;
    }

    /// <summary>The clause of the verb, from who acts in it.</summary>
    private static int Subject(MarkedSentence sentence, int verb)
    {
        var first = verb;
        while (first > sentence.TextStart && verb - first < LongestSubject && sentence[first - 1] is not ("," or ";" or ":" or "that" or "after" or "as" or "when" or "\"" or "(" or ")") && !IsDash(sentence, first - 1)) first--;
        while (first < verb && sentence[first] is "and" or "but") first++;
        return first;
    }

    /// <summary>One with a space before it: not that of "high-level".</summary>
    private static bool IsDash(MarkedSentence sentence, int at) => sentence[at] is "-" && at > 0 && sentence.EndOf(at) < sentence.StartOf(at);

    private static int? Verb(MarkedSentence sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if (IsVerb(sentence, i)) return i;
        }

        return null;
    }

    /// <summary>"The visit" and "a meet" tell of one, they do not say that it happens.</summary>
    private static bool IsVerb(MarkedSentence sentence, int at) => sentence[at] switch
    {
        "spoke" or "met" or "traveled" or "visited" or "agreed" or "dispatching" or "sending" or "discussed" or "phoned" or "speaks" or "meets" or "visits" or "talked" => !ClauseWords.IsDeterminer(sentence[at - 1]),
        "meet" or "travel" or "visit" or "discuss" or "speak" => sentence[at - 1] is "will" or "to" or "would" or "and" || sentence[at - 2] is "will" or "to",
        "head" => sentence[at - 1] is "will" or "to" && sentence[at + 1] is "to",
        _ => false,
    };
}
