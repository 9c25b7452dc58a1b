using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>The claims of one article, each once: what is said again stays where it is said most precisely.</summary>
internal sealed class ClaimList
{
    /// <summary>How many claims on one port or of one number are looked through; no article has so many, and a file of five megabytes may.</summary>
    private const int Remembered = 60;

    private readonly List<Entry> _entries = [];
    private readonly Dictionary<(string, string?, string?, decimal?, decimal?), List<Entry>> _alike = [];
    private readonly List<Entry> _unnamed = [];

    /// <summary>In the order of the text; a headline's where the text does not say it.</summary>
    public IReadOnlyList<ProposedClaim> All => [.. _entries.Where(entry => !entry.IsHeadline || !IsSaidBelow(entry.Claim)).Select(entry => entry.Claim).OrderBy(claim => claim.Start)];

    /// <param name="isHeadline">From a line that only sums up: it gives way to the text.</param>
    /// <param name="isRestated">"It stopped at sunset": said of what is already claimed, so that only its date is new.</param>
    public void Add(ProposedClaim claim, bool isHeadline = false, bool isRestated = false)
    {
        var entry = new Entry { Claim = Dated(claim), IsHeadline = isHeadline, IsRestated = isRestated };
        if (claim.Kind == ClaimKinds.Event)
        {
            _entries.Add(entry);
            return;
        }

        if (!_alike.TryGetValue(Key(claim, claim.Mode), out var alike)) _alike[Key(claim, claim.Mode)] = alike = [];
        if ((alike.Find(known => IsSame(known.Claim, entry.Claim)) ?? alike.Find(known => IsSaidOtherwise(known.Claim, entry.Claim))) is { } same)
        {
            Merge(same, entry);
            return;
        }

        _entries.Add(entry);
        if (alike.Count < Remembered) alike.Add(entry);
        if (_unnamed.Count < Remembered && claim.DateEdtf is not null && IsUnnamed(claim)) _unnamed.Add(entry);
    }

    private static (string, string?, string?, decimal?, decimal?) Key(ProposedClaim claim, string? mode) =>
        claim.Kind == ClaimKinds.Figure ? (claim.Kind, claim.Unit, claim.Period, claim.Value, claim.ValueHigh) : (claim.Kind, claim.Port, mode, null, null);

    private static void Merge(Entry known, Entry again)
    {
        var (before, claim) = (known.Claim, again.Claim);
        if (known.IsHeadline && !again.IsHeadline) (known.Claim, known.IsHeadline) = (claim with { Crossing = claim.Crossing ?? before.Crossing }, false);
        else if (before.Action != claim.Action && before.DateText is null && !again.IsRestated && claim.DateEdtf is not null) known.Claim = claim with { Crossing = claim.Crossing ?? before.Crossing };
        else if (before.Action != claim.Action) known.Claim = before.DateText is null ? before with { DateText = claim.DateText, DateEdtf = claim.DateEdtf, DateExplained = claim.DateExplained, Aspect = claim.Aspect } : before;
        else if (IsMorePrecise(claim, before)) known.Claim = claim with { Crossing = claim.Crossing ?? before.Crossing };
    }

    private bool IsSaidBelow(ProposedClaim headline) => headline.Kind == ClaimKinds.Figure
        ? _alike.GetValueOrDefault(Key(headline, null))?.Any(entry => !entry.IsHeadline) == true
        : IsUnnamed(headline) ? _entries.Exists(entry => !entry.IsHeadline && entry.Claim.Kind == headline.Kind && (entry.Claim.Mode == headline.Mode || headline.Mode == ThemeWords.All))
        : IsSaidBelow(headline, headline.Mode) || (headline.Mode == ThemeWords.All && Closures.ClosureTypes.All.Any(mode => IsSaidBelow(headline, mode)));

    private bool IsSaidBelow(ProposedClaim headline, string? mode) => _alike.GetValueOrDefault(Key(headline, mode))?.Any(entry => !entry.IsHeadline) == true;

    /// <summary>"the closure of rail crossings into Eagle Pass" after "two rail crossings in Texas, earlier this week" is of that day.</summary>
    private ProposedClaim Dated(ProposedClaim claim)
    {
        if (claim.Kind is ClaimKinds.Figure or ClaimKinds.Event || claim.DateText is not null || claim.Action == ReadActions.Announced || IsUnnamed(claim)) return claim;
        var unnamed = _unnamed.Find(known => known.Claim.Kind == claim.Kind && known.Claim.Mode == claim.Mode && known.Claim.Action == claim.Action)?.Claim;
        return unnamed is null ? claim : claim with { DateText = unnamed.DateText, DateEdtf = unnamed.DateEdtf, DateExplained = $"From paragraph {unnamed.Paragraph}: {unnamed.DateExplained}", Aspect = unnamed.Aspect };
    }

    private static bool IsUnnamed(ProposedClaim claim) => claim.Port?.StartsWith("other:", StringComparison.Ordinal) == true;

    private static bool IsSame(ProposedClaim known, ProposedClaim claim) => known.Kind == ClaimKinds.Figure
        ? known.DateEdtf == claim.DateEdtf
        : known.Action == claim.Action && IsSameCrossing(known, claim)
            && (known.DateText is null || claim.DateText is null || (known.DateEdtf is null && known.DateText == claim.DateText) || (known.DateEdtf is not null && known.DateEdtf == claim.DateEdtf));

    /// <summary>"The bridge is closed" after "traffic was suspended on Monday": the same, in another word.</summary>
    private static bool IsSaidOtherwise(ProposedClaim known, ProposedClaim claim) =>
        IsClosing(known) && IsClosing(claim) && IsSameCrossing(known, claim) && (claim.Crossing is null || known.Crossing is not null || (known.DateText is null && claim.DateEdtf is not null)) && (claim.DateEdtf is null || known.DateEdtf == claim.DateEdtf || known.DateText is null);

    private static bool IsClosing(ProposedClaim claim) => claim.Action is ReadActions.Closed or ReadActions.Suspended;

    private static bool IsSameCrossing(ProposedClaim known, ProposedClaim claim) => known.Crossing is null || claim.Crossing is null || known.Crossing == claim.Crossing;

    private static bool IsMorePrecise(ProposedClaim claim, ProposedClaim known) =>
        (claim.DateEdtf is not null && known.DateEdtf is null) || (claim.DateEdtf == known.DateEdtf && claim.Crossing is not null && known.Crossing is null && known.DateText is null);

    private sealed class Entry
    {
        public required ProposedClaim Claim { get; set; }

        public bool IsHeadline { get; set; }

        public bool IsRestated { get; init; }
    }
}
