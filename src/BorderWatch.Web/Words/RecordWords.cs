using System.Globalization;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Official.Comparisons;

namespace BorderWatch.Web.Words;

/// <summary>The words for a reported figure beside an official count. They compare, and never say why.</summary>
public static class RecordWords
{
    /// <summary>"December 2023", "November to December 2023", "fiscal year 2023".</summary>
    public static string Months(ComparedPeriod period)
    {
        var (from, to) = (period.From, period.To);
        if (from == to) return from.Words;
        if (from.Month == 10 && to == from.Plus(11)) return string.Create(CultureInfo.InvariantCulture, $"fiscal year {to.FiscalYear}");
        return from.Year == to.Year ? $"{from.First.ToString("MMMM", CultureInfo.InvariantCulture)} to {to.Words}" : $"{from.Words} to {to.Words}";
    }

    /// <summary>"at and between ports", "by Border Patrol", "in the Del Rio Sector".</summary>
    public static string Counted(OfficialCount count, EncounterRecord record) => (count.Part, count.Place == record.Southwest.Name) switch
    {
        (CountedParts.PortsOfEntry, true) => "at ports of entry",
        (CountedParts.BorderPatrol, true) => "by Border Patrol",
        (_, true) => "at and between ports",
        (_, false) => $"in {(count.Place.Length == 2 ? Data.StateNames.Of(count.Place) : $"the {count.Place}")}",
    };

    /// <summary>"+2.7 %", "−3.1 %", "at least +2.7 %", "+1.2 % to +8.0 %": the reported number from the official one.</summary>
    public static string Difference(OfficialCount count) => (count.DifferenceLow, count.DifferenceHigh) switch
    {
        ({ } low, { } high) when low == high => Signed(low),
        ({ } low, { } high) => $"{Signed(low)} to {Signed(high)}",
        ({ } low, null) => $"at least {Signed(low)}",
        (null, { } high) => $"at most {Signed(high)}",
        _ => "not known",
    };

    /// <summary>"+2.7 % or at least +2.7 %": the same of several reported numbers.</summary>
    public static string Differences(IEnumerable<OfficialCount> counts) => Data.FilterWords.List(counts.Select(Difference).Distinct());

    /// <summary>What stands between the two numbers, or why there is none to set it against: every sentence of it.</summary>
    public static string Why(RecordComparison comparison) => string.Join(' ', comparison.Gap is { } gap ? [Gap(gap, comparison)] : comparison.Differs.Select(term => Differs(term, comparison)));

    /// <summary>Why there is no official count to set the number against.</summary>
    public static string Gap(string gap, RecordComparison comparison)
    {
        var claim = comparison.Claim;
        return gap switch
        {
            RecordGaps.NoNumber => "The source gives no number.",
            RecordGaps.Money => "Agencies count crossings and encounters, not losses.",
            RecordGaps.PlaceNotStated => "The source leaves open what place it is for.",
            RecordGaps.PlaceTooFine => "No monthly count by port exists: CBP publishes no encounters by port of entry, and its finest place is the field office or sector.",
            RecordGaps.PlaceNotImported => $"CBP counts encounters {FigureWords.At(claim.Place!)} in a release of its own, which is not imported here.",
            RecordGaps.PeriodNotStated => "The source names no period, so there is no month to set a sum against.",
            RecordGaps.PeriodVague => $"It is a sum over days whose ends are not known{Quoted(claim)}.",
            RecordGaps.PeriodNotMonths => $"It is a sum over days that are no whole months{Quoted(claim)}, and CBP’s finest time is the month.",
            RecordGaps.MonthsNotImported => $"The store has no count of {Months(comparison.Period!)}.",
            _ => $"The release for {Months(comparison.Period!)} does not count this part apart.",
        };
    }

    /// <summary>What differs between the figure and the count.</summary>
    public static string Differs(string term, RecordComparison comparison) => term switch
    {
        ComparedTerms.Measure => Measure(comparison.Claim.Unit),
        ComparedTerms.Place => "The place is read from the rest of the text.",
        ComparedTerms.Period => Period(comparison),
        _ => "The number is round or hedged.",
    };

    /// <summary>The same in short, for several figures beside one count: "Roughly comparable: a month’s average hides the days above and below it."</summary>
    public static string Brief(IReadOnlyList<RecordComparison> comparisons)
    {
        var terms = ComparedTerms.All.Where(term => comparisons.Any(one => one.Differs.Contains(term))).Select(term => term switch
        {
            ComparedTerms.Measure => "an encounter is an event and can count one person twice",
            ComparedTerms.Place => comparisons.Count == 1 ? "the source names no place" : "not every source names a place",
            ComparedTerms.Period => "a month’s average hides the days above and below it",
            _ => comparisons.Count == 1 ? "the number is round or hedged" : "numbers are round or hedged",
        });
        var comparable = comparisons.All(one => one.Comparability == Comparability.Yes) ? "Comparable" : "Roughly comparable";
        return string.Join("; ", terms) is { Length: > 0 } words ? $"{comparable}: {words}." : $"{comparable}.";
    }

    public static string Number(decimal number) => Math.Round(number, MidpointRounding.AwayFromZero).ToString("#,0", CultureInfo.InvariantCulture);

    private static string Measure(string? unit) => unit switch
    {
        "people" => "People are not encounters, of which one person can have several.",
        "apprehensions" => "Until May 2023 the count includes expulsions under Title 42, which are no apprehensions.",
        _ => "Crossings are not encounters: CBP counts whom it meets.",
    };

    private static string Period(RecordComparison comparison)
    {
        var (claim, period) = (comparison.Claim, comparison.Period!);
        var after = period.To.Last.DayNumber - claim.PublishedOn.DayNumber;
        var rest = after > 0 && after < period.Days
            ? string.Create(CultureInfo.InvariantCulture, $", {after} of {(period.From == period.To ? "its" : "their")} days after publication")
            : "";
        return period.Rule == ComparedPeriod.Published
            ? $"No period is stated: it is set against the average of the month of publication{rest}."
            : $"{ClaimWords.Quoted(claim.PeriodText) ?? Sentence.Capital(FigureWords.Dates(claim))} is set against the average of the {(period.From == period.To ? "month" : "months")}{rest}.";
    }

    private static string Quoted(FigureClaimRow claim) => ClaimWords.Quoted(claim.PeriodText) is { } words ? $" ({words})" : "";

    // Two decimals where one would show none of it.
    private static string Signed(decimal percent)
    {
        var size = Math.Abs(percent);
        var digits = Math.Round(size, 2) == 0 ? "0" : size < 0.1m ? size.ToString("0.00", CultureInfo.InvariantCulture) : size.ToString("#,0.0", CultureInfo.InvariantCulture);
        return $"{(digits == "0" ? "" : percent < 0 ? "−" : "+")}{digits} %";
    }
}
