using BorderWatch.Data.Figures;

namespace BorderWatch.Data.Official.Comparisons;

/// <summary>
/// A reported figure beside the official counts that come nearest to it, by the rules that the method page names. It says how far
/// they are apart and in what they differ; it never says which is right, or why.
/// </summary>
public sealed record RecordComparison
{
    // The last month with expulsions under Title 42, which are encounters of Border Patrol and no apprehensions.
    private static readonly YearMonth s_lastExpulsions = YearMonth.Of(2023, 5);

    public required FigureClaimRow Claim { get; init; }

    /// <summary>Null where no months can be named.</summary>
    public ComparedPeriod? Period { get; init; }

    /// <summary>The count that the figure's measure asks for first; empty where nothing is comparable.</summary>
    public IReadOnlyList<OfficialCount> Counts { get; init; } = [];

    /// <summary>In what figure and count differ, of <see cref="ComparedTerms"/> and in their order.</summary>
    public IReadOnlyList<string> Differs { get; init; } = [];

    /// <summary>Why nothing is comparable, of <see cref="RecordGaps"/>; null where something is.</summary>
    public string? Gap { get; init; }

    /// <summary>Of <see cref="Official.Comparisons.Comparability.All"/>.</summary>
    public string Comparability =>
        Gap is not null ? Comparisons.Comparability.No : Differs.All(term => term == ComparedTerms.Rounding) ? Comparisons.Comparability.Yes : Comparisons.Comparability.Roughly;

    public static RecordComparison Of(FigureClaimRow claim, EncounterRecord record)
    {
        RecordComparison None(string gap, ComparedPeriod? period = null) => new() { Claim = claim, Gap = gap, Period = period };

        if (claim is { ValueLow: null, ValueHigh: null }) return None(RecordGaps.NoNumber);
        if (claim.Unit == "USD") return None(RecordGaps.Money);
        var (place, noPlace) = record.Find(claim.Place);
        if (place is null) return None(noPlace!);
        var (period, noPeriod) = ComparedPeriod.Of(claim);
        if (period is null) return None(noPeriod!);

        var months = Enumerable.Range(0, period.To.Index - period.From.Index + 1).Select(period.From.Plus).ToList();
        if (!months.TrueForAll(place.Months.ContainsKey)) return None(RecordGaps.MonthsNotImported, period);
        var counts = Parts(claim, place == record.Southwest).Select(part => Count(claim, place, period, months, part)).OfType<OfficialCount>().ToList();
        return counts.Count == 0 ? None(RecordGaps.PartNotReported, period) : new() { Claim = claim, Period = period, Counts = counts, Differs = [.. Differing(claim, period, counts)] };
    }

    /// <summary>
    /// Encounters are set against all encounters, apprehensions against those of Border Patrol. Whom crossings and people in the news mean,
    /// all or only those between ports, is open: they are set against both.
    /// </summary>
    private static IEnumerable<string> Parts(FigureClaimRow claim, bool wholeBorder) =>
        EncounterRecord.PartOf(claim.Place!) is { } part ? [part]
        : claim.Unit == "apprehensions" ? [CountedParts.BorderPatrol]
        : wholeBorder && claim.Unit != "encounters" ? [CountedParts.All, CountedParts.BorderPatrol]
        : [CountedParts.All];

    private static OfficialCount? Count(FigureClaimRow claim, CountedPlace place, ComparedPeriod period, IEnumerable<YearMonth> months, string part)
    {
        var counted = months.Select(month => place.Months[month]).ToList();
        if (counted.Exists(month => month.Part(part) is null)) return null;
        var value = counted.Sum(month => month.Part(part)!.Value);
        var daily = claim.PeriodKind == "per_day";
        var against = daily ? value / (decimal)period.Days : value;
        decimal? Difference(decimal? reported) => reported is { } number && against > 0 ? 100 * (number - against) / against : null;
        return new OfficialCount
        {
            Part = part, Place = place.Name, Value = value, Days = period.Days, IsDaily = daily, ReleaseIds = [.. counted.Select(month => month.ReleaseId).Distinct()],
            DifferenceLow = Difference(claim.ValueLow), DifferenceHigh = Difference(claim.ValueHigh),
        };
    }

    private static IEnumerable<string> Differing(FigureClaimRow claim, ComparedPeriod period, IReadOnlyList<OfficialCount> counts)
    {
        if (claim.Unit is "crossings" or "people" || (claim.Unit == "apprehensions" && period.From <= s_lastExpulsions)) yield return ComparedTerms.Measure;
        if (claim.PlaceStated is null) yield return ComparedTerms.Place;
        if (period.Rule != ComparedPeriod.Stated) yield return ComparedTerms.Period;
        if (IsHedged(claim) || (claim.ValueLow % 100 == 0 && claim.ValueLow != counts[0].Against)) yield return ComparedTerms.Rounding;
    }

    // "A record" is no hedge. A bound alone is one, whatever it is called.
    private static bool IsHedged(FigureClaimRow claim) => claim.ValueLow != claim.ValueHigh || claim.Qualifier is not (null or "record");
}
