using BorderWatch.Data.Dates;
using BorderWatch.Data.Figures;

namespace BorderWatch.Web.Tests.Components.Charts;

/// <summary>Figure claims of which a test names only what it is about.</summary>
internal static class FigureRows
{
    public static FigureClaimRow Claim(
        string source, decimal? low, decimal? high, string? qualifier = null, string measure = "crossings", string? unit = "people",
        string? place = FigureVocabulary.WholeBorder, string period = "per_day", string? dates = null, string paragraph = "1") => new()
        {
            ClaimId = $"{source}.p{paragraph}.1",
            FigureId = $"{measure}-{unit}-{place}-{period}",
            Measure = measure,
            Unit = unit,
            Place = place,
            PeriodKind = period,
            PeriodEdtf = dates is null ? null : Edtf.Parse(dates),
            ValueLow = low,
            ValueHigh = high,
            Qualifier = qualifier,
            OriginId = source,
            SourceId = source,
            Publisher = source,
            PublishedOn = new DateOnly(2023, 12, 22),
            Paragraph = paragraph,
        };
}
