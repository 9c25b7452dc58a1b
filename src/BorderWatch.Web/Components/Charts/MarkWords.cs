using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts;

/// <summary>What a mark says, for the readout under the chart and for those who cannot see it.</summary>
public static class MarkWords
{
    /// <summary>"18 Dec", "about 1 Dec", "17 to 22 Dec", "no date".</summary>
    public static string When(MergedClaim claim, int year) => claim.Date?.ToShortWords(year) ?? "no date";

    /// <summary>"in force from, “on Dec. 18”, CBP as actor": the readout.</summary>
    public static string Says(MergedClaim claim) => string.Join(", ", Parts(claim));

    /// <summary>"18 Dec, in force from, says USA TODAY": the name of the mark.</summary>
    public static string Name(MergedClaim claim, int year) =>
        $"{When(claim, year)}, {ClaimWords.Aspect(claim.First.Aspect)}, says {claim.First.Publisher}{(claim.IsStated ? "" : ", by inference")}";

    /// <summary>"USA TODAY, 21 December 2023, paragraph 7: in force from 18 December 2023, “on Dec. 18”, CBP as actor."</summary>
    public static string Sentence(MergedClaim claim)
    {
        var parts = Parts(claim).ToList();
        parts[0] = claim.Date is null ? $"{parts[0]}, no date" : $"{parts[0]} {claim.Date.ToWords()}";
        var inferred = claim.IsStated ? "" : $"; names no port{PlaceAsStated(claim)}, linked by inference";
        return $"{claim.SourceTitle}: {string.Join(", ", parts)}{inferred}.";
    }

    private static string PlaceAsStated(MergedClaim claim) =>
        claim.Claims.Select(each => each.PlaceStated).OfType<string>().FirstOrDefault() is { } place ? $" (“{place}”)" : "";

    private static IEnumerable<string> Parts(MergedClaim claim)
    {
        yield return ClaimWords.Aspect(claim.First.Aspect);
        if (Distinct(claim.Claims.Select(each => ClaimWords.Quoted(each.DateText))) is { } words) yield return words;
        if (Distinct(claim.Claims.Select(each => each.Attribution)) is { } attribution) yield return attribution;
    }

    private static string? Distinct(IEnumerable<string?> texts)
    {
        var list = texts.OfType<string>().Distinct().ToList();
        return list.Count == 0 ? null : Words.Sentence.And(list);
    }
}
