using System.Globalization;

namespace BorderWatch.Data.Official.Releases;

/// <summary>
/// Which of two releases is the newer one, whenever they are imported: that with the later last month; of two with the same,
/// that with more months; of two with the same of both, that with the greater hash, so that there is an order at all.
/// What comes with the program is older than anything that is imported: it has totals alone.
/// </summary>
internal static class ReleaseRank
{
    /// <returns>A text whose order is that of the releases.</returns>
    public static string Of(bool inTheBox, YearMonth last, int months, string sha256) =>
        string.Create(CultureInfo.InvariantCulture, $"{(inTheBox ? 0 : 1)}-{last.Index:D6}-{months:D6}-{sha256}");
}
