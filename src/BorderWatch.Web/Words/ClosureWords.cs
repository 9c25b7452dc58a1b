using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Rules;

namespace BorderWatch.Web.Words;

/// <summary>What is said of a closure in words: never more than its claims say.</summary>
public static class ClosureWords
{
    /// <summary>"Rail bridge", "Bridge I", or the plain type ("Vehicle") when the label says no more than that.</summary>
    public static string Crossing(ClosureRow row) =>
        row.CrossingWords == $"{row.ClosureType} crossing" ? Sentence.Capital(row.ClosureType) : Sentence.Capital(row.CrossingWords);

    /// <summary>The status on the as-of day, for a table cell.</summary>
    public static string Status(ClosureRow row) => row.Status switch
    {
        Statuses.Closed when row.AsOf > row.KnownOn => $"no reopening reported as of {DateWords.Short(row.KnownOn)}",
        _ => Status(row.Status),
    };

    /// <summary>One of <see cref="Statuses"/> as it is called on a day on which something was published, or before.</summary>
    public static string Status(string status) => status switch
    {
        Statuses.Closed => "closed",
        Statuses.PossiblyClosed => "possibly closed",
        Statuses.Reduced => "reduced",
        Statuses.Reopened => "reopened",
        Statuses.Announced => "announced",
        Statuses.Inferred => "by inference only",
        _ => "not reported",
    };

    /// <summary>"18 or 19 Dec", "about 1 Dec", "not stated; by 21 Dec", "not stated".</summary>
    public static string Began(ClosureRow row) => row.Start.Date switch
    {
        null => row.Start.Outcome == ReadingOutcome.SaysNothing ? "says nothing" : "not stated",
        { } date when row.Start.HasVote => date.ToShortWords(row.KnownOn.Year),
        { } date => $"not stated; {date.ToShortWords(row.KnownOn.Year)}",
    };

    /// <summary>"22 Dec", "not reported".</summary>
    public static string Ended(ClosureRow row) => row.End.Date?.ToShortWords(row.KnownOn.Year) ?? (row.CountedEnd.Date is null ? "not reported" : "not by this reading");

    /// <summary>The title of its page: "Eagle Pass rail bridge: closed on 18 or 19 December 2023".</summary>
    public static string Title(ClosureRow row) => $"{row.Title}: {Finding(row)}";

    /// <summary>Two or three sentences on what the sources agree on and what they leave open.</summary>
    public static string Lede(ClosureRow row)
    {
        List<string> sentences = [.. new[] { ReadingWords.Start(row) }.OfType<string>()];
        if (row.CountedStart.Contested) sentences.Add("Every start that a source gives lies after a day on which another shows it in force.");
        else if (row.StartDiffers) sentences.Add(Spread(row));
        else if (!row.CountedStart.HasVote && row.StatedClaims.Any()) sentences.Add("No source that names the port says when it began.");

        var announcements = row.Claims.Where(claim => claim.Aspect == Aspects.Announced && claim.DateEdtf is not null).ToLookup(claim => claim.IsStatedFor(row.ClosureId), claim => claim.DateEdtf!.ToWords());
        sentences.AddRange(announcements[true].Distinct().Select(date => $"Its announcement is dated {date}."));
        if (!announcements[true].Any())
            sentences.AddRange(announcements[false].Distinct().Select(date => $"A source that names no port reports an announcement, dated {date}."));
        sentences.AddRange(row.End.Date is { } ended
            ? new[] { $"It is {(ReadingWords.IsAhead(ended, row.KnownOn) ? "to reopen" : "reported to have reopened")} {ReadingWords.On(ended)}{(row.End.Contested ? ", but seen in force after that" : row.EndDiffers ? "; sources differ" : "")}.", ReadingWords.End(row) }.OfType<string>()
            : [ReadingWords.End(row) ?? NoEnd(row)]);
        return string.Join(' ', sentences);
    }

    /// <summary>Why no end is given: silence, or reports of one that give no day or name no port.</summary>
    public static string NoEnd(ClosureRow row) =>
        row.StatedClaims.Any(claim => claim.Aspect == Aspects.Ended) ? "It is reported to have reopened; no source gives a day that could be counted."
        : row.InferredClaims.Any(claim => claim.Aspect == Aspects.Ended) ? $"No source that names it reports a reopening as of {DateWords.Long(row.KnownOn)}."
        : $"No reopening is reported in these sources as of {DateWords.Long(row.KnownOn)}.";

    private static string Finding(ClosureRow row)
    {
        var began = row.Start.Date switch
        {
            null => Undated(row),
            { } date when row.Start.Contested => $"start contested, claimed for {date.ToWords()}",
            { } date when ReadingWords.IsAhead(date, row.KnownOn) => $"to be closed {ReadingWords.On(date)}",
            { IsApproximate: true } date => $"closed since {date.ToWords()}",
            { } date => $"closed {ReadingWords.On(date)}",
        };
        return row.End.Date switch
        {
            null => began,
            { } ended when row.End.Contested => $"{began}, reopening contested, claimed for {ended.ToWords()}",
            { } ended => $"{began}, {(ReadingWords.IsAhead(ended, row.KnownOn) ? "to reopen" : "reopened")} {ReadingWords.On(ended)}",
        };
    }

    /// <summary>The most that stated claims say of a closure whose start none of them dates or bounds.</summary>
    private static string Undated(ClosureRow row)
    {
        if (row.Start.Outcome == ReadingOutcome.SaysNothing) return "this source says nothing of it";
        var aspects = row.HeardClaims.Select(claim => claim.Aspect).ToHashSet();
        return aspects.Contains(Aspects.InForceFrom) ? "closed, date not stated"
            : aspects.Contains(Aspects.Reduced) ? "reduced, closure not reported"
            : aspects.Contains(Aspects.Announced) ? "announced, start not reported"
            : aspects.Count > 0 ? "start not reported"
            : "no source names it";
    }

    // The days as claimed: those that an observation rules out have no vote left, but the sources still differ.
    private static string Spread(ClosureRow row)
    {
        var voting = row.CountedStart.Votes.Where(vote => vote.Precision.IsDay).SelectMany(vote => vote.ClaimIds).ToHashSet();
        var named = row.Claims.Where(claim => voting.Contains(claim.ClaimId)).Select(claim => claim.DateEdtf!.First!.Value.DayNumber).ToList();
        var days = named.Count == 0 ? 0 : named.Max() - named.Min();
        return days == 0 ? "Sources differ on the start." : $"Sources differ by {FilterWords.Count(days, "day")}.";
    }
}
