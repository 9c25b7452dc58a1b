using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Quantities;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Finds when a number was counted: from the days of its sentence, or from the number that it goes on with.</summary>
internal sealed class FigureDays(DayResolver resolver)
{
    private DateOnly? _anchor;
    private DateOnly? _closed;
    private ResolvedDays? _year;
    private (string Period, ResolvedDays? Resolved, int Paragraph)? _counted;
    private (MarkedSentence Sentence, FigureTime Time)? _last;
    private MarkedSentence? _compared;
    private decimal? _lastValue;

    /// <summary>The day of a closure that the article tells: "since the closing" counts from it.</summary>
    public void Closed(DateOnly day) => _closed = day;

    /// <summary>To be called when a sentence is read: the next one counts "the day before" from its last day.</summary>
    public void Follow(MarkedSentence sentence) => _anchor = sentence.IsCaption ? _anchor : Anchor(sentence, sentence.Count);

    /// <summary>"Arrests fell by half in January": the numbers that follow are of that month.</summary>
    public void Speak(MarkedSentence sentence)
    {
        var month = sentence.Days.Find(day => day.Kind is DayKind.Month or DayKind.FiscalYear or DayKind.MonthFromNow && day.Role == DayRole.On && day is not { Kind: DayKind.MonthFromNow, Count: 0 });
        if (month is null || resolver.Resolve(month, isAhead: false, _anchor) is not { } resolved) return;
        _counted = (month.Kind == DayKind.FiscalYear ? FigurePeriods.FiscalYear : FigurePeriods.PerMonth, resolved, sentence.Paragraph);
    }

    public FigureTime Of(MarkedSentence sentence, Quantity quantity, string unit, bool isStanding, FigureBefore before)
    {
        var comparison = quantity.IsMoney || !BareNumber.IsOne(sentence, quantity) ? -1 : BareNumber.Comparison(sentence, quantity);
        var time = Own(sentence, quantity, isStanding, comparison);
        if (!quantity.IsMoney && !isStanding) time = Inherited(sentence, quantity, unit, before, comparison, time);
        if (time.Day is { Kind: DayKind.FiscalYear } && time.Period == FigurePeriods.FiscalYear && time.Resolved is { } whole && SpanWords.PartOfYear(sentence, time.Day) is { } part)
        {
            var months = whole with { First = whole.First.AddMonths(part.From), Last = whole.First.AddMonths(part.From + part.Months).AddDays(-1) };
            _year = whole;
            time = time with { Period = FigurePeriods.InTotal, Resolved = months, Edtf = months.Period, IsNamed = true };
        }

        if (comparison >= 0 || time.Day?.Kind == DayKind.YearBefore || (_compared == sentence && before.Next > 0)) _compared = sentence; // what comes next is not of the time that was compared with
        else (_last, _lastValue) = ((sentence, time), quantity.Low ?? quantity.High);
        if (_compared == sentence) return time;
        if (!quantity.IsMoney && time.Resolved is not null && time.Period is FigurePeriods.PerMonth or FigurePeriods.FiscalYear) _counted = (time.Period, time.Resolved, sentence.Paragraph);
        if (time is { Period: FigurePeriods.FiscalYear, Resolved.First.Month: 10 } && time.Day?.Kind != DayKind.YearBefore) _year = time.Resolved;
        return time;
    }

    private FigureTime Own(MarkedSentence sentence, Quantity quantity, bool isStanding, int comparison)
    {
        var day = sentence.IsCaption ? null : Choose(sentence, quantity, comparison);
        if (day is null || day.Role is DayRole.By && quantity.IsMoney) return Since(sentence, quantity) ?? new(null, null, FigurePeriods.Of(sentence, quantity, day, null, isStanding), null, true);
        if (day.Kind == DayKind.YearBefore && YearBefore(sentence, day) is { } earlier) return earlier;

        var resolved = day.Kind == DayKind.YearBefore ? null : resolver.Resolve(day, isAhead: false, Anchor(sentence, day.First));
        if (day.Kind == DayKind.FiscalYear && (day.Role == DayRole.Since || sentence[day.First - 1] is "since" || (sentence[day.First - 1] is "the" && sentence[day.First - 2] is "since")) && resolved is not null && resolver.Published is { } today) return new(day, resolved, FigurePeriods.InTotal, $"{ResolvedDays.Iso(resolved.First)[..7]}/{ResolvedDays.Iso(today)}", true); // "since the fiscal year began"

        var period = FigurePeriods.Of(sentence, quantity, day, resolved, isStanding);
        if (SpanWords.IsSpan(sentence, day) || SpanWords.IsToDate(sentence, day, resolved, resolver.Published)) return new(day, null, FigurePeriods.IsPerDay(sentence, quantity) ? FigurePeriods.PerDay : FigurePeriods.InTotal, null, true);

        var isSpan = day.Until is not null && period is not FigurePeriods.FiscalYear;
        return new(day, resolved, period, Edtf(sentence, day, resolved), !isSpan);
    }

    // A year or a span of the whole sentence holds for its number, however far off; otherwise the nearest day.
    private static DayWords? Choose(MarkedSentence sentence, Quantity quantity, int comparison)
    {
        if (comparison >= 0)
        {
            // "470 in July", "3,000 a day in December", "December's 250,000": the day of what it is compared with stands behind the comparison.
            var own = sentence.Days.Find(day => day.First >= comparison && day.Next <= quantity.First) ?? sentence.Days.Find(day => day.First >= quantity.Next && day.First - quantity.Next <= 5 && day.Role is not (DayRole.Until or DayRole.Other) && !DayChooser.IsOfSpeech(sentence, day));
            return own;
        }

        var nearest = DayChooser.Nearest(sentence, quantity.First, quantity.Next, isCount: true);
        if (nearest is not null && nearest.First >= quantity.Next && IsOfOther(sentence, quantity, nearest)) nearest = Before(sentence, quantity);
        nearest ??= SinceAfter(sentence, quantity);
        if (nearest is { Role: DayRole.From } && nearest.First > quantity.First && BareNumber.IsChange(sentence, nearest.First)) return null; // "down 37% from a month earlier"
        if (nearest is null || IsPurpose(sentence, nearest, quantity)) return null;
        if (quantity.IsMoney && nearest is { Role: DayRole.Since or DayRole.From } && nearest.Next <= quantity.First && sentence.Actions.Exists(action => action.Word.Form == Actions.ActionForm.Noun && action.Next <= nearest.First && nearest.First - action.Next <= 3)) return null; // "The closure here, from Dec. 4, cost"
        if (quantity.IsMoney && sentence.ActionAt(nearest.Next) is not null && nearest.Next < quantity.First) return null; // "the September closing cost her"
        if (nearest.Role is DayRole.From or DayRole.Other && nearest.Next <= quantity.First && (sentence[nearest.Next] is "when" || sentence[nearest.Next] is "," && sentence[nearest.Next + 1] is "when")) return nearest with { Role = DayRole.On }; // "from March, when there were"
        return nearest.Role == DayRole.On && SpanWords.IsSinceEvent(sentence, nearest) ? nearest with { Role = DayRole.Since } : nearest;
    }

    // "rose to 144,000, from 109,000 in April", "114,488, and in fiscal 2020 fewer than 9,000": the day of the other number.
    private static bool IsOfOther(MarkedSentence sentence, Quantity quantity, DayWords day)
    {
        if (sentence[quantity.Next] is "of") return false; // "42,000 of the 118,000 arrests in May"
        var isCompared = false;
        for (var i = quantity.Next; i < day.First; i++)
        {
            if (sentence[i] is "$") return true;
            isCompared |= sentence[i] is "from" or "against" or "than" or "compared" or "versus" or "after" or "double" or "twice" or "of";
            if (isCompared && IsNumber(sentence, i)) return true;
        }

        return sentence[day.First - 1] is "and" or "," && !IsNumber(sentence, day.First) && Enumerable.Range(day.Next, 4).Any(i => IsNumber(sentence, i));
    }

    // The last day before it that no other number has.
    private static DayWords? Before(MarkedSentence sentence, Quantity quantity) =>
        sentence.Days.FindLast(day => day.Next <= quantity.First && day.Role is not (DayRole.Until or DayRole.Other or DayRole.By) && !DayChooser.IsOfSpeech(sentence, day) && !Enumerable.Range(day.Next, quantity.First - day.Next).Any(i => IsNumber(sentence, i) || sentence[i] is ";"));

    // "received 140,000 migrants at transit stops since September": said of all that stands before.
    private static DayWords? SinceAfter(MarkedSentence sentence, Quantity quantity) =>
        sentence.Days.Find(day => day.First >= quantity.Next && day.Role == DayRole.Since && sentence[day.First - 1] is not ("time" or "times") && !Enumerable.Range(quantity.Next, day.First - quantity.Next).Any(i => IsNumber(sentence, i) || sentence[i] is ";" or "—" or "but" or "while"));

    private static bool IsNumber(MarkedSentence sentence, int at) => at < sentence.Count && sentence.Sentence.Tokens[at] is { Kind: TokenKind.Number, Word.Length: > 2 } && sentence.DayAt(at) is null;

    // "closed the port on Dec. 4 so that its officers could help with 2,000 people a day": the day of what was done for it.
    private static bool IsPurpose(MarkedSentence sentence, DayWords day, Quantity quantity) =>
        day.Next <= quantity.First && Enumerable.Range(day.Next, quantity.First - day.Next).Any(i => (sentence[i] is "where" && !Enumerable.Range(i, quantity.First - i).Any(at => sentence[at] is ",")) || sentence[i] is "so" && sentence[i + 1] is "that" or "its" or "it" or "officers" or "agents" || sentence[i] is "to" && sentence[i + 1] is "help" or "free");

    // "since then", "since the closing": from the day that the article told.
    private FigureTime? Since(MarkedSentence sentence, Quantity quantity)
    {
        if (resolver.Published is not { } published || SpanWords.SinceWhat(sentence, quantity) is not { } since) return null;
        var told = sentence.Days.Find(day => day.First > since.At && day.First - since.At <= 8 && day.Kind is DayKind.Date or DayKind.Weekday or DayKind.Days); // "since the crossing closed on Dec. 4"
        var start = told is not null ? resolver.Resolve(told, isAhead: false, _anchor)?.First : since.IsThen && !(quantity.IsMoney && _closed is not null) ? Anchor(sentence, since.At) : _closed;
        return start is { } from && from <= published ? new(null, null, FigurePeriods.IsPerDay(sentence, quantity) ? FigurePeriods.PerDay : FigurePeriods.InTotal, $"{ResolvedDays.Iso(from)}/{ResolvedDays.Iso(published)}", true) : null;
    }

    // "a year earlier": of the month or the fiscal year that the number before was of.
    private FigureTime? YearBefore(MarkedSentence sentence, DayWords day)
    {
        if (_last is { } last && sentence.Paragraph - last.Sentence.Paragraph <= 1 && last.Time is { Period: FigurePeriods.PerMonth, Resolved: { First.Year: > 1 } month })
        {
            var first = month.First.AddYears(-1);
            var before = month with { First = first, Last = first.AddMonths(1).AddDays(-1), Kind = DayKind.Month, Explained = "The same month of the year before." };
            return new(day, before, FigurePeriods.PerMonth, before.Period, true);
        }

        if (_last is { Time.Period: FigurePeriods.PerDay }) return new(day, null, FigurePeriods.PerDay, null, true);
        if (_year is not { First.Year: > 1 }) return null;
        var year = _year with { First = _year.First.AddYears(-1), Last = _year.Last.AddYears(-1), Explained = "The fiscal year before the one just named." };
        return new(day, year, year.First.Month == 10 ? FigurePeriods.FiscalYear : FigurePeriods.InTotal, year.Period, true);
    }

    private FigureTime Inherited(MarkedSentence sentence, Quantity quantity, string unit, FigureBefore before, int comparison, FigureTime time)
    {
        if (comparison >= 0 && _last is { Time: var compared, Sentence: var there } && there == sentence)
        {
            if (compared.Period == FigurePeriods.PerDay && time.Period is FigurePeriods.InTotal or FigurePeriods.PerMonth) return time with { Period = FigurePeriods.PerDay };
            return time.Day is null && time.Period == FigurePeriods.InTotal ? time with { Period = compared.Period } : time;
        }

        if (IsOfADay(sentence, quantity, before, comparison, time)) return time with { Period = FigurePeriods.PerDay };
        if (_compared == sentence && before.Next > 0 && _last is { Time.Period: FigurePeriods.PerDay } && time.Period == FigurePeriods.InTotal) return time with { Period = FigurePeriods.PerDay }; // "down from 8,000 on Thursday and 10,000 earlier in the week"
        if (time is { Period: FigurePeriods.PerMonth, Day: null } && _counted is { Period: FigurePeriods.PerMonth } same && sentence.Paragraph == same.Paragraph && SpanWords.IsForTheMonth(sentence, quantity)) return time with { Resolved = same.Resolved, Edtf = same.Resolved?.Period };
        if (time.Period != FigurePeriods.InTotal || time.Day is not null || time.Edtf is not null) return time;
        if (SpanWords.IsPartOfYear(sentence, quantity) && _year is { } year) return new(null, year, FigurePeriods.FiscalYear, year.Period, true);
        if (BareNumber.GoesOn(sentence, quantity, before) && _last is { } last && sentence.Paragraph - last.Sentence.Paragraph <= 1) return last.Time with { Day = null };
        var isCount = unit is "apprehensions" or "encounters" && !sentence.Days.Exists(day => day.Next <= quantity.First);
        return (isCount || SpanWords.IsSameCount(sentence, quantity) || SpanWords.IsIncluded(sentence, quantity)) && _counted is { } known && sentence.Paragraph - known.Paragraph <= 1 ? new(null, known.Resolved, known.Period, known.Resolved?.Period, true) : time;
    }

    // "2,500 arrests a day in November. In October the number was 1,800": a day too, and no month has so few.
    private bool IsOfADay(MarkedSentence sentence, Quantity quantity, FigureBefore before, int comparison, FigureTime time) =>
        comparison < 0 && time.Period == FigurePeriods.PerMonth && time.Day is { Kind: DayKind.Month or DayKind.MonthFromNow or DayKind.MonthLater } && _lastValue > 0 && (quantity.Low ?? quantity.High) < 6 * _lastValue
        && _last is { Time: { Period: FigurePeriods.PerDay, Day: null or { Kind: not (DayKind.Date or DayKind.Weekday or DayKind.Days or DayKind.DaysLater) } } } last && sentence.Paragraph - last.Sentence.Paragraph <= 1 && BareNumber.GoesOn(sentence, quantity, before);

    // A period is a day, a month, a fiscal year, or runs from one of these to another: "last week" and "in 2021" are none (rule 17 of the labels).
    private string? Edtf(MarkedSentence sentence, DayWords day, ResolvedDays? resolved)
    {
        if (resolved is null) return null;
        if (day.Until is { } until && resolver.Resolve(until, isAhead: false) is { } end) return $"{resolved.Start}/{(end.Kind == DayKind.Month ? end.Period : ResolvedDays.Iso(end.Last))}";
        if (!IsPeriod(sentence, day, resolved)) return null;
        if (day.Role is DayRole.Since or DayRole.From && day.Kind is not (DayKind.FiscalYear or DayKind.Recent) && resolver.Published is { } published) return $"{resolved.Start}/{ResolvedDays.Iso(published)}";
        return day.Kind == DayKind.MonthFromNow ? ResolvedDays.Iso(resolved.First)[..7] : resolved.Period;
    }

    private static bool IsPeriod(MarkedSentence sentence, DayWords day, ResolvedDays resolved) =>
        day.Kind is DayKind.Recent or DayKind.FiscalYear or DayKind.Month or DayKind.MonthLater || (day.Kind == DayKind.MonthFromNow && !SpanWords.IsEarlier(sentence, day)) || (day.Kind == DayKind.YearBefore && resolved.First.Month == 10)
        || (resolved.First == resolved.Last && day.Role is not DayRole.Other && !(day.IsAbout && day.Kind is DayKind.DaysLater));

    // The last day of the sentence up to a token, or the one before the sentence.
    private DateOnly? Anchor(MarkedSentence sentence, int until)
    {
        var anchor = _anchor;
        foreach (var day in sentence.Days)
        {
            if (day.Next <= until && day.Kind is DayKind.Date or DayKind.Weekday or DayKind.Days or DayKind.Month or DayKind.MonthLater or DayKind.MonthFromNow && resolver.Resolve(day, isAhead: false, anchor) is { } resolved) anchor = resolved.First;
        }

        return anchor;
    }
}
