using System.Globalization;
using BorderWatch.Data.Official.Crossings;
using BorderWatch.Data.Official.Releases;

namespace BorderWatch.Web.Words;

/// <summary>The words for official counts through a closure. They compare, and never say why.</summary>
public static class TrafficWords
{
    /// <summary>The limit that holds for every closure.</summary>
    public const string WholePort = "The count is of the whole port, not of one crossing, bridge or lane.";

    /// <summary>"Personal vehicles inbound at Lukeville: 3,966 in December 2023 against 26,321 in December 2022, 15 % of it."</summary>
    public static string Sentence(string port, TrafficMonth month)
    {
        var before = month.Month.Plus(-12).Words;
        var measure = $"{Measure(month.Measure)} inbound at {port}";
        return (month.Count, month.YearBefore) switch
        {
            (null, null) => $"{measure}: not reported for {month.Month.Words}, nor for {before}.",
            (null, { } year) => $"{measure}: not reported for {month.Month.Words}; {Number(year)} in {before}.",
            ({ } count, null) => $"{measure}: {Number(count)} in {month.Month.Words}; not reported for {before}.",
            ({ } count, { } year) => $"{measure}: {Number(count)} in {month.Month.Words} against {Number(year)} in {before}{(month.OfYearBefore is { } share ? $", {Percent(share)} of it" : "")}.",
        };
    }

    /// <summary>"4 or 5 of 31 days", "at least 2 of 31 days", "31 of 31 days".</summary>
    public static string Days(TrafficMonth month)
    {
        var days = (month.LeastDays, month.MostDays) switch
        {
            (var least, null) => $"at least {least}",
            (var least, { } most) when least == most => $"{most}",
            (var least, { } most) when most - least == 1 => $"{least} or {most}",
            (var least, { } most) => $"{least} to {most}",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{days} of {month.Month.Days} days");
    }

    /// <summary>What the counts cannot show: a month is coarse, and a port is more than a crossing.</summary>
    public static IReadOnlyList<string> Limits(ClosureTraffic traffic)
    {
        List<string> limits = [];
        var months = traffic.Months.DistinctBy(month => month.Month).ToList();
        if (months.Exists(month => month.MostDays is null)) limits.Add("No source says since when it was closed, so for how much of the month is not known.");
        // A third of a month: what a count of the whole month moves by from one year to the next hides less.
        else if (months.TrueForAll(month => month.MostDays * 3 <= month.Month.Days))
            limits.Add($"The count is monthly and the reported closure covers {Words.Sentence.And(months.Select(month => $"{Days(month)} of {month.Month.Words}"))}, so a stop of this length need not show in it. Read it as context, not as evidence for or against the closure.");
        limits.Add(WholePort);
        return limits;
    }

    /// <summary>"15 %"; below one percent with a decimal.</summary>
    public static string Percent(decimal percent) =>
        percent is > 0 and < 1 ? string.Create(CultureInfo.InvariantCulture, $"{percent:0.0} %") : string.Create(CultureInfo.InvariantCulture, $"{percent:#,0} %");

    public static string Number(decimal number) => number.ToString("#,0.#", CultureInfo.InvariantCulture);

    /// <summary>"Personal vehicles", "Loaded rail containers".</summary>
    public static string Measure(string measure) =>
        Words.Sentence.Capital((measure.EndsWith(" Loaded", StringComparison.Ordinal) ? $"loaded {measure[..^" Loaded".Length]}" : measure).ToLowerInvariant());

    /// <summary>"BTS, Border Crossing Entry Data, release to February 2025"</summary>
    public static string Release(OfficialRelease release) =>
        release.InTheBox ? $"{release.Publisher}, {release.Title}" : $"{release.Publisher}, {release.Title}, release to {release.LastMonth.Words}";
}
