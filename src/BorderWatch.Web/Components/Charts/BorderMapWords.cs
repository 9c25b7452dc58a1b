using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts;

/// <summary>The border map in words: its subtitle, its key, and the sentence for those who cannot see it.</summary>
internal static class BorderMapWords
{
    private const string From = "The border from San Diego to the Gulf.";

    public static string Subtitle(DateOnly asOf, DateOnly knownOn) =>
        $"Ports of entry{(asOf > knownOn ? $"; the newest report is of {DateWords.Long(knownOn)}" : "")}. Simplified line of the border.";

    /// <summary>"closed: rail and vehicle"</summary>
    public static string Of(string status, IEnumerable<string> types, DateOnly asOf, DateOnly knownOn) =>
        $"{(IsOld(status, asOf, knownOn) ? NoReopening(knownOn) : ClosureWords.Status(status))}: {Sentence.And(types)}";

    public static string Key(string status, DateOnly asOf, DateOnly knownOn) => status switch
    {
        Statuses.Closed or Statuses.PossiblyClosed => $"{ClosureWords.Status(status)} to the types shown{(IsOld(status, asOf, knownOn) ? $", {NoReopening(knownOn)}" : "")}",
        Statuses.NotReported => "not reported on this day",
        _ => ClosureWords.Status(status),
    };

    /// <summary>"no claim in these sources (22 ports)"</summary>
    public static string Others(int count, bool isNarrowed) =>
        $"{(isNarrowed ? "not in this selection" : "no claim in these sources")} ({FilterWords.Count(count, "port")})";

    public static string Sentences(IReadOnlyList<MapMark> marks, int others, DateOnly asOf, DateOnly knownOn, bool isNarrowed)
    {
        List<string> sentences = [From];
        sentences.AddRange(marks.GroupBy(mark => mark.Status).OrderBy(group => Statuses.Rank(group.Key))
            .Select(group => $"{Head(group.Key, asOf, knownOn)}: {string.Join(", ", group.Select(mark => $"{mark.Port} ({Sentence.And(mark.Types)})"))}."));
        if (others > 0)
        {
            var ports = FilterWords.Count(others, marks.Count > 0 ? "other port" : "port", marks.Count > 0 ? "other ports" : "ports");
            sentences.Add($"{ports} of entry {(isNarrowed ? others == 1 ? "is not in this selection" : "are not in this selection" : others == 1 ? "has no claim in these sources" : "have no claim in these sources")}.");
        }

        return string.Join(' ', sentences);
    }

    // "Closed" of a day after the newest report would be said by nobody.
    private static bool IsOld(string status, DateOnly asOf, DateOnly knownOn) => status == Statuses.Closed && asOf > knownOn;

    private static string NoReopening(DateOnly knownOn) => $"no reopening reported as of {DateWords.Short(knownOn)}";

    private static string Head(string status, DateOnly asOf, DateOnly knownOn) => status switch
    {
        Statuses.Closed when asOf > knownOn => $"Reported closed, with no reopening reported as of {DateWords.Long(knownOn)}",
        Statuses.Closed => $"Reported closed as of {DateWords.Long(asOf)}",
        Statuses.Inferred => $"Spoken of by inference only as of {DateWords.Long(asOf)}",
        Statuses.NotReported => $"No closure reported as of {DateWords.Long(asOf)}",
        _ => $"{Sentence.Capital(ClosureWords.Status(status))} as of {DateWords.Long(asOf)}",
    };
}
