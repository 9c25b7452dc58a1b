using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Rules;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts;

/// <summary>A row of the timeline in words: for those who cannot see it, and short beside it.</summary>
internal static class TimelineRowWords
{
    /// <summary>"18 or 19 Dec", "closed by 21 Dec", "not stated".</summary>
    public static string Began(ClosureRow row, int year) => row.Start.Date switch
    {
        null => row.Start.Outcome == ReadingOutcome.SaysNothing ? "says nothing" : "not stated",
        { } date when row.Start.HasVote => date.ToShortWords(year),
        { } date => $"closed {date.ToShortWords(year)}",
    };

    /// <summary>"Eagle Pass, rail bridge: closed on 18 or 19 December 2023, sources differ. ... No end reported."</summary>
    public static string Sentence(ClosureRow row, IReadOnlyList<TimelineMark> marks, int undated)
    {
        var claims = marks.Select(mark => mark.Claim).ToList();
        List<string> sentences = [$"{row.Port}, {row.CrossingWords}: {Start(row)}"];
        var year = (row.Start.Earliest ?? row.Start.Latest)?.Year;
        if (row.Start.HasVote) sentences.Add(Says(claims.Where(claim => claim is { IsStated: true, Shape: MarkShape.InForce }), year));
        else sentences.AddRange(claims.Where(claim => claim is { IsStated: false, Shape: MarkShape.InForce }).Select(claim => $"By inference from {claim.First.Publisher} {RuleWords.WithoutYear(claim.Date!, year)}"));
        sentences.AddRange(claims.Where(claim => claim.Shape is MarkShape.Announced or MarkShape.Reduced)
            .Select(claim => $"{Words.Sentence.Capital(ClaimWords.Aspect(claim.First.Aspect))} {RuleWords.WithoutYear(claim.Date!, year)}, says {claim.First.Publisher}{(claim.IsStated ? "" : ", by inference")}"));
        sentences.Add(row.End.Date is { } end ? $"{(ReadingWords.IsAhead(end, row.KnownOn) ? "To reopen" : "Reported reopened")} {On(end)}{end.ToWords()}" : row.CountedEnd.Date is null ? "No end reported" : "No end by this reading");
        if (undated > 0) sentences.Add(FilterWords.Count(undated, "undated claim"));
        return string.Join(". ", sentences.Where(sentence => sentence.Length > 0)) + ".";
    }

    private static string Start(ClosureRow row) => row.Start.Date switch
    {
        null => row.Start.Outcome == ReadingOutcome.SaysNothing ? "nothing said by the source of this reading" : "no start date stated",
        { } date when !row.Start.HasVote => $"reported closed {date.ToWords()}, no start date stated",
        { } date => $"{(ReadingWords.IsAhead(date, row.KnownOn) ? "to be closed" : "closed")} {On(date)}{date.ToWords()}{(row.StartDiffers ? ", sources differ" : "")}",
    };

    /// <summary>"about" stands for itself.</summary>
    private static string On(Edtf date) => date.IsApproximate || date.IsUncertain ? "" : "on ";

    private static string Says(IEnumerable<MergedClaim> claims, int? year) => Words.Sentence.And(
        claims.Select((claim, index) => $"{claim.First.Publisher} {(index == 0 ? "says " : "")}{RuleWords.WithoutYear(claim.Date!, year)}"));
}
