using System.Globalization;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Rules;

namespace BorderWatch.Web.Words;

/// <summary>What the rule made of the claims about a closure, and why: enough to recount it.</summary>
public static class RuleWords
{
    public static string Explain(ClosureRow row)
    {
        if (row.Reading is not Consensus)
        {
            // Every reading goes by the votes of the consensus: say what it takes, then how the votes stand.
            var counted = row with { Start = row.CountedStart, End = row.CountedEnd, Reading = Readings.Consensus };
            return string.Join(' ', new[] { ReadingWords.Start(row), row.Reading.Definition, ReadingWords.End(row), "All the votes:", Explain(counted) }.OfType<string>());
        }

        List<string> sentences = [.. row.Start.HasVote ? Voted(row) : [NotVoted(row)]];
        if (row.InferredClaims.Any(claim => claim.DateEdtf is not null && claim.Aspect is Aspects.InForceFrom or Aspects.Observed))
            sentences.Add("Claims that name no port are shown and not counted.");
        if (row.Claims.Any(claim => claim.Aspect == Aspects.Announced)) sentences.Add("An announcement does not count as a closure.");
        sentences.Add(End(row));
        return string.Join(' ', sentences);
    }

    /// <summary>The date in words; without its year if that is <paramref name="year"/>, which stands elsewhere.</summary>
    internal static string WithoutYear(Edtf date, int? year) =>
        year is { } known && (date.First ?? date.Last)?.Year == year && (date.Last ?? date.First)?.Year == year
            ? date.ToWords().Replace(string.Create(CultureInfo.InvariantCulture, $" {known}"), "", StringComparison.Ordinal)
            : date.ToWords();

    /// <summary>"18 and 19 December 2023", "each day from 17 to 22 December 2023".</summary>
    internal static string All(IReadOnlyCollection<DateOnly> days, int? year) =>
        WithoutYear(Edtf.OneOf(days), year).Replace("a day from", "each day from", StringComparison.Ordinal).Replace(" or ", " and ", StringComparison.Ordinal);

    private static IEnumerable<string> Voted(ClosureRow row)
    {
        var start = row.Start;
        var answer = start.Date!;
        var year = answer.First?.Year;
        if (start.Votes.Count == 1 && !start.Contested)
        {
            yield return $"{Origin(row, start.Votes[0])} alone dates the start, {answer.ToWords()}.";
        }
        else
        {
            yield return $"{Names(row, year)}.";
            yield return start.Contested ? Contested(row) : Outcome(start, answer, year);
        }

        if (!start.Contested && start.Bound is { } bound && Voting(row).Any(claim => claim.DateLatest > bound))
            yield return $"Days after {DateWords.Long(bound)} are left out: {Seen(row, bound)} has it in force by then.";
    }

    /// <summary>"USA TODAY names 18 December, AFP 19 December and NEWSnet/AP a day from 17 to 22 December"</summary>
    private static string Names(ClosureRow row, int? year) => Sentence.And(row.Start.Votes
        .OrderBy(vote => vote.Precision).ThenBy(vote => FirstClaimed(row, vote)).ThenBy(vote => vote.OriginId, StringComparer.Ordinal)
        .GroupBy(vote => Dates(row, vote, year))
        .Select((group, index) => $"{Sentence.And(group.Select(vote => Origin(row, vote)))} {(index > 0 ? "" : group.Count() == 1 ? "names " : "name ")}{group.Key}"));

    private static string Outcome(DateAnswer start, Edtf answer, int? year)
    {
        var share = $"{NumberWords.Of(start.OriginsAgree)} of {NumberWords.Of(start.OriginsDated)} origins";
        if (start.OriginsAgree == start.OriginsDated) return $"The answer, {answer.ToWords()}, has {Every(start)}.";

        var equal = start.Votes.SelectMany(vote => vote.Days).Distinct().Where(day => start.OriginsFor(day) == start.OriginsAgree).Except(start.Days).Any();
        if (equal) return $"Other days have as many origins, but {answer.ToWords()} is given more precisely, so it stands, with {share}.";
        return start.Days.Count == 1
            ? $"{Sentence.Capital(answer.ToWords())} has {share}, more than any other day."
            : $"{Sentence.Capital(All(start.Days, year))} {(start.Days.Count == 2 ? "have" : "has")} {share} each: a tie, so the answer is {(start.Days.Count == 2 ? "both days" : "all of them")}.";
    }

    private static string Contested(ClosureRow row) =>
        $"All these days lie after {DateWords.Long(row.Start.Bound!.Value)}, by which {Seen(row, row.Start.Bound.Value)} has it in force: nothing is removed, and the start stays contested.";

    private static string NotVoted(ClosureRow row) => row switch
    {
        { Start.Bound: { } bound } => $"No source that names the port says when it began; {Seen(row, bound)} has it in force by {DateWords.Long(bound)}, so it began no later.",
        _ when row.StatedClaims.Any() => "No source that names the port dates the start or shows it in force, so there is no answer.",
        _ => "No source names the port, so there is no answer.",
    };

    private static string End(ClosureRow row) => row.End switch
    {
        { Date: null } => row.Claims.Any(claim => claim.Aspect == Aspects.Ended) ? "No claim that names the port gives a day of its end." : "No source reports an end, and silence ends nothing.",
        { Contested: true, Bound: { } seen } end => $"The end is claimed for {end.Date.ToWords()}, but {SeenOn(row, seen)} has it in force on {DateWords.Long(seen)}: nothing is removed, and the end stays contested.",
        { OriginsDated: 1 } end => $"{Origin(row, end.Votes[0])} alone dates the end, {end.Date.ToWords()}.",
        { } end => $"The end, {end.Date.ToWords()}, has {(end.SourcesDiffer ? $"{NumberWords.Of(end.OriginsAgree)} of {NumberWords.Of(end.OriginsDated)} origins" : Every(end))}.",
    };

    private static string Every(DateAnswer answer) => $"{(answer.OriginsDated == 2 ? "both" : $"all {NumberWords.Of(answer.OriginsDated)}")} origins that date it";

    private static IEnumerable<ClosureClaimRow> Voting(ClosureRow row)
    {
        var ids = row.Start.Votes.SelectMany(vote => vote.ClaimIds).ToHashSet();
        return row.Claims.Where(claim => ids.Contains(claim.ClaimId));
    }

    /// <summary>The outlet, or the origin itself if several outlets carry what it says.</summary>
    private static string Origin(ClosureRow row, Vote vote)
    {
        var claims = row.Claims.Where(claim => claim.OriginId == vote.OriginId && vote.ClaimIds.Contains(claim.ClaimId)).ToList();
        var publishers = claims.Select(claim => claim.Publisher).Distinct().ToList();
        return publishers is [var only] ? only : $"{claims[0].OriginName.Split(" (")[0]} (in {NumberWords.Of(publishers.Count)} sources)";
    }

    private static string Dates(ClosureRow row, Vote vote, int? year) => string.Join(" or ", row.Claims
        .Where(claim => vote.ClaimIds.Contains(claim.ClaimId)).Select(claim => WithoutYear(claim.DateEdtf!, year)).Distinct());

    // Not the vote's own days: an observation may have left it none.
    private static DateOnly? FirstClaimed(ClosureRow row, Vote vote) => row.Claims.Where(claim => vote.ClaimIds.Contains(claim.ClaimId)).Min(claim => claim.DateEarliest);

    /// <summary>Who has it in force by the day that bounds the start.</summary>
    private static string Seen(ClosureRow row, DateOnly bound) => row.StatedClaims
        .Where(claim => claim.Aspect == Aspects.Observed && (claim.DateEdtf?.Last ?? claim.PublishedOn) == bound)
        .Select(claim => claim.Publisher).FirstOrDefault() ?? "a source";

    /// <summary>Who has it in force on the day that bounds the end.</summary>
    private static string SeenOn(ClosureRow row, DateOnly bound) => row.StatedClaims
        .Where(claim => claim.Aspect == Aspects.Observed && claim.DateEdtf?.First == bound)
        .Select(claim => claim.Publisher).FirstOrDefault() ?? "a source";
}
