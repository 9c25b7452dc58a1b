using BorderWatch.Data.Figures;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts;

/// <summary>One figure on an axis of its own: measure, unit, place and kind of period are the same for all its rows.</summary>
public sealed record FigurePanel
{
    public required string FigureId { get; init; }

    /// <summary>"People a day"</summary>
    public required string Heading { get; init; }

    /// <summary>Place, and when the numbers are for: "southwest border, about December 2023".</summary>
    public required string Scope { get; init; }

    /// <summary>Why it is drawn apart from the panel above; null for the first.</summary>
    public required string? Apart { get; init; }

    /// <summary>The unit at the end of the axis: "people a day".</summary>
    public required string Unit { get; init; }

    public required FigureAxis Axis { get; init; }

    public required IReadOnlyList<FigureMark> Marks { get; init; }

    internal static FigurePanel Of(IReadOnlyList<FigureClaimRow> claims, FigureClaimRow? above, FigureAxis axis)
    {
        var figure = claims[0];
        var dates = claims.Select(FigureWords.Dates).Distinct().ToList();
        var counted = FigureWords.Counted(figure.Measure, figure.Unit, figure.PeriodKind);
        return new FigurePanel
        {
            FigureId = figure.FigureId,
            Heading = Sentence.Capital(counted),
            Scope = $"{figure.Place ?? "place not stated"}{(dates is [var only] ? $", {only}" : "")}",
            Apart = above is null ? null : FigureApart.Why(figure, above),
            Unit = counted,
            Axis = axis,
            Marks = [.. claims.Select(claim => FigureMark.Of(claim, axis, dated: dates.Count > 1))],
        };
    }
}
