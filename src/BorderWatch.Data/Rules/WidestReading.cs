namespace BorderWatch.Data.Rules;

/// <summary>The reading <c>widest</c>: every day that the sources leave possible.</summary>
public sealed class WidestReading : Reading
{
    public override string Name => "widest";

    public override string Label => "Widest";

    public override string Definition => "Every day from the first to the last that any vote names, spans included. The votes are those of the consensus.";

    public override int Position => 3;

    public override DateAnswer Of(Moment moment, IReadOnlyList<DatedClaim> claims)
    {
        var ballot = Ballot.Of(claims, moment);
        if (ballot.Votes.Count == 0) return ballot.WithoutVote(moment);
        var (first, last) = (ballot.Votes.SelectMany(vote => vote.Days).Min(), ballot.Votes.SelectMany(vote => vote.Days).Max());
        return ballot.Answer([.. Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1).Select(DateOnly.FromDayNumber)]);
    }
}
