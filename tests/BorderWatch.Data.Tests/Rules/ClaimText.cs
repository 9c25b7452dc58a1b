using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Tests.Rules;

/// <summary>
/// Claims written in a line of a table, joined with <c>+</c>: the origin, then in any order a date, an aspect other than the
/// one under test, <c>inferred</c>, and <c>published:DAY</c> (22 December unless said).
/// </summary>
internal static class ClaimText
{
    public static List<DatedClaim> Read(string text, string aspect) =>
        [.. text.Split('+', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select((claim, index) => ReadOne(claim.Split(' '), aspect, index))];

    /// <summary>Everything an answer says, as a text that can be compared.</summary>
    public static string Of(DateAnswer answer) =>
        $"{answer.Date} {answer.OriginsAgree}/{answer.OriginsDated} contested:{answer.Contested} bound:{answer.Bound:yyyy-MM-dd} days:{Of(answer.Days)} votes:"
        + string.Join(' ', answer.Votes.Select(vote => $"{vote.OriginId}({string.Join(',', vote.ClaimIds)};{vote.Precision};{Of(vote.Days)})"));

    private static string Of(IEnumerable<DateOnly> days) => string.Join(',', days.Select(day => $"{day:yyyy-MM-dd}"));

    private static DatedClaim ReadOne(string[] words, string aspect, int index) => new()
    {
        ClaimId = $"{words[0]}.p{index}.1",
        SourceId = words[0],
        OriginId = words[0],
        OriginIsOfficial = words[0] is "cbp" or "government",
        Stated = !words.Contains(Links.Inferred),
        Aspect = words.FirstOrDefault(Aspects.All.Contains) ?? aspect,
        Date = words.FirstOrDefault(word => word[0] is '[' or '2') is { } date ? Edtf.Parse(date) : null,
        PublishedOn = DateOnly.Parse(
            words.FirstOrDefault(word => word.StartsWith("published:", StringComparison.Ordinal))?.Split(':')[1] ?? "2023-12-22",
            System.Globalization.CultureInfo.InvariantCulture),
    };
}
