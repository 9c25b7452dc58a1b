using System.Globalization;
using BorderWatch.Data;
using BorderWatch.Data.Figures;

namespace BorderWatch.Web.Words;

/// <summary>What a figure claim says: value with its hedge, unit, period and place, never without one of them.</summary>
public static class FigureWords
{
    public static string Says(FigureClaimRow claim) =>
        $"{Value(claim)}{(claim.Unit is null or "USD" ? "" : $" {claim.Unit}")}{Period(claim.PeriodKind)}, {claim.Place ?? "place not stated"}";

    /// <summary>"about 10,000", "more than 10,000", "tens of thousands (20,000 to 99,999)", "no number".</summary>
    public static string Value(FigureClaimRow claim) =>
        Magnitude(claim) is { } words && claim.Qualifier is null ? $"{words} ({Bounds(claim)})" : Hedged(claim);

    /// <summary>The same where the bounds stand elsewhere: "tens of thousands".</summary>
    public static string ShortValue(FigureClaimRow claim) => Magnitude(claim) is { } words && claim.Qualifier is null ? words : Hedged(claim);

    /// <summary>"20,000 to 99,999"; null unless both bounds are given and differ.</summary>
    public static string? Bounds(FigureClaimRow claim) => claim is { ValueLow: { } low, ValueHigh: { } high } && low != high
        ? $"{Number(low, claim.Unit)} to {Number(high, claim.Unit)}"
        : null;

    /// <summary>"tens of thousands", "hundreds of millions" for the bounds that stand for such words (two to just under ten of a power of ten); else null.</summary>
    public static string? Magnitude(FigureClaimRow claim)
    {
        if (claim is not { ValueLow: { } low, ValueHigh: { } high }) return null;
        var power = low / 2;
        if (power < 10 || high != (power * 10) - 1) return null;
        (string Name, decimal Size) step = power switch { >= 1_000_000_000 => ("billions", 1_000_000_000), >= 1_000_000 => ("millions", 1_000_000), >= 1_000 => ("thousands", 1_000), _ => ("", 1) };
        return (power / step.Size, step.Name) switch
        {
            (1, { Length: > 0 } name) => name,
            (10, "") => "tens",
            (100, "") => "hundreds",
            (10, var name) => $"tens of {name}",
            (100, var name) => $"hundreds of {name}",
            _ => null,
        };
    }

    /// <summary>"people a day", "USD of losses, period not stated": what is counted, and over what.</summary>
    public static string Counted(string measure, string? unit, string periodKind) => FigureName.Counted(measure, unit, periodKind);

    /// <summary>The unit as a noun; money is named with what was lost.</summary>
    public static string Unit(string measure, string? unit) => FigureName.Unit(measure, unit);

    /// <summary>"about December 2023", "October 2022 to September 2023", "dates not stated".</summary>
    public static string Dates(FigureClaimRow claim) => claim.PeriodEdtf is { } period ? period.ToWords() : "dates not stated";

    /// <summary>"at Eagle Pass", "in Texas", "on the southwest border", "in the Del Rio sector".</summary>
    public static string At(string place) =>
        place.StartsWith(FigureVocabulary.WholeBorder, StringComparison.Ordinal) ? $"on {Named(place)}"
        : StateNames.Border.Any(code => StateNames.Of(code) == place) || IsSector(place) ? $"in {Named(place)}"
        : $"at {Named(place)}";

    /// <summary>"Texas", "the southwest border": the place in a sentence.</summary>
    public static string Named(string place) =>
        place.StartsWith(FigureVocabulary.WholeBorder, StringComparison.Ordinal) || IsSector(place) ? $"the {place}" : place;

    /// <summary>"10,000", "2.4 million", "USD 100 million": no digit that the words of the source do not have.</summary>
    public static string Number(decimal value, string? unit) => (unit == "USD" ? "USD " : "") + Number(value);

    private static bool IsSector(string place) => place.EndsWith(" sector", StringComparison.Ordinal);

    private static string Number(decimal value) => value >= 1_000_000 && value % 100_000 == 0
        ? (value / 1_000_000).ToString("#,0.#", CultureInfo.InvariantCulture) + " million"
        : value.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Hedged(FigureClaimRow claim)
    {
        var value = Bounds(claim) ?? ((claim.ValueLow ?? claim.ValueHigh) is { } number ? Number(number, claim.Unit) : null);
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

    private static string Period(string kind) => (kind == "not_stated" ? ", " : " ") + FigureName.Period(kind);
}
