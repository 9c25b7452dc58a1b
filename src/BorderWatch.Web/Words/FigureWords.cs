using System.Globalization;
using BorderWatch.Data.Figures;

namespace BorderWatch.Web.Words;

/// <summary>What a figure claim says: value with its hedge, unit, period and place, never without one of them.</summary>
public static class FigureWords
{
    public static string Says(FigureClaimRow claim) =>
        $"{Value(claim)}{(claim.Unit is null or "USD" ? "" : $" {claim.Unit}")}{Period(claim.PeriodKind)}, {claim.Place ?? "place not stated"}";

    /// <summary>"about 10,000", "more than 10,000", "20,000 to 99,999", "no number".</summary>
    public static string Value(FigureClaimRow claim)
    {
        var value = (claim.ValueLow, claim.ValueHigh) switch
        {
            (null, null) => null,
            ({ } low, { } high) when low != high => $"{Number(low, claim.Unit)} to {Number(high, claim.Unit)}",
            ({ } low, _) => Number(low, claim.Unit),
            (null, { } high) => Number(high, claim.Unit),
        };
        var hedge = claim.Qualifier switch
        {
            "about" => "about ",
            "estimated" => "an estimated ",
            "more_than" => "more than ",
            "at_least" => "at least ",
            "up_to" => "up to ",
            "record" => "a record ",
            // A bound that stands alone is no number: the other is not stated.
            _ => (claim.ValueLow, claim.ValueHigh) switch { ({ }, null) => "at least ", (null, { }) => "up to ", _ => "" },
        };
        return value is null ? claim.Qualifier == "record" ? "called a record, no number" : "no number" : hedge + value;
    }

    private static string Number(decimal value, string? unit) => (unit == "USD" ? "USD " : "") + value.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Period(string kind) => kind switch
    {
        "per_day" => " a day",
        "per_month" => " in the month",
        "fiscal_year" => " in the fiscal year",
        "in_total" => " in total",
        _ => ", period not stated",
    };
}
