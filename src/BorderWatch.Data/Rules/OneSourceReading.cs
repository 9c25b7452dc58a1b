namespace BorderWatch.Data.Rules;

/// <summary>The reading <c>source:ID</c>: what one source says that names the port, and nothing else.</summary>
/// <param name="sourceId">The id of a source of the store.</param>
/// <param name="publisher">Its publisher, for sentences; the id where nobody needs one.</param>
public sealed class OneSourceReading(string sourceId, string? publisher = null) : Reading
{
    public const string Prefix = "source:";

    public string SourceId => sourceId;

    public string Publisher => publisher ?? sourceId;

    public override string Name { get; } = Prefix + sourceId; // made once: it is the key of every answer that is kept

    public override string Label => $"Only {Publisher}";

    public override string Words => $"Reading of {Publisher} alone ({sourceId})";

    public override string Definition => OfAny;

    /// <summary>The definition, whichever the source.</summary>
    public static string OfAny => "The consensus of the claims of one source that name the port. Where it has none about a closure, it says nothing of it.";

    public override int Position => 5;

    public override bool Hears(DatedClaim claim) => claim.Stated && claim.SourceId == sourceId;

    public override DateAnswer Of(Moment moment, IReadOnlyList<DatedClaim> claims)
    {
        var own = Heard(claims);
        return own.Count > 0 ? Readings.Consensus.Of(moment, own) : new DateAnswer { Outcome = ReadingOutcome.SaysNothing };
    }
}
