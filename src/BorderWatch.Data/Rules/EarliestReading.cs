namespace BorderWatch.Data.Rules;

/// <summary>The reading <c>earliest</c>: the first day that an origin names as the day (spans count only where none does); for a briefing that must not understate how long a crossing was closed.</summary>
public sealed class EarliestReading : Reading
{
    public override string Name => "earliest";

    public override string Label => "Earliest";

    public override string Definition =>
        "The first day that a vote for a single day names; only where no vote names a single day, the first day of the spans. The votes are those of the consensus.";

    public override int Position => 1;

    public override DateAnswer Of(Moment moment, IReadOnlyList<DatedClaim> claims) => Extreme(Ballot.Of(claims, moment), moment, days => days.Min());
}
