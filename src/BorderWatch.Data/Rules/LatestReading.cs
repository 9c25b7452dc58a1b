namespace BorderWatch.Data.Rules;

/// <summary>The reading <c>latest</c>: the last day that an origin names as the day; spans count only where no origin names one.</summary>
public sealed class LatestReading : Reading
{
    public override string Name => "latest";

    public override string Label => "Latest";

    public override string Definition =>
        "The last day that a vote for a single day names; only where no vote names a single day, the last day of the spans. The votes are those of the consensus.";

    public override int Position => 2;

    public override DateAnswer Of(Moment moment, IReadOnlyList<DatedClaim> claims) => Extreme(Ballot.Of(claims, moment), moment, days => days.Max());
}
