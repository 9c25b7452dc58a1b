namespace BorderWatch.Data.Reading.Claims;

/// <summary>Keeps back the figures of headlines: "Encounters top 300,000" says less than the "302,034 encounters" of the text.</summary>
internal sealed class HeadlineFigures
{
    private const decimal Rounding = 0.05m;

    /// <summary>As many as an article has; a long list of lines without a full stop has no headlines.</summary>
    private const int Most = 20;

    private readonly List<ProposedClaim> _kept = [];
    private readonly HashSet<ProposedClaim> _said = [];

    public bool Keep(ProposedClaim claim, bool isHeadline)
    {
        if (isHeadline && _kept.Count < Most && claim is { Kind: ClaimKinds.Figure })
        {
            _kept.Add(claim);
            return true;
        }

        foreach (var headline in _kept)
        {
            if (Rounds(headline, claim)) _said.Add(headline);
        }

        return false;
    }

    /// <summary>Those that the text does not say more precisely.</summary>
    public IEnumerable<ProposedClaim> Unsaid => _kept.Where(claim => !_said.Contains(claim));

    private static bool Rounds(ProposedClaim headline, ProposedClaim claim)
    {
        if (headline.Unit != claim.Unit || (headline.Value ?? headline.ValueHigh) is not { } round || (claim.Value ?? claim.ValueHigh) is not { } exact || round == exact) return false;
        var (isFrom, isTo) = (headline.Value is not null || exact <= round, headline.ValueHigh is not null || exact >= round);
        return isFrom && isTo && Math.Abs(exact - round) <= round * Rounding;
    }
}
