using System.Globalization;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Official.Releases;

namespace BorderWatch.Web.Words;

/// <summary>The words for releases of official statistics.</summary>
public static class ReleaseWords
{
    /// <summary>"January 1996 to February 2025"; of a snapshot "1 October 2026, one moment"</summary>
    public static string Span(OfficialRelease release) =>
        release is { FirstDay: { } day, LastDay: { } last } ? $"{(day == last ? "" : $"{DateWords.Long(day)} and ")}{DateWords.Long(last)}, one moment"
        : release.FirstMonth == release.LastMonth ? release.FirstMonth.Words : $"{release.FirstMonth.Words} to {release.LastMonth.Words}";

    /// <summary>"22 November 2026, 12:13 UTC", or that it came with the program.</summary>
    public static string Imported(OfficialRelease release) => release.InTheBox ? "in the box" : Time(release.ImportedAt);

    /// <summary>"by state, to October 2023": enough among others beside it.</summary>
    public static string Short(OfficialRelease release) => release.InTheBox ? "in the box" : $"{Kind(release.Kind)}, to {release.LastMonth.Words}";

    /// <summary>"399,406 rows, 10 of them repeated, 1 in which the file contradicts itself, none rejected"</summary>
    public static string Rows(OfficialRelease release) => string.Concat(
        Count(release.Rows, "row"),
        release.Duplicates == 0 ? "" : $", {Number(release.Duplicates)} of them repeated",
        release.Conflicts == 0 ? "" : $", {Number(release.Conflicts)} in which the file contradicts itself",
        release.Rejected == 0 ? ", none rejected" : $", {Number(release.Rejected)} rejected");

    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Count(long number, string one) => $"{Number(number)} {one}{(number == 1 ? "" : "s")}";

    public static string Time(DateTimeOffset time) =>
        $"{DateWords.Long(DateOnly.FromDateTime(time.UtcDateTime))}, {time.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC";

    private static string Kind(string kind) => kind switch
    {
        ReleaseKinds.Southwest => "southwest border",
        ReleaseKinds.ByState => "by state",
        ReleaseKinds.ByArea => "by area",
        ReleaseKinds.WaitTimes => "wait times",
        _ => "crossings",
    };
}
