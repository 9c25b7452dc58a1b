using System.Globalization;

namespace BorderWatch.Data.Official.Explore;

/// <summary>A month or a year that is shown, both ends inclusive.</summary>
public readonly record struct ExplorePeriod(YearMonth First, YearMonth Last, bool IsFiscal)
{
    /// <summary>A year, of which perhaps not all months are asked for.</summary>
    public bool IsYear { get; init; }

    /// <summary>"December 2023", "2023", "fiscal year 2024", "2025 (January to February)"</summary>
    public string Words => !IsYear ? First.Words
        : (IsFiscal ? $"fiscal year {Year}" : Year)
            + (Last.Index - First.Index == 11 ? "" : First == Last ? $" ({Name(First)})" : $" ({Name(First)} to {Name(Last)})");

    /// <summary>"2023-12", "2023", "FY2024"</summary>
    public string Id => !IsYear ? First.ToString() : IsFiscal ? $"FY{Year}" : Year;

    public ExplorePeriod YearBefore => this with { First = First.Plus(-12), Last = Last.Plus(-12) };

    private string Year => (IsFiscal ? First.FiscalYear : First.Year).ToString(CultureInfo.InvariantCulture);

    private static string Name(YearMonth month) => month.First.ToString("MMMM", CultureInfo.InvariantCulture);
}
