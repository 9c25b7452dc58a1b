using BorderWatch.Data.Figures;

namespace BorderWatch.Web.Words.Cited;

/// <summary>A reported figure as a sentence: a clause for each claim, with its hedge, and what it leaves out. Numbers are never put together.</summary>
public static class FigureSentences
{
    /// <param name="claims">All claims on one figure.</param>
    public static CitedText Of(IEnumerable<FigureClaimRow> claims)
    {
        var ordered = claims.OrderBy(claim => claim.PublishedOn).ThenBy(claim => claim.ClaimId, StringComparer.Ordinal).ToList();
        return CitedText.Of([.. ordered.Select((claim, index) => new CitedPart($"{(index == 0 ? "" : " ")}{Clause(claim)}{(index < ordered.Count - 1 ? ";" : ".")}", CitedPlace.Of(claim)))]);
    }

    /// <summary>"AFP, citing US border police and naming no place, reports about 10,000 crossings a day (“in recent weeks”)"</summary>
    private static string Clause(FigureClaimRow claim)
    {
        List<string> with =
        [
            claim.Attribution is null ? "citing nobody" : $"citing {claim.Attribution}",
            .. claim.PlaceStated is null ? new[] { "naming no place" } : [],
            .. claim is { PeriodText: null, PeriodEdtf: null, PeriodKind: not "per_day" } ? new[] { "giving no period" } : [],
        ];
        var where = string.Join("; ", new[] { claim.PlaceStated, ClaimWords.Quoted(claim.PeriodText) }.OfType<string>());
        return $"{claim.Publisher}, {Sentence.And(with)}, {Says(claim)}{(where.Length == 0 ? "" : $" ({where})")}";
    }

    private static string Says(FigureClaimRow claim)
    {
        if (claim is { ValueLow: null, ValueHigh: null }) return $"says {ClaimWords.Quoted(claim.Words) ?? "it was a record"} and gives no number";
        var value = FigureWords.ShortValue(claim);
        var counted = claim.Unit switch
        {
            "USD" when FigureWords.Magnitude(claim) is not null => $"{value} of dollars in {claim.Measure}",
            "USD" => $"{value} in {claim.Measure}",
            _ when claim.Qualifier is null && FigureWords.Magnitude(claim) is not null => $"{value} of {claim.Unit ?? claim.Measure}",
            _ => $"{value} {claim.Unit ?? claim.Measure}",
        };
        return "reports " + counted + claim.PeriodKind switch { "per_day" => " a day", "per_month" => " in the month", "fiscal_year" => " in the fiscal year", _ => "" };
    }
}
