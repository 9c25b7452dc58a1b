using BorderWatch.Data.Figures;
using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>The claims of one article, each once: what is said again stays where it is said most precisely.</summary>
/// <param name="stateOf">The state of a port.</param>
internal sealed class ClaimList(Func<string, string?>? stateOf = null)
{
    /// <summary>How many claims on one port or of one number are looked through; no article has so many, and a file of five megabytes may.</summary>
    private const int Remembered = 60;

    /// <summary>Days from a closing to an article that opens with its still being so.</summary>
    private const int LongestLead = 60;

    private const string Lent = "From paragraph";

    private readonly List<Entry> _entries = [];
    private readonly Dictionary<(string, string?, string?, decimal?, decimal?), List<Entry>> _alike = [];
    private readonly Dictionary<(string Kind, string Port), List<Entry>> _byPort = [];
    private readonly List<Entry> _unnamed = [];

    /// <summary>In the order of the text; a headline's where the text does not say it.</summary>
    public IReadOnlyList<ProposedClaim> All => [.. _entries.Where(entry => (!entry.IsHeadline || !IsSaidBelow(entry.Claim)) && !IsSaidBetter(entry) && !IsLoose(entry) && !IsNamedElsewhere(entry.Claim)).Select(entry => entry.Claim).OrderBy(claim => claim.Start)];

    /// <param name="isHeadline">From a line that only sums up: it gives way to the text.</param>
    public void Add(ProposedClaim claim, bool isHeadline = false, Restatement restated = Restatement.None)
    {
        var entry = new Entry { Claim = Dated(claim), IsHeadline = isHeadline, Restated = restated };
        if (claim.Kind == ClaimKinds.Event)
        {
            _entries.Add(entry);
            return;
        }

        if (!_alike.TryGetValue(Key(claim, claim.Mode), out var alike)) _alike[Key(claim, claim.Mode)] = alike = [];
        if ((alike.Find(known => IsSame(known.Claim, entry.Claim) && !IsFarBelow(known, entry)) ?? alike.Find(known => IsSaidOtherwise(known.Claim, entry.Claim) && !IsFarBelow(known, entry))) is { } same)
        {
            Merge(same, entry);
            return;
        }

        _entries.Add(entry);
        if (claim.Port is { } port)
        {
            if (!_byPort.TryGetValue((claim.Kind, port), out var there)) _byPort[(claim.Kind, port)] = there = [];
            if (there.Count < Remembered) there.Add(entry);
        }

        if (alike.Count < Remembered) alike.Add(entry);
        if (_unnamed.Count < Remembered && claim.DateEdtf is not null && IsUnnamed(claim)) _unnamed.Add(entry);
    }

    private static (string, string?, string?, decimal?, decimal?) Key(ProposedClaim claim, string? mode) =>
        claim.Kind == ClaimKinds.Figure ? (claim.Kind, claim.Unit, claim.Period, claim.Value, claim.ValueHigh) : (claim.Kind, claim.Port, mode, null, null);

    // "PedWest to close Thursday" over a text that ends with "It was shut for three years during the pandemic".
    private static bool IsFarBelow(Entry headline, Entry again) =>
        headline is { IsHeadline: true, Claim.DateEdtf: not null } && !again.IsHeadline && again.Claim.DateText is null && !again.IsRestated && again.Claim.Paragraph - headline.Claim.Paragraph > 3;

    private static void Merge(Entry known, Entry again)
    {
        var (before, claim) = (known.Claim, again.Claim);
        known.Restated = known.IsHeadline && !again.IsHeadline ? again.Restated : again.Restated == Restatement.None ? Restatement.None : known.Restated;
        if (known.IsHeadline && !again.IsHeadline && before.DateEdtf is not null && claim.DateText is null) known.IsHeadline = false; // "to close Thursday" says more than what the text goes on with
        else if (known.IsHeadline && !again.IsHeadline) (known.Claim, known.IsHeadline) = (claim with { Crossing = claim.Crossing ?? before.Crossing }, false);
        else if (before.Action != claim.Action && before.DateText is null && (!again.IsRestated || claim.Evidence.Contains(claim.Action!, StringComparison.OrdinalIgnoreCase)) && claim.DateEdtf is not null) known.Claim = claim with { Crossing = claim.Crossing ?? before.Crossing };
        else if (before.Action != claim.Action) known.Claim = before.DateText is null ? before with { DateText = claim.DateText, DateEdtf = claim.DateEdtf, DateExplained = claim.DateExplained, Aspect = claim.Aspect } : before;
        else if (IsMorePrecise(claim, before)) known.Claim = claim with { Crossing = claim.Crossing ?? before.Crossing };
    }

    /// <summary>"The mayor said the closing had cost": no new closing, and no day; the one that is meant is told elsewhere in the article.</summary>
    private bool IsSaidBetter(Entry entry) =>
        entry.Restated != Restatement.None && entry.Claim is { Kind: ClaimKinds.Closure or ClaimKinds.Reopening } claim && !IsUnnamed(claim) && claim.Port is { } port
        && _byPort.GetValueOrDefault((claim.Kind, port))?.Exists(other => other != entry && (entry.IsRestated ? claim.DateText is null && other.Restated == Restatement.None : other.Restated != Restatement.Standing && IsLaterEcho(claim, other.Claim))) == true;

    // "was open again Monday" after all of "opened again Sunday at 8 a.m."; "remained closed Friday" over "was closed on June 30"
    private static bool IsLaterEcho(ProposedClaim claim, ProposedClaim first) =>
        claim.Kind == ClaimKinds.Closure ? claim.Mode == first.Mode && IsClosing(claim) && IsClosing(first) && IsSameCrossing(first, claim) && first.Start > claim.Start
            && DateOnly.TryParseExact(claim.DateEdtf, "yyyy-MM-dd", out var seen) && DateOnly.TryParseExact(first.DateEdtf, "yyyy-MM-dd", out var shut) && seen.DayNumber - shut.DayNumber is > 0 and <= LongestLead
        : (claim.Mode == first.Mode || claim.Mode == ThemeWords.All || first.Mode == ThemeWords.All) && IsSameCrossing(first, claim)
        && DateOnly.TryParseExact(claim.DateEdtf, "yyyy-MM-dd", out var later) && DateOnly.TryParseExact(first.DateEdtf, "yyyy-MM-dd", out var sooner) && later.DayNumber - sooner.DayNumber is > 0 and <= 3;

    /// <summary>"The gates at Lukeville are shut", "since the lanes were cut": without a day or a mode, where the article says both.</summary>
    private bool IsLoose(Entry entry) =>
        entry.Claim is { DateText: null, Mode: ThemeWords.All, Port: { } port, Kind: ClaimKinds.Closure, Action: not ReadActions.Announced } claim && !IsUnnamed(claim)
        && _byPort.GetValueOrDefault((claim.Kind, port))?.Exists(other => other != entry && other.Claim.Mode != ThemeWords.All && other.Claim.DateEdtf is not null && IsClosing(other.Claim) == IsClosing(claim) && IsSameCrossing(other.Claim, claim)) == true;

    /// <summary>"closed two rail bridges in Texas" in the lead of a story that goes on to name them: said once, where it names them.</summary>
    private bool IsNamedElsewhere(ProposedClaim claim)
    {
        if (claim.Kind is not (ClaimKinds.Closure or ClaimKinds.Reopening) || claim.Crossing is not null || !(IsUnnamed(claim) || claim.Port == FigureVocabulary.WholeBorder)) return false;
        return _entries.Take(Remembered).Any(other => other.Claim.Kind == claim.Kind && !ReferenceEquals(other.Claim, claim) && !IsUnnamed(other.Claim) && other.Claim.Port != FigureVocabulary.WholeBorder
            && (claim.Mode == other.Claim.Mode || claim.Mode == ThemeWords.All) && IsInside(other.Claim, claim)
            && (claim.DateEdtf is null || (claim.DateEdtf == other.Claim.DateEdtf && other.Claim.DateExplained?.StartsWith(Lent, StringComparison.Ordinal) != true)));
    }

    private bool IsInside(ProposedClaim port, ProposedClaim unnamed) =>
        unnamed.Port is not { } area || area == FigureVocabulary.WholeBorder || area.Contains(FigureVocabulary.WholeBorder, StringComparison.Ordinal) || (stateOf?.Invoke(port.Port ?? "") is { } state && area.Contains(state, StringComparison.Ordinal));

    private bool IsSaidBelow(ProposedClaim headline) => headline.Kind == ClaimKinds.Figure
        ? _alike.GetValueOrDefault(Key(headline, null))?.Any(entry => !entry.IsHeadline) == true
        : IsUnnamed(headline) ? _entries.Exists(entry => !entry.IsHeadline && entry.Claim.Kind == headline.Kind && (entry.Claim.Mode == headline.Mode || headline.Mode == ThemeWords.All))
        : IsSaidBelow(headline, headline.Mode) || (headline.Mode == ThemeWords.All && Closures.ClosureTypes.All.Any(mode => IsSaidBelow(headline, mode)));

    private bool IsSaidBelow(ProposedClaim headline, string? mode) => _alike.GetValueOrDefault(Key(headline, mode))?.Any(entry => !entry.IsHeadline && (headline.DateEdtf is null || entry.Claim.DateEdtf is not null || entry.Claim.Paragraph - headline.Paragraph <= 3)) == true;

    /// <summary>"the closure of rail crossings into Eagle Pass" after "two rail crossings in Texas, earlier this week" is of that day.</summary>
    private ProposedClaim Dated(ProposedClaim claim)
    {
        if (claim.Kind is ClaimKinds.Figure or ClaimKinds.Event || claim.DateText is not null || claim.Action == ReadActions.Announced || IsUnnamed(claim)) return claim;
        var unnamed = _unnamed.Find(known => known.Claim.Kind == claim.Kind && known.Claim.Mode == claim.Mode && known.Claim.Action == claim.Action)?.Claim;
        return unnamed is null ? claim : claim with { DateText = unnamed.DateText, DateEdtf = unnamed.DateEdtf, DateExplained = $"{Lent} {unnamed.Paragraph}: {unnamed.DateExplained}", Aspect = unnamed.Aspect };
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

        public Restatement Restated { get; set; }

        public bool IsRestated => Restated == Restatement.PointsBack;
    }
}
