using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Rules;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts;

/// <summary>The title of the timeline: the finding, from the rows and never more than they say. Null when there is none.</summary>
public static class TimelineTitle
{
    /// <summary>"Three of five closures have a dated claim of their own; none has a reported end"; of one closure, when it began.</summary>
    public static string? Of(IReadOnlyList<ClosureRow> rows)
    {
        if (rows.Count == 0) return null;
        if (rows.Count == 1) return OfOne(rows[0]);

        var dated = rows.Count(row => row.HeardClaims.Any(claim => claim.DateEdtf is not null));
        var ended = rows.Count(row => row.End.Date is not null);
        var own = $"a dated claim of {(dated < 2 ? "its" : "their")} own";
        if (dated == rows.Count && ended == rows.Count) return $"{Share(dated, rows.Count)} have {own} and a reported end";
        var ends = ended == 0 ? "none has a reported end" : ended == rows.Count ? "all have a reported end" : $"{NumberWords.Of(ended)} {(ended == 1 ? "has" : "have")} a reported end";
        return $"{Share(dated, rows.Count)} {(dated < 2 ? "has" : "have")} {own}; {ends}";
    }

    /// <summary>"Rail bridges closed on 18 or 19 December; the other three starts are poorly dated", else as <see cref="Of"/>.</summary>
    public static string? OfOverview(IReadOnlyList<ClosureRow> rows)
    {
        var best = rows
            .Where(IsWellDated)
            .GroupBy(row => (row.ClosureType, Start: row.Start.Date!))
            .OrderByDescending(group => group.Count())
            .FirstOrDefault(group => group.Count() > 1);
        if (best is null) return Of(rows);

        var others = rows.Except(best).Where(row => row.Start.Outcome != ReadingOutcome.SaysNothing).ToList();
        if (others.Exists(IsWellDated)) return Of(rows);
        var rest = others.Count switch
        {
            0 => best.Any(row => row.StartDiffers) ? "; sources differ" : "",
            1 => "; the other start is poorly dated",
            _ => $"; the other {NumberWords.Of(others.Count)} starts are poorly dated",
        };
        return $"{Plural(best.ToList())} closed on {WithoutYear(best.Key.Start)}{rest}";
    }

    /// <summary>"Closures as reported, 20 November to 31 December 2023"</summary>
    public static string Neutral(DayView view) => $"Closures as reported, {view.Words}";

    private static string? OfOne(ClosureRow row)
    {
        if (row.Start.Date is not { } start) return null;
        if (!row.Start.HasVote) return $"{row.Title} reported closed {WithoutYear(start)}; {(row.Reading is OneSourceReading ? "this source does not date the start" : "no source that names it dates the start")}";

        var closed = $"{row.Title} {(ReadingWords.IsAhead(start, row.KnownOn) ? "to be closed" : "closed")} {(start.IsApproximate ? "" : "on ")}{WithoutYear(start)}";
        if (row.End.Date is { } end) return $"{closed}, {(ReadingWords.IsAhead(end, row.KnownOn) ? "to reopen" : row.End.Contested ? "reopening contested, claimed for" : "reported reopened")} {(end.IsApproximate || row.End.Contested ? "" : "on ")}{RuleWords.WithoutYear(end, start.Last?.Year)}";
        if (row.StartDiffers) return $"{closed}; sources differ";
        // Whether they agree is told of all who date it, and only where their answer is shown.
        if (row.Start.Date != row.CountedStart.Date || row.Reading is OneSourceReading) return closed;
        return row.CountedStart.OriginsDated == 1 ? $"{closed}; one origin dates it" : $"{closed}; {(row.CountedStart.OriginsDated == 2 ? "both" : $"all {NumberWords.Of(row.CountedStart.OriginsDated)}")} origins that date it agree";
    }

    /// <summary>A day, or a choice of a few, that a source gives without a hedge.</summary>
    private static bool IsWellDated(ClosureRow row) =>
        row.Start is { HasVote: true, Contested: false, Days.Count: <= 3 } && !row.Start.Date!.IsApproximate && !row.Start.Date.IsUncertain;

    private static string Share(int some, int all) => (some, all) switch
    {
        (0, 2) => "Neither closure",
        (2, 2) => "Both closures",
        (0, _) => $"None of {NumberWords.Of(all)} closures",
        _ when some == all => $"All {NumberWords.Of(all)} closures",
        _ => $"{Sentence.Capital(NumberWords.Of(some))} of {NumberWords.Of(all)} closures",
    };

    private static string Plural(List<ClosureRow> rows) =>
        rows.TrueForAll(row => row.CrossingWords == rows[0].CrossingWords && char.IsLower(row.CrossingWords[0]))
            ? Sentence.Capital(rows[0].CrossingWords.EndsWith('s') ? rows[0].CrossingWords : rows[0].CrossingWords + "s")
            : $"{Sentence.Capital(rows[0].ClosureType)} crossings";

    /// <summary>The subtitle has the year.</summary>
    private static string WithoutYear(Edtf date) => RuleWords.WithoutYear(date, (date.First ?? date.Last)?.Year);
}
