using BorderWatch.Data.Closures;

namespace BorderWatch.Web.Words;

/// <summary>What one claim says, in words.</summary>
public static class ClaimWords
{
    public static string Aspect(string aspect) => aspect switch
    {
        Aspects.Announced => "announced",
        Aspects.InForceFrom => "in force from",
        Aspects.Observed => "observed in force",
        Aspects.Reduced => "reduced",
        Aspects.Ended => "reopened",
        Aspects.Reason => "reason",
        _ => aspect,
    };

    /// <summary>"in force from 19 Dec", "observed in force, no date".</summary>
    public static string Moment(ClosureClaimRow claim) => claim switch
    {
        { Aspect: Aspects.Reason } => "reason",
        { DateEdtf: null } => $"{Aspect(claim.Aspect)}, no date",
        { Aspect: Aspects.Observed } => $"{Aspect(claim.Aspect)} {On(claim)}",
        { Aspect: Aspects.InForceFrom, DateEdtf: { First: null } } => $"in force {On(claim)}",
        // A span dates the moment, not the state: "in force from 17 to 22 Dec" would claim an end.
        { DateEdtf: { IsDay: false, First: not null, DayCount: > 2 } } => $"{Aspect(claim.Aspect)}{(claim.Aspect == Aspects.InForceFrom ? "" : " on")} a day of {On(claim)}",
        _ => $"{Aspect(claim.Aspect)} {On(claim)}",
    };

    /// <summary>The closures a claim names, or the place as stated where it names none: "Eagle Pass, rail".</summary>
    public static string About(ClosureClaimRow claim)
    {
        var stated = claim.ClosureLinks.Where(link => link.IsStated).Select(link => $"{link.Port}, {link.ClosureType}").ToList();
        return stated.Count > 0 ? Sentence.And(stated) : Sentence.Capital(claim.PlaceStated ?? "no place named");
    }

    /// <summary>“On Tuesday”, in quotation marks; null where the source has no words for it.</summary>
    public static string? Quoted(string? words) => words is null ? null : $"“{words}”";

    private static string On(ClosureClaimRow claim) => claim.DateEdtf!.ToShortWords(claim.PublishedOn.Year);
}
