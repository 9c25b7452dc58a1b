using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Figures;

namespace BorderWatch.Web.Components.Tables;

/// <summary>A source that speaks of a port, and how often.</summary>
public sealed record PortSource
{
    public required string SourceId { get; init; }

    public required string Publisher { get; init; }

    public required DateOnly PublishedOn { get; init; }

    public required int ClosureClaims { get; init; }

    public required int FigureClaims { get; init; }

    /// <summary>"3 claims on closures, 1 on figures"</summary>
    public string Says => (ClosureClaims, FigureClaims) switch
    {
        (0, var figures) => $"{FilterWords.Count(figures, "claim")} on figures",
        (var closures, 0) => $"{FilterWords.Count(closures, "claim")} on closures",
        var (closures, figures) => $"{FilterWords.Count(closures, "claim")} on closures, {figures} on figures",
    };

    /// <summary>In order of publication.</summary>
    public static IReadOnlyList<PortSource> Of(IEnumerable<ClosureClaimRow> closures, IEnumerable<FigureClaimRow> figures) =>
    [
        .. closures.Select(claim => (claim.SourceId, claim.Publisher, claim.PublishedOn, IsFigure: false))
            .Concat(figures.Select(claim => (claim.SourceId, claim.Publisher, claim.PublishedOn, IsFigure: true)))
            .GroupBy(claim => claim.SourceId).OrderBy(source => source.First().PublishedOn).ThenBy(source => source.Key, StringComparer.Ordinal)
            .Select(source => new PortSource
            {
                SourceId = source.Key,
                Publisher = source.First().Publisher,
                PublishedOn = source.First().PublishedOn,
                ClosureClaims = source.Count(claim => !claim.IsFigure),
                FigureClaims = source.Count(claim => claim.IsFigure),
            }),
    ];
}
