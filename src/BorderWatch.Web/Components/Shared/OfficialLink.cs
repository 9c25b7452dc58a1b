using BorderWatch.Data;
using BorderWatch.Data.Official.Comparisons;

namespace BorderWatch.Web.Components.Shared;

/// <summary>Links to the pages of official counts that keep how the page they stand on looks at the claims.</summary>
public static class OfficialLink
{
    public static string Encounters(ComparedPeriod period, KeptView kept) =>
        "/official/encounters" + new UrlQueryWriter().Text("from", period.From.ToString()).Text("to", period.To.ToString()).View(kept.View);

    /// <param name="portCode">Four digits.</param>
    public static string Crossings(string portCode, KeptView kept) => "/official/crossings" + new UrlQueryWriter().Text("port", portCode).View(kept.View);
}
