using BorderWatch.Data.Figures;
using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Places;
using BorderWatch.Data.Reading.Quantities;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Reads from the numbers of a sentence the figures of people at the border and of money that a closure costs.</summary>
internal sealed class FigureReader(DayResolver resolver)
{
    private readonly FigureDays _days = new(resolver);
    private string? _unit;
    private int _paragraph;
    private bool _isStanding;
    private int _lossParagraph;
    private string _place = FigureVocabulary.WholeBorder;

    /// <summary>Takes up what the article tells of closures: "since the closing" counts from the day of the last one.</summary>
    public void Follow(ProposedClaim claim)
    {
        if (claim is { Kind: ClaimKinds.Closure, DateEdtf: { Length: 10 } day } && DateOnly.TryParseExact(day, "yyyy-MM-dd", out var closed)) _days.Closed(closed);
    }

    public IEnumerable<ProposedClaim> Read(MarkedSentence sentence)
    {
        if (sentence.Places.Where(place => place.Place.IsPort).Select(place => (PlaceMention?)place).FirstOrDefault() is { } port) _place = port.Place.Name;
        if (Losses.AreSpokenOf(sentence)) _lossParagraph = sentence.Paragraph;
        if (!sentence.Sentence.IsQuestion)
        {
            foreach (var claim in Figures(sentence)) yield return claim;
        }

        _days.Follow(sentence);
    }

    private IEnumerable<ProposedClaim> Figures(MarkedSentence sentence)
    {
        var (next, isOther, found) = (0, false, false);
        foreach (var quantity in QuantityFinder.Find(sentence.Sentence, sentence.Days).Where(quantity => quantity.First >= sentence.TextStart))
        {
            if (quantity.IsMoney)
            {
                if (Losses.Of(sentence, quantity, _lossParagraph == sentence.Paragraph) is { } loss && !Forecasts.IsOne(sentence, quantity) && !IsTooLoose(quantity)) yield return Claim(sentence, quantity, loss.Unit, loss.IsNear, false, default);
                continue;
            }

            var before = new FigureBefore(sentence.Paragraph - _paragraph <= 2 ? _unit : null, _paragraph == sentence.Paragraph, next, isOther, _isStanding);
            if (FigureUnit.Of(sentence, quantity, before) is not { } unit || Forecasts.IsOne(sentence, quantity))
            {
                isOther |= IsOther(sentence, quantity);
                continue;
            }

            var isStanding = unit.Unit == "people" && (HeadCount.Is(sentence, quantity, before) || HeadCount.Wait(sentence, quantity));
            if (!IsTooLoose(quantity) || (quantity is { IsWorded: false } && BareNumber.GoesOn(sentence, quantity, before))) yield return Claim(sentence, quantity, unit.Unit, unit.IsNear, isStanding, before);
            (_unit, _paragraph, _isStanding, next, isOther, found) = (unit.Unit, sentence.Paragraph, isStanding, FigureUnit.NounEnd(sentence, quantity), false, true);
        }

        if (found) yield break;
        if (isOther || IsElsewhere(sentence)) _unit = null;
        else if (!sentence.IsHeadline && FigureUnit.SpokenOf(sentence) is { } spoken)
        {
            (_unit, _paragraph, _isStanding) = (spoken, sentence.Paragraph, HeadCount.IsSpokenOf(sentence));
            _days.Speak(sentence);
        }
    }

    // "Shelters in the city are full. There were 1,900 in them."
    private static bool IsElsewhere(MarkedSentence sentence)
    {
        for (var i = 0; i < Math.Min(sentence.Count, 8); i++)
        {
            if (sentence[i] is "shelter" or "shelters" or "custody" or "trucks" or "trains" or "cars" or "vehicles" or "buses" or "traffic" or "wait" or "waits" or "pedestrians" or "deportations" or "deaths" or "flights") return true;
        }

        return false;
    }

    // "350 guests": what follows without a noun is of these.
    private static bool IsOther(MarkedSentence sentence, Quantity quantity) =>
        !BareNumber.IsOne(sentence, quantity) && !(sentence[quantity.Next] is "-" or "%" or "percent" or "miles" or "days" or "weeks" or "months" or "feet" or "years" or "yards" or "agents" or "officers" or "ports" or "sectors" or "states" or "times" or "of") && quantity.Number < sentence.Count && (sentence.Sentence.Tokens[quantity.Number].Kind == TokenKind.Number || (quantity.Low ?? quantity.High) >= 20);

    // A bare "hundreds" or "dozens" says less than a figure has to; "thousands" only just.
    private static bool IsTooLoose(Quantity quantity) => quantity is { IsWorded: true, High: < 1_000 } || (!quantity.IsMoney && quantity is { IsWorded: false } && (quantity.Low ?? quantity.High) < 20);

    private ProposedClaim Claim(MarkedSentence sentence, Quantity quantity, string unit, bool isNear, bool isStanding, FigureBefore before)
    {
        var time = _days.Of(sentence, quantity, unit, isStanding, before);
        var (day, resolved, period) = (time.Day, time.Resolved, time.Period);
        var place = Place(sentence, quantity);
        var who = Attribution.Of(sentence);
        var last = Math.Max(quantity.Next, Math.Min(sentence.Count, quantity.Next + 8));
        var (from, to) = EvidenceWords.Choose(sentence, quantity.First, last, quantity.Number);
        List<ReadingSpan> spans = [new(ReadingSpanKinds.Quantity, sentence.StartOf(quantity.First), sentence.EndOf(quantity.Next))];
        if (day is not null) spans.Add(new(ReadingSpanKinds.Date, sentence.StartOf(day.First), sentence.EndOf(day.Next)));
        if (Attribution.Span(sentence, who) is { } span) spans.Add(span);
        return new()
        {
            Kind = ClaimKinds.Figure,
            Port = place,
            DateText = day is null ? null : sentence.Slice(day.First, day.Next),
            DateEdtf = time.IsNamed ? time.Edtf : null,
            DateExplained = day is null ? null : resolved is null ? resolver.Published is null ? "There is no publication date to count from." : "The words name no day of the calendar." : resolved.Explained,
            Value = quantity.Low,
            ValueHigh = quantity.High,
            Qualifier = quantity.Qualifier,
            Unit = unit,
            Period = period,
            PeriodEdtf = time.Edtf,
            AttributedTo = Attribution.Words(sentence, who),
            Evidence = sentence.Sentence.Text[from..to],
            Paragraph = sentence.Paragraph,
            Start = from,
            End = to,
            Confidence = ConfidenceRules.Less((!isNear, ConfidenceRules.CountedElsewhere), (quantity.IsWorded, ConfidenceRules.Loose), (period is FigurePeriods.InTotal or FigurePeriods.NotStated && day is null, ConfidenceRules.Loose), (sentence.IsCaption || !sentence.Sentence.HasStop, ConfidenceRules.Headline)),
            Spans = spans,
        };
    }

    private string Place(MarkedSentence sentence, Quantity quantity)
    {
        PlaceMention? best = null;
        foreach (var place in sentence.Places.Where(place => !place.Place.IsMexican || !sentence.Places.Any(other => !other.Place.IsMexican)))
        {
            if (best is null || Distance(place) < Distance(best.Value)) best = place;
        }

        return best is { } found ? Name(found.Place) : quantity.IsMoney ? _place : FigureVocabulary.WholeBorder;

        int Distance(PlaceMention place) => place.First >= quantity.Next ? place.First - quantity.Next : (quantity.First - place.Next) * 2;
    }

    private static string Name(Place place) => place.Kind switch
    {
        PlaceKind.Port or PlaceKind.Crossing => place.Name,
        PlaceKind.Border => FigureVocabulary.WholeBorder,
        _ => $"other:{place.Name}",
    };
}
