namespace BorderWatch.Data.Rules;

/// <summary>
/// The reading <c>consensus</c> (contract, section 3): each origin votes once, with its most precise stated claim; the days
/// with the most origins win. (a) to (c) are the <see cref="Ballot"/>'s.
/// </summary>
public sealed class Consensus : Reading
{
    public override string Name => "consensus";

    public override string Label => "Consensus";

    public override string Definition =>
        "Each origin that names the port votes once, with its most precise claim. The days with the most origins win; among several, those that the most precise claim backs; what is left is the answer.";

    public override int Position => 0;

    public override DateAnswer Of(Moment moment, IReadOnlyList<DatedClaim> claims)
    {
        var ballot = Ballot.Of(claims, moment);
        if (ballot.Votes.Count == 0) return ballot.WithoutVote(moment);

        // (d) Most origins; among several days, those that the most precise claim backs.
        var origins = ballot.Votes.SelectMany(vote => vote.Days.Select(day => (Day: day, vote.Precision))).ToLookup(vote => vote.Day, vote => vote.Precision);
        var most = origins.Max(day => day.Count());
        var leading = origins.Where(day => day.Count() == most).ToList();
        var finest = leading.Min(day => day.Min());
        // Of a tie, each day has as many.
        return ballot.Answer([.. leading.Where(day => day.Min().CompareTo(finest) == 0).Select(day => day.Key).Order()]) with { OriginsAgree = most };
    }

    /// <summary>When the closure began, by this reading.</summary>
    public static DateAnswer Start(IEnumerable<DatedClaim> claims) => Readings.Consensus.Of(Moment.Start, [.. claims]);

    /// <summary>When it ended; silence never ends anything, so without a vote there is no date.</summary>
    public static DateAnswer End(IEnumerable<DatedClaim> claims) => Readings.Consensus.Of(Moment.End, [.. claims]);
}
