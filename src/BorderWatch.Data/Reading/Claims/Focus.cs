using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>What "it", "the bridge" and "both" point to: the last port that was closed or, failing that, named; two paragraphs back at most.</summary>
internal sealed class Focus
{
    private const int Reach = 2;
    private const int Far = 8;

    private IReadOnlyList<ThemeItem> _claimed = [];
    private int _claimedAt = int.MinValue / 2;
    private IReadOnlyList<ThemeItem> _named = [];
    private int _namedAt = int.MinValue / 2;
    private bool _isNameNewer;
    private IReadOnlyList<ThemeItem> _hint = [];
    private IReadOnlyList<ThemeItem> _all = [];

    private readonly Dictionary<string, IReadOnlyList<ThemeItem>> _byMode = [];
    private bool _isHeadline;
    private IReadOnlyList<ThemeItem> _dateline = [];
    private IReadOnlyList<string> _modes = [];
    private List<Place>? _modesOf = [];
    private int _modesAt = int.MinValue / 2;

    public IReadOnlyList<ThemeItem> At(int paragraph)
    {
        var (isClaimNear, isNameNear) = (paragraph - _claimedAt <= Reach, paragraph - _namedAt <= Reach);
        if (isNameNear && _isNameNewer && _isHeadline) return _named; // the headline sums up; where the text goes on is what it names
        if (isNameNear && _isNameNewer && _namedAt == paragraph && _claimedAt < paragraph) return _named; // "At the Del Rio bridge, things are better. It has been down to three lanes"
        return isClaimNear && (_claimedAt >= _namedAt - 1 || !isNameNear) ? _claimed : isNameNear ? _named : _dateline;
    }

    /// <summary>"the bridge", "rail service" however far below: the port that was closed last or, failing that, named last.</summary>
    public IReadOnlyList<ThemeItem> Anywhere(int paragraph) => _claimed.Count > 0 && paragraph - _claimedAt <= Far && !(_isNameNewer && (_namedAt == paragraph || _isHeadline)) ? _claimed : At(paragraph) is { Count: > 0 } near ? near : _claimed.Count > 0 ? _claimed : _named.Count > 0 ? _named : _hint;

    public IReadOnlyList<ThemeItem> Dateline => _dateline;

    /// <summary>The port that the sentence before named last, whatever it said of it.</summary>
    public Place? Mentioned { get; private set; }

    public void Follow(MarkedSentence sentence) => Mentioned = sentence.Places.LastOrDefault(place => place.Place is { IsPort: true, IsMexican: false }).Place ?? Mentioned;

    /// <summary>The modes in which these ports, or ones without a name, were last said to be closed.</summary>
    public IReadOnlyList<string> Modes(IReadOnlyList<ThemeItem> items, int paragraph) =>
        paragraph - _modesAt <= Reach && (_modesOf is null || items.All(item => _modesOf.Any(known => known.Name == item.Place.Name && (known.Crossing is null || known.Crossing == item.Place.Crossing)))) ? _modes : [];

    /// <summary>Where the story was written stands in for a port that nobody names.</summary>
    /// <summary>The town of a mayor or a resident, where nothing better is known.</summary>
    public void Hinted(Place? port)
    {
        if (port is not null) _hint = [new(port, [], -1, -1)];
    }

    /// <param name="isBrief">Whether another story had begun before: briefs one below the other, each with its own place.</param>
    public void Written(Place? port, bool isBrief)
    {
        if (isBrief) (_claimed, _named, _all, _dateline, _modes, _modesOf, _claimedAt, _namedAt, _isNameNewer) = ([], [], [], [], [], [], int.MinValue / 2, int.MinValue / 2, false);
        if (port is not null) _dateline = [new(port, [], -1, -1)];
    }

    /// <summary>"Both", "the two bridges", "all three": as many ports as were named together in the sentence before.</summary>
    public IReadOnlyList<ThemeItem> Together(int count) => _all.Count == count ? _all : _claimed.Count == count && _claimed.DistinctBy(item => (item.Place.Name, item.Place.Crossing)).Count() == count ? _claimed : [];

    /// <summary>"the rail suspension": the ports that were last said to be shut to a mode.</summary>
    public IReadOnlyList<ThemeItem> Of(string mode) => _byMode.GetValueOrDefault(mode) ?? [];

    public void Claimed(IEnumerable<ThemeItem> items, int paragraph, bool isHeadline = false)
    {
        List<ThemeItem> all = [.. items];
        _isHeadline = isHeadline;
        foreach (var mode in all.Where(item => item.Place.IsPort).SelectMany(item => item.Modes).Distinct()) _byMode[mode] = [.. all.Where(item => item.Place.IsPort && item.Modes.Contains(mode)).Select(item => item with { First = -1, Next = -1, Modes = [mode] })];
        (_modes, _modesAt) = (all.Select(item => string.Join(',', item.Modes)).Distinct().Count() == 1 ? all[0].Modes : [], paragraph);
        _modesOf = all.Any(item => item.Place.IsPort) ? [.. all.Select(item => item.Place)] : null;
        List<ThemeItem> ports = [.. all.Where(item => item.Place.IsPort).Select(item => item with { First = -1, Next = -1 })];
        if (ports.Count == 0 && all.Count > 0 && all.TrueForAll(item => item.Place.Kind == PlaceKind.Border)) ports = [.. all.Select(item => item with { First = -1, Next = -1 })]; // "all ports of entry on the southern border"
        if (ports.Count == 0) return;
        (_claimed, _claimedAt, _isNameNewer) = (ports, paragraph, false);
    }

    // "Vehicle traffic on Bridge I is another matter", "Rail service at Eagle Pass": what the sentence begins with.
    private static string? Traffic(MarkedSentence sentence)
    {
        foreach (var term in sentence.Terms.Where(term => term.Term.Mode is not null && term.First <= sentence.TextStart + 2))
        {
            var next = sentence.TermAt(term.Next) is { Term.Role: TermRole.Process } process ? process.Next : term.Term.Role.HasFlag(TermRole.Process) ? term.Next : -1;
            if (next > 0 && sentence[next] is "on" or "at" or "in" or "over" or "through" or "across" && (sentence.PlaceAt(next + 1) ?? sentence.PlaceAt(next + 2)) is not null) return term.Term.Mode;
        }

        return null;
    }

    /// <summary>The ports of a sentence that claims nothing: the first run of them, as "bridges at El Paso and Eagle Pass".</summary>
    public void Named(MarkedSentence sentence)
    {
        var ports = sentence.Places.Where(place => place.Place.IsPort).ToList();
        if (ports.Any(port => !port.Place.IsMexican)) ports.RemoveAll(port => port.Place.IsMexican);
        if (ports.Count == 0) return;
        var modes = sentence.Terms.Where(term => term.Term.Mode is not null && term.Term.Role.HasFlag(TermRole.Crossing)).Select(term => term.Term.Mode!).Distinct().ToList();
        if (modes.Count == 0 && Traffic(sentence) is { } traffic) modes = [traffic];
        _all = [.. ports.DistinctBy(port => (port.Place.Name, port.Place.Crossing)).Select(port => new ThemeItem(port.Place, modes.Count == 1 ? modes : [], -1, -1))];
        _isNameNewer = true;
        var crossing = ports.FirstOrDefault(port => port.Place.Kind == PlaceKind.Crossing);
        List<ThemeItem> items = [];
        foreach (var port in ports)
        {
            if (items.Count > 0 && port.First - items[^1].Next > 2) break;
            items.Add(new(port.Place, [], port.First, port.Next));
        }

        if (items.Count == 1 && crossing.Place is not null && items[0].Place.Name == crossing.Place.Name) items = [new(crossing.Place, [], 0, 0)];
        items.RemoveAll(item => item.Place.Kind == PlaceKind.Port && items.Exists(other => other.Place.Kind == PlaceKind.Crossing && other.Place.Name == item.Place.Name)); // "into downtown Nogales through the Morley crossing"
        (_named, _namedAt) = ([.. items.DistinctBy(item => (item.Place.Name, item.Place.Crossing)).Select(item => item with { First = -1, Next = -1, Modes = items.Count == 1 && modes.Count == 1 ? modes : item.Modes })], sentence.Paragraph);
    }
}
