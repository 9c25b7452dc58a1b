using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;

namespace BorderWatch.Web.Words.Cited;

/// <summary>What a footnote points at: a paragraph or line of a source. Several claims can stand there.</summary>
public sealed record CitedPlace(string SourceId, string Publisher, DateOnly PublishedOn, string? Paragraph, string? Line)
{
    public static CitedPlace Of(ClosureClaimRow claim) => new(claim.SourceId, claim.Publisher, claim.PublishedOn, claim.Paragraph, claim.Line);

    public static CitedPlace Of(FigureClaimRow claim) => new(claim.SourceId, claim.Publisher, claim.PublishedOn, claim.Paragraph, claim.Line);

    public static CitedPlace Of(CitedClaim claim) => new(claim.SourceId, claim.Publisher, claim.PublishedOn, claim.Paragraph, claim.Line);

    public static CitedPlace Of(EventClaimRow claim) => new(claim.SourceId, claim.Publisher, claim.PublishedOn, claim.Paragraph, claim.Line);
}
