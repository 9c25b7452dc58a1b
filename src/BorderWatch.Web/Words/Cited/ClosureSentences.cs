using BorderWatch.Data.Closures;
using BorderWatch.Data.Rules;

namespace BorderWatch.Web.Words.Cited;

/// <summary>
/// A closure in sentences that can be pasted into a briefing, each clause with its footnotes, by the reading of the row. Never
/// more than the claims say: a date, a port or an actor stands only where every claim cited for it has it; claims that name
/// no port have a sentence of their own; nothing reopens that nobody reported.
/// </summary>
public static class ClosureSentences
{
    public static CitedText Of(ClosureRow row)
    {
        var dates = new SaidDate(row.Claims, row.KnownOn);
        return CitedText.Join(
        [
            Start(row, dates),
            .. Stated(row, dates, Aspects.Announced, "Its closure was announced"),
            .. Stated(row, dates, Aspects.Reduced, "Traffic was reduced"),
            .. Seen(row, dates),
            End(row, dates),
            .. row.Reading is OneSourceReading ? [] : InferredSentences.Of(row, dates),
        ]);
    }

    /// <summary>"Eagle Pass rail crossing": the noun that every source has, whatever it calls the thing itself.</summary>
    internal static string Subject(ClosureRow row) => $"{row.Port} {row.ClosureType} crossing";

    private static CitedText Start(ClosureRow row, SaidDate dates)
    {
        if (row.Start.Outcome == ReadingOutcome.SaysNothing) return CitedText.Of(new CitedPart($"{Alone(row)} says nothing of the {Subject(row)} by name."));
        var voting = row.Start.Votes.SelectMany(vote => vote.ClaimIds).ToHashSet(StringComparer.Ordinal);
        var claimed = DatedClaims.Of(row.StatedClaims.Where(claim => voting.Contains(claim.ClaimId)), row);
        if (claimed.Count == 0) return NotDated(row, dates);

        var (subject, prefix) = (Subject(row), Prefix(row));
        var the = prefix.Length == 0 ? "The" : "the";
        return row.Reading switch
        {
            EarliestReading or LatestReading => Extreme(row, dates, claimed, $"{prefix}{the} {subject} was closed"),
            WidestReading => Widest(row, dates, claimed, $"{prefix}{the} {subject} was closed"),
            _ => Either(dates, claimed, $"{prefix}{the} {subject} was closed"),
        };
    }

    /// <summary>"... was closed on 18 December, according to A,[1] or on 19 December, according to B;[2] C’s “earlier this week” fits both.[3]"</summary>
    private static CitedText Either(SaidDate dates, IReadOnlyList<DatedClaims> claimed, string beginning)
    {
        var days = claimed.Where(claim => claim.IsDay).ToList();
        var fits = days.Count == 0 ? [] : claimed.Where(claim => !claim.IsDay && claim.Fits(days)).ToList();
        var clauses = claimed.Except(fits).Select(claim => (Text: claim.Clause(dates), claim.Places)).ToList();
        List<CitedPart> parts = [];
        for (var i = 0; i < clauses.Count; i++)
        {
            var lead = i == 0 ? $"{beginning} " : i == clauses.Count - 1 ? " or " : " ";
            var end = i < clauses.Count - 1 ? "," : fits.Count > 0 ? ";" : ".";
            parts.Add(new CitedPart(lead + clauses[i].Text + end, clauses[i].Places));
        }

        for (var i = 0; i < fits.Count; i++)
        {
            var each = days.Count switch { 1 => "it", 2 => "both", _ => "all of them" };
            parts.Add(new CitedPart($" {(i > 0 ? "and " : "")}{fits[i].Who}’s {fits[i].OwnWords(dates)} fits {each}{(i < fits.Count - 1 ? "," : ".")}", fits[i].Places));
        }

        return CitedText.Of([.. parts]);
    }

    /// <summary>The claims that name the day itself; where only spans are given, the spans, of which it is the end.</summary>
    private static CitedText Extreme(ClosureRow row, SaidDate dates, IReadOnlyList<DatedClaims> claimed, string beginning)
    {
        var day = row.Start.Days[0];
        var named = claimed.Where(claim => claim.IsDay && claim.Date.First == day).ToList();
        if (named.Count > 0) return Either(dates, named, beginning);
        var spans = claimed.Where(claim => !claim.IsDay && claim.Date.Days().Contains(day)).ToList();
        var which = row.Reading is EarliestReading ? "earliest" : "latest";
        return Either(dates, spans, $"{beginning}, at the {which} on {dates.Words(day)},");
    }

    /// <summary>"... was closed on a day from 17 to 22 December: on 18 December, according to A,[1] on 19 December, according to B,[2] and ..."</summary>
    private static CitedText Widest(ClosureRow row, SaidDate dates, IReadOnlyList<DatedClaims> claimed, string beginning)
    {
        if (claimed.Count == 1) return Either(dates, claimed, beginning);
        List<CitedPart> parts = [];
        for (var i = 0; i < claimed.Count; i++)
        {
            var lead = i == 0 ? $"{beginning} {dates.On(row.Start.Date!)}: " : i == claimed.Count - 1 ? " and " : " ";
            parts.Add(new CitedPart($"{lead}{claimed[i].Clause(dates)}{(i < claimed.Count - 1 ? "," : ".")}", claimed[i].Places));
        }

        return CitedText.Of([.. parts]);
    }

    /// <summary>Reported closed, but since when nobody says who names it.</summary>
    private static CitedText NotDated(ClosureRow row, SaidDate dates)
    {
        var closed = row.HeardClaims.Where(claim => claim.Aspect is Aspects.InForceFrom or Aspects.Observed).ToList();
        var subject = Subject(row);
        // Every reading has the same to say where nobody votes; only that no agency does is worth a word.
        var prefix = row.Start.Outcome == ReadingOutcome.NoAgency ? Prefix(row) : "";
        var the = prefix.Length == 0 ? "The" : $"{prefix}the";
        if (closed.Count == 0) return row.HeardClaims.Any() ? CitedText.Empty : CitedText.Of(new CitedPart($"No source names the {subject}."));
        return CitedText.Join(
        [
            .. ByDay(closed.Where(claim => claim.DateEdtf is null)).Select((day, index) => CitedText.Of(new CitedPart(
                $"{(index == 0 ? $"{the} {subject} was" : "It was")} reported closed on {dates.Words(day.Key)} by {Names(day)}, which {(Count(day) == 1 ? "does" : "do")} not say since when.", Places(day)))),
            .. DatedClaims.Of(closed, row).Select(claim => CitedText.Of(new CitedPart($"{the} {subject} was seen closed {dates.On(claim.Date)}, according to {claim.Who}.", claim.Places))),
        ]);
    }

    /// <summary>Beside a date: who reports it closed without one.</summary>
    private static IEnumerable<CitedText> Seen(ClosureRow row, SaidDate dates)
    {
        if (!row.Start.HasVote) yield break;
        var seen = row.HeardClaims.Where(claim => claim.Aspect == Aspects.Observed || (claim is { Aspect: Aspects.InForceFrom, DateEdtf: null })).ToList();
        foreach (var day in ByDay(seen.Where(claim => claim.DateEdtf is null)))
            yield return CitedText.Of(new CitedPart($"{Names(day)}, on {dates.Words(day.Key)}, {(Count(day) == 1 ? "reports" : "report")} it closed without saying since when.", Places(day)));
        foreach (var claim in DatedClaims.Of(seen, row))
            yield return CitedText.Of(new CitedPart($"It was still closed {dates.On(claim.Date)}, according to {claim.Who}.", claim.Places));
    }

    private static IEnumerable<CitedText> Stated(ClosureRow row, SaidDate dates, string aspect, string what)
    {
        var claims = DatedClaims.Of(row.HeardClaims.Where(claim => claim.Aspect == aspect), row);
        if (claims.Count > 0) yield return Either(dates, claims, what);
    }

    private static CitedText End(ClosureRow row, SaidDate dates)
    {
        var voting = row.End.Votes.SelectMany(vote => vote.ClaimIds).ToHashSet(StringComparer.Ordinal);
        var claimed = DatedClaims.Of(row.StatedClaims.Where(claim => voting.Contains(claim.ClaimId)), row);
        if (row.End.Days is [var day] && row.Reading is EarliestReading or LatestReading && claimed.Where(claim => claim.IsDay && claim.Date.First == day).ToList() is { Count: > 0 } named) claimed = named;
        if (claimed.Count > 0) return Either(dates, claimed, "It reopened");
        if (row.Reading is OneSourceReading) return row.Start.Outcome == ReadingOutcome.SaysNothing ? CitedText.Empty : CitedText.Of(new CitedPart($"{Alone(row)} reports no reopening."));
        return CitedText.Of(new CitedPart($"No reopening is reported in these sources as of {BorderWatch.Data.Dates.DateWords.Long(row.KnownOn)}."));
    }

    private static string Prefix(ClosureRow row) => row switch
    {
        { Start.Outcome: ReadingOutcome.NoAgency } => "No agency or government dates it; by all sources ",
        { Reading: Consensus or OneSourceReading } => "",
        { Reading: AgencyReading } => "According to agencies and governments alone, ",
        _ => $"By the {row.Reading.Label.ToLowerInvariant()} reading, ",
    };

    /// <summary>The one source that is read.</summary>
    private static string Alone(ClosureRow row) => ((OneSourceReading)row.Reading).Publisher;

    private static IEnumerable<IGrouping<DateOnly, ClosureClaimRow>> ByDay(IEnumerable<ClosureClaimRow> claims) => claims.GroupBy(claim => claim.PublishedOn).OrderBy(day => day.Key);

    private static string Names(IEnumerable<ClosureClaimRow> claims) => Sentence.And(claims.Select(claim => claim.Publisher).Distinct());

    private static int Count(IEnumerable<ClosureClaimRow> claims) => claims.Select(claim => claim.Publisher).Distinct().Count();

    private static IReadOnlyList<CitedPlace> Places(IEnumerable<ClosureClaimRow> claims) => [.. claims.Select(CitedPlace.Of)];
}
