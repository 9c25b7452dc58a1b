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
            .. Stated(row, dates, Aspects.Announced, "Its closure was announced", isStart: false),
            .. Stated(row, dates, Aspects.Reduced, "Traffic was reduced", isStart: true),
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
        var was = IsAhead(claimed, row) ? "was to be closed" : "was closed";
        return row.Reading switch
        {
            EarliestReading or LatestReading => Extreme(row, dates, claimed, $"{prefix}{the} {subject} {was}"),
            WidestReading => Widest(row, dates, claimed, $"{prefix}{the} {subject} {was}"),
            _ => Either(dates, claimed, $"{prefix}{the} {subject} {was}"),
        };
    }

    /// <summary>"... was closed on 18 December, according to A,[1] or on 19 December, according to B;[2] C’s “earlier this week” fits both.[3]"</summary>
    private static CitedText Either(SaidDate dates, IReadOnlyList<DatedClaims> claimed, string beginning, bool isStart = true)
    {
        var days = claimed.Where(claim => claim.IsDay).ToList();
        var fits = days.Count == 0 ? [] : claimed.Where(claim => !claim.IsDay && claim.Fits(days)).ToList();
        var clauses = claimed.Except(fits).Select(claim => (Text: claim.Clause(dates, isStart), claim.Places)).ToList();
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
            parts.Add(new CitedPart($" {(i > 0 ? "and " : "")}{fits[i].Who}’s {fits[i].OwnWords(dates)} fits {each}{(i < fits.Count - 1 ? "," : ".")}", fits[i].PlacesOfWords));
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
            var lead = i == 0 ? $"{beginning} {dates.From(row.Start.Date!)}: " : i == claimed.Count - 1 ? " and " : " ";
            parts.Add(new CitedPart($"{lead}{claimed[i].Clause(dates)}{(i < claimed.Count - 1 ? "," : ".")}", claimed[i].Places));
        }

        return CitedText.Of([.. parts]);
    }

    /// <summary>Reported closed, but since when nobody says who names it.</summary>
    private static CitedText NotDated(ClosureRow row, SaidDate dates)
    {
        var closed = row.HeardClaims.Where(claim => claim.Aspect is Aspects.InForceFrom or Aspects.Observed).ToList();
        List<ClosureClaimRow> oneSided = [.. closed.Where(IsOneSided)];
        var subject = Subject(row);
        // Every reading has the same to say where nobody votes; only that no agency does is worth a word.
        var prefix = row.Start.Outcome == ReadingOutcome.NoAgency ? Prefix(row) : "";
        var the = prefix.Length == 0 ? "The" : $"{prefix}the";
        if (closed.Count == 0) return row.HeardClaims.Any() ? CitedText.Empty : CitedText.Of(new CitedPart($"No source names the {subject}."));
        return CitedText.Join(
        [
            .. ByDay(closed.Where(claim => claim.DateEdtf is null)).Select((day, index) => CitedText.Of(new CitedPart(
                $"{(index == 0 ? $"{the} {subject} was" : "It was")} reported closed on {dates.Words(day.Key)} by {DatedClaims.NamesOf([.. day])}, which {(Count(day) == 1 ? "does" : "do")} not say since when.", Places(day)))),
            .. DatedClaims.Of(closed, row).Select(claim => CitedText.Of(new CitedPart($"{the} {subject} was seen closed {dates.On(claim.Date)}, according to {claim.Who}.", claim.Places))),
            .. oneSided.GroupBy(claim => claim.DateEdtf!).Select(date => CitedText.Of(new CitedPart($"{the} {subject} was reported closed, {dates.Words(date.Key)}, by {DatedClaims.NamesOf([.. date])}.", Places(date)))),
        ]);
    }

    /// <summary>Beside a date: who reports it closed without one.</summary>
    private static IEnumerable<CitedText> Seen(ClosureRow row, SaidDate dates)
    {
        if (!row.Start.HasVote) yield break;
        var seen = row.HeardClaims.Where(claim => claim.Aspect == Aspects.Observed || (claim is { Aspect: Aspects.InForceFrom, DateEdtf: null })).ToList();
        foreach (var day in ByDay(seen.Where(claim => claim.DateEdtf is null)))
            yield return CitedText.Of(new CitedPart($"{DatedClaims.NamesOf([.. day])}, on {dates.Words(day.Key)}, {(Count(day) == 1 ? "reports" : "report")} it closed without saying since when.", Places(day)));
        foreach (var claim in DatedClaims.Of(seen, row))
            yield return CitedText.Of(new CitedPart($"It was {(claim.Date.Last < row.Start.Earliest ? "seen" : "still")} closed {dates.On(claim.Date)}, according to {claim.Who}.", claim.Places));
    }

    private static IEnumerable<CitedText> Stated(ClosureRow row, SaidDate dates, string aspect, string what, bool isStart)
    {
        var said = row.HeardClaims.Where(claim => claim.Aspect == aspect).ToList();
        var dated = DatedClaims.Of(said, row);
        if (dated.Count > 0) yield return Either(dates, dated, what, isStart);
        var others = said.Where(claim => claim.DateEdtf is null || IsOneSided(claim)).ToList();
        if (others.Count > 0) yield return CitedText.Of(new CitedPart($"{what}, according to {DatedClaims.NamesOf(others)}, without a day that could be counted.", Places(others)));
    }

    private static bool IsOneSided(ClosureClaimRow claim) => claim.DateEdtf is { First: null } or { Last: null };

    /// <summary>Nobody could yet report it as done.</summary>
    private static bool IsAhead(IEnumerable<DatedClaims> claimed, ClosureRow row) => claimed.All(claim => ReadingWords.IsAhead(claim.Date, row.KnownOn));

    private static CitedText End(ClosureRow row, SaidDate dates)
    {
        var voting = row.End.Votes.SelectMany(vote => vote.ClaimIds).ToHashSet(StringComparer.Ordinal);
        var claimed = DatedClaims.Of(row.StatedClaims.Where(claim => voting.Contains(claim.ClaimId)), row);
        if (row.End.Days is [var day] && row.Reading is EarliestReading or LatestReading && claimed.Where(claim => claim.IsDay && claim.Date.First == day).ToList() is { Count: > 0 } named) claimed = named;
        var prefix = row.End.Outcome == ReadingOutcome.NoAgency ? "No agency or government reports the end; by all sources it" : "It";
        if (claimed.Count > 0) return Either(dates, claimed, $"{prefix} {(IsAhead(claimed, row) ? "was to reopen" : "reopened")}", isStart: false);
        var undated = row.HeardClaims.Where(claim => claim.Aspect == Aspects.Ended).ToList();
        if (undated.Count > 0) return CitedText.Of(new CitedPart($"It was reported reopened by {DatedClaims.NamesOf(undated)}, without a day that could be counted.", Places(undated)));
        if (row.Reading is OneSourceReading) return row.Start.Outcome == ReadingOutcome.SaysNothing ? CitedText.Empty : CitedText.Of(new CitedPart($"{Alone(row)} reports no reopening."));
        return CitedText.Of(new CitedPart(ClosureWords.NoEnd(row)));
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

    private static int Count(IEnumerable<ClosureClaimRow> claims) => claims.Select(claim => claim.Publisher).Distinct().Count();

    private static IReadOnlyList<CitedPlace> Places(IEnumerable<ClosureClaimRow> claims) => [.. claims.Select(CitedPlace.Of)];
}
