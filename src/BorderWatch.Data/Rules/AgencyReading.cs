namespace BorderWatch.Data.Rules;

/// <summary>The reading <c>agency</c>: what agencies and governments say of themselves, whoever carries it; without them, the consensus.</summary>
public sealed class AgencyReading : Reading
{
    public override string Name => "agency";

    public override string Label => "Agency first";

    public override string Definition =>
        "The consensus among origins that are agencies or governments. Where none of them votes, the consensus of all origins, and the page says so.";

    public override int Position => 4;

    public override DateAnswer Of(Moment moment, IReadOnlyList<DatedClaim> claims)
    {
        var official = Readings.Consensus.Of(moment, [.. claims.Where(claim => claim.OriginIsOfficial)]);
        return official.HasVote ? official : Readings.Consensus.Of(moment, claims) with { Outcome = ReadingOutcome.NoAgency };
    }
}
