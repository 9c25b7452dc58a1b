using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;

namespace BorderWatch.Web.Words.Cited;

/// <summary>The dates of one text: without their year where all are of the year in which it was last reported.</summary>
internal sealed class SaidDate
{
    private readonly int? _year;

    public SaidDate(IEnumerable<ClosureClaimRow> claims, DateOnly knownOn)
    {
        var years = claims.SelectMany(claim => new[] { claim.DateEarliest?.Year, claim.DateLatest?.Year, claim.PublishedOn.Year }).OfType<int>();
        _year = years.All(year => year == knownOn.Year) ? knownOn.Year : null;
    }

    /// <summary>Of a state that began: "on 18 December", "from about 1 December", "on a day from 17 to 22 December", "by 21 December".</summary>
    public string From(Edtf date) => date.IsApproximate ? $"from {Words(date)}" : On(date);

    /// <summary>The same of a moment: "about 17 December".</summary>
    public string On(Edtf date) => date switch
    {
        { IsApproximate: true } => Words(date),
        { First: null } or { Last: null } => Words(date),
        _ => $"on {Words(date)}",
    };

    /// <summary>"18 December"</summary>
    public string Words(Edtf date) => RuleWords.WithoutYear(date, _year);

    public string Words(DateOnly day) => Words(Edtf.Day(day));
}
