using System.Globalization;
using BorderWatch.Data.Figures;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts;

/// <summary>The title of a chart of figures, from its claims: what they show together, neutral when nothing holds.</summary>
public static class FigureTitle
{
    /// <param name="figures">The claims with a number, by figure; no list is empty.</param>
    /// <param name="isNarrowed">The filter leaves out claims on these figures: what others say is not known here.</param>
    public static string Of(IReadOnlyList<IReadOnlyList<FigureClaimRow>> figures, bool isNarrowed = false)
    {
        var claims = figures.SelectMany(figure => figure).ToList();
        var sources = claims.Select(claim => claim.SourceId).Distinct().Count();
        if (SharedMagnitude(claims) is { } words) return $"“{Sentence.Capital(words)}” is a range, not a number";
        if (SharedNumber(claims) is { } number)
        {
            if (sources > 1) return Agreeing(claims, sources, number);
            if (figures.Count == 1) return OneSource(claims, number, isNarrowed);
        }

        if (figures.Count > 1) return $"{NumberWords.Count(figures.Count, Noun(claims[0]))} cannot be compared";
        return Apart(claims) ?? $"{Sentence.Capital(FigureWords.Counted(claims[0].Measure, claims[0].Unit, claims[0].PeriodKind))} as reported";
    }

    /// <summary>What is drawn: measure, kind of period, place, and why there are several panels.</summary>
    public static string Subtitle(IReadOnlyList<IReadOnlyList<FigureClaimRow>> figures)
    {
        var first = figures.Select(figure => figure[0]).ToList();
        var places = first.Select(figure => figure.Place ?? "place not stated").Distinct().ToList();
        var what = $"Reported {first[0].Measure}{(places is [var place] ? $", {place}" : "")}.";
        if (figures.Count == 1) return $"{what} Unit: {FigureWords.Counted(first[0].Measure, first[0].Unit, first[0].PeriodKind)}.";

        List<string> differ = [];
        if (Differ(first, figure => figure.Unit)) differ.Add("units");
        if (Differ(first, figure => figure.Place)) differ.Add("places");
        if (Differ(first, figure => figure.PeriodKind)) differ.Add("periods");
        return $"{what} {NumberWords.Count(figures.Count, "panel")}: {(differ.Count == 0 ? "the figures" : Sentence.And(differ))} differ, so the rows of one are not set against those of another.";
    }

    private static string Agreeing(IReadOnlyList<FigureClaimRow> claims, int sources, decimal number)
    {
        var wordings = claims.Select(claim => (claim.Qualifier, claim.ValueLow is null, claim.ValueHigh is null)).Distinct().Count();
        var noun = claims[0].Measure switch { "losses" => "loss", "encounters" => "number of encounters", _ => "number" };
        var what = claims[0].PeriodKind switch { "per_day" => $"the daily {noun}", "per_month" => $"the monthly {noun}", "fiscal_year" => $"the {noun} for the fiscal year", "in_total" => $"the whole {noun}", _ => $"the {noun}" };
        // Two articles on one briefing are one voice.
        var voice = claims.Select(claim => claim.OriginId).Distinct().Count() == 1 ? $"; {(sources == 2 ? "both" : "all")} go back to one origin" : "";
        return wordings == 1
            ? $"{NumberWords.Count(sources, "source")} put {what} at {FigureWords.ShortValue(claims[0])}{voice}"
            : $"{NumberWords.Count(sources, "source")} put {what} near {FigureWords.Number(number, claims[0].Unit)}, in {NumberWords.Of(wordings)} wordings{voice}";
    }

    private static string OneSource(IReadOnlyList<FigureClaimRow> claims, decimal number, bool isNarrowed)
    {
        var figure = claims[0];
        var value = claims.Select(FigureWords.ShortValue).Distinct().ToList() is [var same] ? same : FigureWords.Number(number, figure.Unit);
        var counted = figure.PeriodKind == "in_total" ? FigureWords.Unit(figure.Measure, figure.Unit) : FigureWords.Counted(figure.Measure, figure.Unit, figure.PeriodKind);
        var of = figure.Unit == "USD" ? counted["USD".Length..] : $" {counted}";
        return $"{Sentence.Capital(value)}{of}{(figure.Place is null or FigureVocabulary.WholeBorder ? "" : $" {FigureWords.At(figure.Place)}")}{(isNarrowed ? $", according to {figure.Publisher}" : " rest on one source")}";
    }

    /// <summary>Two numbers for one figure: how far the lower is under the higher.</summary>
    private static string? Apart(IReadOnlyList<FigureClaimRow> claims)
    {
        if (claims.Count != 2 || claims.Any(claim => claim.ValueLow is null || claim.ValueLow != claim.ValueHigh)) return null;
        var (low, high) = claims[0].ValueLow < claims[1].ValueLow ? (claims[0], claims[1]) : (claims[1], claims[0]);
        if (low.SourceId == high.SourceId) return null;
        var percent = (100 * (high.ValueLow!.Value - low.ValueLow!.Value) / high.ValueLow.Value).ToString("0.#", CultureInfo.InvariantCulture);
        return $"{low.Publisher}’s {FigureWords.Number(low.ValueLow.Value, low.Unit)} is {percent} % under {high.Publisher}’s {FigureWords.Number(high.ValueLow.Value, high.Unit)}";
    }

    private static string? SharedMagnitude(IReadOnlyList<FigureClaimRow> claims) =>
        claims.Select(FigureWords.Magnitude).Distinct().ToList() is [{ } words] ? words : null;

    /// <summary>The number that every claim names, with whatever hedge; null where one names another, or a range.</summary>
    private static decimal? SharedNumber(IReadOnlyList<FigureClaimRow> claims) =>
        claims.Select(FigureMark.Bounds).Distinct().ToList() is [var (low, high)] && low == high ? low : null;

    private static bool Differ(IEnumerable<FigureClaimRow> figures, Func<FigureClaimRow, string?> of) => figures.Select(of).Distinct().Count() > 1;

    private static string Noun(FigureClaimRow claim) => claim.Measure switch
    {
        "losses" => "loss figure",
        "crossings" => "crossing figure",
        "encounters" => "encounter figure",
        _ => "figure",
    };
}
