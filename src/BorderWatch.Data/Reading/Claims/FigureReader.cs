using BorderWatch.Data.Figures;
using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Places;
using BorderWatch.Data.Reading.Quantities;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Reads from the numbers of a sentence the figures of people at the border and of money that a closure costs.</summary>
internal sealed class FigureReader(DayResolver resolver)
{
    private string? _unit;
    private int _paragraph;
    private int _lossParagraph;
    private (MarkedSentence Sentence, string Period)? _last;
    private (string Period, ResolvedDays? Resolved, int Paragraph)? _counted;
    private ResolvedDays? _year;
    private string _place = FigureVocabulary.WholeBorder;
    private DateOnly? _anchor;

    public IEnumerable<ProposedClaim> Read(MarkedSentence sentence)
    {
        Follow(sentence);
        if (Losses.AreSpokenOf(sentence)) _lossParagraph = sentence.Paragraph;
        if (sentence.Sentence.IsQuestion) yield break;
        foreach (var quantity in QuantityFinder.Find(sentence.Sentence, sentence.Days))
        {
            var unit = quantity.IsMoney ? Losses.Of(sentence, quantity, _lossParagraph == sentence.Paragraph) : FigureUnit.Of(sentence, quantity, _paragraph == sentence.Paragraph ? _unit : null);
            if (unit is null || IsForecast(sentence, quantity) || IsTooLoose(quantity)) continue;

            yield return Claim(sentence, quantity, unit.Value.Unit, unit.Value.IsNear);
            if (!quantity.IsMoney) (_unit, _paragraph) = (unit.Value.Unit, sentence.Paragraph);
        }
    }

    // A bare "hundreds" or "dozens" says less than a figure has to; "thousands" only just.
    private static bool IsTooLoose(Quantity quantity) => quantity is { IsWorded: true, High: < 1_000 } || (!quantity.IsMoney && quantity is { IsWorded: false } && (quantity.Low ?? quantity.High) < 20);

    private static bool IsForecast(MarkedSentence sentence, Quantity quantity)
    {
        for (var i = Math.Max(0, quantity.First - 6); i < Math.Min(sentence.Count, quantity.Next + 5); i++)
        {
            if (sentence[i] is "could" or "might" or "may" && (sentence.DayAt(i) is null) || sentence[i] is "expect" or "forecast" or "projected" or "projects" or "predicted" or "anticipates" || (sentence[i] is "will" or "would" && i < quantity.First && !(sentence[i + 1] is "be" && sentence[i + 2] is "told"))) return true;
        }

        for (var i = quantity.First - 1; i >= Math.Max(0, quantity.First - 12); i--)
        {
            if (sentence[i] is ";" or "." or "—") break;
            if (sentence[i] is "if" or "unless" or "threshold") return true;
            if (sentence[i] is "first" && sentence[i + 1] is "time" && quantity.Qualifier is "more_than") return true; // "the first time the tally has passed 300,000"
        }

        return false;
    }

    private ProposedClaim Claim(MarkedSentence sentence, Quantity quantity, string unit, bool isNear)
    {
        var day = sentence.IsCaption ? null : Day(sentence, quantity);
        var resolved = day is null ? null : day.Kind == DayKind.YearBefore ? YearBefore(day) : resolver.Resolve(day, isAhead: false, _anchor);
        var period = FigurePeriods.Of(sentence, quantity, day, resolved, IsStanding(sentence, quantity));
        if (period == FigurePeriods.InTotal && day is null && IsPartOfYear(sentence, quantity) && _year is not null) (period, resolved) = (FigurePeriods.FiscalYear, _year);
        if (period == FigurePeriods.InTotal && day is null && !quantity.IsMoney && (IsSameCount(sentence, quantity) || (unit is "apprehensions" or "encounters" && sentence.Days.Count == 0)) && _counted is { } known && sentence.Paragraph - known.Paragraph <= 1) (period, resolved) = (known.Period, known.Resolved);
        if (FigureUnit.IsCompared(sentence, quantity) && _last is { Period: FigurePeriods.PerDay } compared && compared.Sentence == sentence) period = FigurePeriods.PerDay;
        _last = (sentence, period);
        if (!quantity.IsMoney && resolved is not null && period is FigurePeriods.PerMonth or FigurePeriods.FiscalYear) _counted = (period, resolved, sentence.Paragraph);
        if (day is { Kind: DayKind.FiscalYear } && resolved is not null && PartOfYear(sentence, day) is { } part)
        {
            period = FigurePeriods.InTotal;
            resolved = resolved with { First = resolved.First.AddMonths(part.From), Last = resolved.First.AddMonths(part.From + part.Months).AddDays(-1) };
        }

        var edtf = PeriodEdtf(day, resolved);
        if (period == FigurePeriods.FiscalYear && resolved is { First.Month: 10 } && day?.Kind != DayKind.YearBefore) _year = resolved;

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
            DateEdtf = edtf,
            DateExplained = day is null ? null : resolved is null ? resolver.Published is null ? "There is no publication date to count from." : "The words name no day of the calendar." : resolved.Explained,
            Value = quantity.Low,
            ValueHigh = quantity.High,
            Qualifier = quantity.Qualifier,
            Unit = unit,
            Period = period,
            PeriodEdtf = edtf,
            AttributedTo = Attribution.Words(sentence, who),
            Evidence = sentence.Sentence.Text[from..to],
            Paragraph = sentence.Paragraph,
            Start = from,
            End = to,
            Confidence = ConfidenceRules.Less((!isNear, ConfidenceRules.CountedElsewhere), (quantity.IsWorded, ConfidenceRules.Loose), (period is FigurePeriods.InTotal or FigurePeriods.NotStated && day is null, ConfidenceRules.Loose), (sentence.IsCaption || !sentence.Sentence.HasStop, ConfidenceRules.Headline)),
            Spans = spans,
        };
    }

    private static DayWords? Day(MarkedSentence sentence, Quantity quantity)
    {
        // A year or a span of the whole sentence holds for its number, however far off; otherwise the nearest day.
        var day = DayChooser.Nearest(sentence, quantity.First, quantity.Next, isCount: true);
        return quantity.IsMoney && day is { Role: DayRole.Since or DayRole.From } && day.Next <= quantity.First && sentence.Actions.Exists(action => action.Word.Form == Actions.ActionForm.Noun && action.Next <= day.First && day.First - action.Next <= 3) ? null : day; // "The closure here, from Dec. 4, cost"
    }

    // A period is a day, a month, a fiscal year, or runs from one of these to another: "last week" and "in 2021" are none (rule 17 of the labels).
    private string? PeriodEdtf(DayWords? day, ResolvedDays? resolved)
    {
        if (day is null) return resolved?.Period;
        if (resolved is null) return null;
        if (day.Until is { } until && resolver.Resolve(until, isAhead: false) is { } end) return $"{resolved.Start}/{(end.Kind == DayKind.Month ? end.Period : ResolvedDays.Iso(end.Last))}";
        if (!IsPeriod(day, resolved)) return null;
        if (day.Role is DayRole.Since or DayRole.From && day.Kind is not (DayKind.FiscalYear or DayKind.Recent) && resolver.Published is { } published) return $"{resolved.Start}/{ResolvedDays.Iso(published)}";
        return day.Kind == DayKind.MonthFromNow ? ResolvedDays.Iso(resolved.First)[..7] : resolved.Period;
    }

    private static bool IsPeriod(DayWords day, ResolvedDays resolved) =>
        day.Kind is DayKind.Recent or DayKind.FiscalYear or DayKind.Month or DayKind.MonthFromNow or DayKind.MonthLater || (day.Kind == DayKind.YearBefore && resolved.First.Month == 10)
        || (resolved.First == resolved.Last && day.Role is not DayRole.Other);

    private ResolvedDays? YearBefore(DayWords day)
    {
        if (_year is null) return resolver.Resolve(day, isAhead: false);
        return _year with { First = _year.First.AddYears(-1), Last = _year.Last.AddYears(-1), Explained = "The fiscal year before the one just named." };
    }

    // "the first quarter of fiscal 2024", "the first six months of the fiscal year": months from October on.
    private static (int From, int Months)? PartOfYear(MarkedSentence sentence, DayWords day)
    {
        for (var i = day.First - 1; i >= Math.Max(1, day.First - 4); i--)
        {
            var number = sentence[i - 1] switch { "first" => 0, "second" => 1, "third" => 2, "fourth" or "last" => 3, _ => -1 };
            if (sentence[i] is "quarter" && number >= 0) return (3 * number, 3);
            if (sentence[i] is "half" && number is 0 or 1) return (6 * number, 6);
            if (sentence[i] is "months" && sentence[i - 2] is "first" && Calendar.Small(sentence[i - 1]) is > 0 and < 12 and var months) return (0, months);
        }

        return null;
    }

    private static bool IsPartOfYear(MarkedSentence sentence, Quantity quantity)
    {
        for (var i = 0; i < quantity.First; i++)
        {
            if (sentence[i] is "yearly" or "annual" && sentence[i + 1] is "total" or "figure") return true;
        }

        return false;
    }

    // "the total was 302,000": of the time that the number before was of.
    private static bool IsSameCount(MarkedSentence sentence, Quantity quantity) =>
        Enumerable.Range(Math.Max(0, quantity.First - 5), Math.Min(5, quantity.First)).Any(i => sentence[i] is "total" or "tally" or "figure" or "sum");

    /// <summary>Heads at one place, which are not counted over a day: "10,503 people were under the bridge on Thursday".</summary>
    private static bool IsStanding(MarkedSentence sentence, Quantity quantity)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i] is "under" or "camped" or "camping" or "gathered" or "beneath" or "swelled" or "underneath" or "massed" or "grown" or "grew" && Math.Abs(i - quantity.Next) < 14) return true;
        }

        return false;
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

    private void Follow(MarkedSentence sentence)
    {
        if (sentence.Places.Where(place => place.Place.IsPort).Select(place => (PlaceMention?)place).FirstOrDefault() is { } port) _place = port.Place.Name;
        if (sentence.IsCaption) return;
        foreach (var day in sentence.Days)
        {
            if (day.Kind is DayKind.Date or DayKind.Weekday or DayKind.Days or DayKind.Month or DayKind.MonthLater or DayKind.MonthFromNow && resolver.Resolve(day, isAhead: false, _anchor) is { } resolved) _anchor = resolved.First;
        }
    }
}
