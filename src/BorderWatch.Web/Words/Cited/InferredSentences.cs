using BorderWatch.Data.Closures;

namespace BorderWatch.Web.Words.Cited;

/// <summary>The sentences of claims that name no port and are taken to be about a closure: each says what it leaves out.</summary>
internal static class InferredSentences
{
    private static readonly string?[] s_nobody = [null, "narrator", "reportedly"];

    /// <summary>A sentence for each, of sources that do not also name the port.</summary>
    public static IEnumerable<CitedText> Of(ClosureRow row, SaidDate dates) => row.InferredClaims
        .Where(claim => row.SourcesInferred.Contains(claim.SourceId))
        .OrderBy(claim => claim.PublishedOn).ThenBy(claim => claim.ClaimId, StringComparer.Ordinal)
        .Select(claim => CitedText.Of(new CitedPart($"{claim.Publisher}, {Without(claim)}, {Says(claim, dates)}{Citing(claim)}.", CitedPlace.Of(claim))));

    /// <summary>"naming no port", "naming no port and giving no date"</summary>
    private static string Without(ClosureClaimRow claim)
    {
        var named = claim.PlaceStated is [var first, ..] && char.IsUpper(first) ? "not naming the port" : "naming no port";
        return claim.DateEdtf is null && claim.Aspect != Aspects.Reason ? $"{named} and giving no date" : named;
    }

    private static string Says(ClosureClaimRow claim, SaidDate dates)
    {
        var what = claim.PlaceStated ?? "closures";
        var on = claim.DateEdtf is { } date ? $" {(claim.Aspect is Aspects.InForceFrom or Aspects.Reduced ? dates.From(date) : dates.On(date))}" : "";
        var reportedly = claim.Attribution == "reportedly" ? "“reportedly” " : "";
        return claim.Aspect switch
        {
            Aspects.Announced => $"reports that the closure of {what} was announced{on}",
            Aspects.Ended => $"reports {what} {reportedly}reopened{To(claim)}{on}",
            Aspects.Reduced => $"reports traffic at {what} {reportedly}reduced{on}",
            Aspects.Reason => $"gives as the reason {ClaimWords.Quoted(claim.Reason) ?? "none"}",
            // In force on a day, it was closed no later: when it closed is not said.
            Aspects.Observed => $"reports {what} {reportedly}{(claim.PlaceStated is null ? "in place" : "closed")}{To(claim)}{(claim.DateEdtf?.Last is { } last ? $" by {dates.Words(last)}" : "")}",
            _ => $"reports {what} {reportedly}closed{To(claim)}{on}",
        };
    }

    /// <summary>" to foot and vehicle traffic", where the place itself does not say it.</summary>
    private static string To(ClosureClaimRow claim) =>
        claim.TypeStated is { } type && StatedTypes.Of(claim.PlaceStated).Count == 0 ? $" to {type} traffic" : "";

    private static string Citing(ClosureClaimRow claim) => s_nobody.Contains(claim.Attribution) ? "" : $", citing {claim.Attribution}";
}
