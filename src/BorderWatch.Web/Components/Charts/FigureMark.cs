using BorderWatch.Data.Figures;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts;

/// <summary>One claim with a number as a row of a panel.</summary>
public sealed record FigureMark
{
    public required FigureClaimRow Claim { get; init; }

    public required FigureHedge Hedge { get; init; }

    /// <summary>Where the number stands, in percent of the axis; the lower bound of a range.</summary>
    public required string X { get; init; }

    /// <summary>The width of a range, in percent; null for a number.</summary>
    public string? Width { get; init; }

    /// <summary>Where the upper bound of a range stands, in percent; null for a number.</summary>
    public string? End { get; init; }

    /// <summary>When the number is for, where the claims of the panel differ in that; else it stands above them.</summary>
    public string? Dates { get; init; }

    /// <summary>What stands under the value: its words, when it is for, the bounds drawn; null without any.</summary>
    public string? Beneath => Joined(ClaimWords.Quoted(Claim.Words), Particulars);

    /// <summary>The same without the words, where there is little room.</summary>
    public string? Particulars => Joined(Dates, FigureWords.Bounds(Claim) is { } bounds ? $"drawn from {bounds}" : null);

    /// <summary>For who does not see the mark: "AFP: about 10,000 crossings a day, southwest border".</summary>
    public string Sentence => $"{Claim.Publisher}: {FigureWords.Says(Claim)}";

    /// <summary>Pixels from the top of the plot of 36: a flag needs room above.</summary>
    public int Y => Hedge == FigureHedge.Record ? 24 : 18;

    /// <param name="dated">Whether the row says itself when its number is for.</param>
    public static FigureMark Of(FigureClaimRow claim, FigureAxis axis, bool dated)
    {
        var (low, high) = Bounds(claim);
        return new FigureMark
        {
            Claim = claim,
            Hedge = HedgeOf(claim),
            X = axis.At(low),
            Width = high > low ? axis.At(high - low) : null,
            End = high > low ? axis.At(high) : null,
            Dates = dated ? FigureWords.Dates(claim) : null,
        };
    }

    /// <summary>The least and the most that the claim names; the same number twice where it names one.</summary>
    public static (decimal Low, decimal High) Bounds(FigureClaimRow claim) =>
        ((claim.ValueLow ?? claim.ValueHigh)!.Value, (claim.ValueHigh ?? claim.ValueLow)!.Value);

    private static string? Joined(params string?[] parts) => string.Join("; ", parts.OfType<string>()) is { Length: > 0 } text ? text : null;

    private static FigureHedge HedgeOf(FigureClaimRow claim) => claim switch
    {
        { ValueLow: { } low, ValueHigh: { } high } when low != high => FigureHedge.Range,
        { Qualifier: "about" } => FigureHedge.About,
        { Qualifier: "estimated" } => FigureHedge.Estimated,
        { Qualifier: "more_than" } => FigureHedge.MoreThan,
        { Qualifier: "at_least" } => FigureHedge.AtLeast,
        { Qualifier: "up_to" } => FigureHedge.UpTo,
        { Qualifier: "record" } => FigureHedge.Record,
        { ValueHigh: null } => FigureHedge.AtLeast,
        { ValueLow: null } => FigureHedge.UpTo,
        _ => FigureHedge.Plain,
    };
}
