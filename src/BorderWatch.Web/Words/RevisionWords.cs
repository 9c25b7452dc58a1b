using System.Globalization;
using BorderWatch.Data;
using BorderWatch.Data.Official.Revisions;

namespace BorderWatch.Web.Words;

/// <summary>The words for what releases revise.</summary>
public static class RevisionWords
{
    public const string NoneTitle = "Revisions of official statistics";

    /// <summary>"3 months of southwest encounters were revised, none by more than 0.03 %"</summary>
    /// <param name="counts">Of the data sets that have revisions.</param>
    public static string Title(IReadOnlyList<RevisionCount> counts) =>
        counts.Count == 0 ? NoneTitle : string.Join("; ", counts.Select(Title));

    private static string Title(RevisionCount count)
    {
        var what = count.DataSet == DataSets.Encounters
            ? FilterWords.Count(count.Subjects, "month of southwest encounters", "months of southwest encounters")
            : FilterWords.Count(count.Subjects, "monthly count of inbound crossings", "monthly counts of inbound crossings");
        // From 0 there is no percentage, so none that all stay below.
        var limit = count.Furthest is not { } most ? "" : count.Subjects == 1 ? $", by no more than {AtMost(most)}" : $", none by more than {AtMost(most)}";
        return $"{what} {(count.Subjects == 1 ? "was" : "were")} revised{limit}";
    }

    /// <summary>"4 revisions of 3 months"</summary>
    public static string Counts(IReadOnlyList<RevisionCount> counts) => counts.Count == 0
        ? "0 revisions"
        : $"{FilterWords.Count(counts.Sum(count => count.Revisions), "revision")} of {FilterWords.Count(counts.Sum(count => count.Subjects), "value")}";

    /// <summary>"Southwest encounters", "Trucks at Eagle Pass (2303)"</summary>
    public static string Subject(RevisionRow row) =>
        row.PortCode is null ? "Southwest encounters" : $"{TrafficWords.Measure(row.Measure!)} at {row.Port ?? "a port without a name"} ({row.PortCode})";

    /// <summary>"+12", "−61", "0"</summary>
    public static string Change(int change) => change switch
    {
        > 0 => $"+{TrafficWords.Number(change)}",
        < 0 => $"−{TrafficWords.Number(-(long)change)}",
        _ => "0",
    };

    /// <summary>"−0.025 %"; null, where there is none, in words.</summary>
    public static string Percent(decimal? percent) => percent switch
    {
        null => "from 0",
        < 0 => $"−{Digits(-percent.Value)} %",
        _ => $"+{Digits(percent.Value)} %",
    };

    // Revisions are small: two digits that count, whatever the size.
    private static string Digits(decimal percent) => percent switch
    {
        >= 10 => percent.ToString("#,0", CultureInfo.InvariantCulture),
        >= 1 => percent.ToString("0.0", CultureInfo.InvariantCulture),
        >= 0.1m => percent.ToString("0.00", CultureInfo.InvariantCulture),
        >= 0.01m => percent.ToString("0.000", CultureInfo.InvariantCulture),
        _ => percent.ToString("0.0000", CultureInfo.InvariantCulture),
    };

    /// <summary>Rounded up, so that what is said of all holds.</summary>
    private static string AtMost(decimal percent) => percent switch
    {
        >= 10 => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(percent):#,0} %"),
        >= 1 => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(percent * 10) / 10:0.0} %"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(percent * 100) / 100:0.00} %"),
    };
}
