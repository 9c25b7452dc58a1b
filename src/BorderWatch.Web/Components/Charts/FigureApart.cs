using BorderWatch.Data.Figures;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts;

/// <summary>Why two figures are not drawn on one axis.</summary>
public static class FigureApart
{
    /// <summary>"Drawn apart: it counts people, not crossings." At least one of measure, unit, place and kind of period differs.</summary>
    public static string Why(FigureClaimRow figure, FigureClaimRow above)
    {
        List<string> reasons = [];
        if (figure.Measure != above.Measure) reasons.Add($"it is about {figure.Measure}, not {above.Measure}");
        if (figure.Unit != above.Unit) reasons.Add($"it counts {Unit(figure)}, not {Unit(above)}");
        if (figure.Place != above.Place) reasons.Add(Place(figure, above));
        if (figure.PeriodKind != above.PeriodKind) reasons.Add(Period(figure, above));
        return reasons.Count == 0 ? "Drawn apart: it is another figure." : $"Drawn apart: {string.Join("; ", reasons)}.";
    }

    private static string Unit(FigureClaimRow figure) => figure.Unit ?? "nothing";

    private static string Place(FigureClaimRow figure, FigureClaimRow above) => (figure.Place, above.Place) switch
    {
        (null, _) => "it names no place",
        ({ } place, null) => $"it is for {FigureWords.Named(place)}, and the one above names no place",
        ({ } place, { } other) => $"it is for {FigureWords.Named(place)}, not for {FigureWords.Named(other)}",
    };

    private static string Period(FigureClaimRow figure, FigureClaimRow above) => (figure.PeriodKind, above.PeriodKind) switch
    {
        ("not_stated", _) => "it gives no period",
        (var kind, "not_stated") => $"it is {Kind(kind)}, and the one above gives no period",
        var (kind, other) => $"it is {Kind(kind)}, not {Kind(other)}",
    };

    private static string Kind(string kind) => kind switch
    {
        "per_day" => "a number per day",
        "per_month" => "a number per month",
        "fiscal_year" => "a number per fiscal year",
        _ => "a total",
    };
}
