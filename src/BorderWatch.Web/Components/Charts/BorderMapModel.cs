using BorderWatch.Data.Closures;
using BorderWatch.Data.Ports;

namespace BorderWatch.Web.Components.Charts;

/// <summary>The border map, all of it placed: a mark for each port with claims, a ring for each other.</summary>
public sealed record BorderMapModel
{
    // The width of a mark and a little more.
    private const double Step = 16;

    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    /// <summary>The picture for those who cannot see it: every marked port by name.</summary>
    public required string Sentence { get; init; }

    /// <summary>West to east.</summary>
    public required IReadOnlyList<MapMark> Marks { get; init; }

    /// <summary>Where ports are about which the rows have no claim; ports that share a position have one ring.</summary>
    public required IReadOnlyList<MapPoint> Rings { get; init; }

    /// <summary>How many ports the rings stand for, in words; null without any.</summary>
    public required string? Others { get; init; }

    /// <summary>The states that ports are in, the strongest first.</summary>
    public required IReadOnlyList<MapKeyState> States { get; init; }

    /// <summary>The closure types that are drawn.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    /// <param name="ports">All ports of the store.</param>
    /// <param name="rows">Those that the filter keeps, derived on the as-of day.</param>
    /// <param name="isNarrowed">The filter leaves closures out: a port without a row is then not one without a claim.</param>
    public static BorderMapModel From(IReadOnlyList<PortRow> ports, IReadOnlyList<ClosureRow> rows, DateOnly asOf, DateOnly knownOn, bool isNarrowed)
    {
        var claimed = rows.Where(row => row.Claims.Count > 0).ToLookup(row => row.PortSlug);
        var ordered = ports.OrderBy(port => port.Longitude).ThenBy(port => port.PortSlug, StringComparer.Ordinal).ToLookup(port => claimed.Contains(port.PortSlug));
        var others = ordered[false].ToList();
        var unplaced = SideBySide([.. ordered[true].Select(port => Mark(port, claimed[port.PortSlug], asOf, knownOn))]);
        List<MapPoint> rings = [.. others.Select(port => BorderLine.At(port.Latitude, port.Longitude)).Where(point => point.IsOnMap).Distinct()];
        var (wide, narrow) = (MapLabels.Wide(unplaced, rings), MapLabels.Narrow(unplaced, rings));
        List<MapMark> marks = [.. unplaced.Select((mark, index) => mark with { Wide = wide[index], Narrow = narrow[index] })];
        return new BorderMapModel
        {
            Title = BorderMapTitle.Of(rows, asOf, knownOn, isNarrowed),
            Subtitle = BorderMapWords.Subtitle(asOf, knownOn),
            Sentence = BorderMapWords.Sentences(marks, others.Count, asOf, knownOn, isNarrowed),
            Marks = marks,
            Rings = rings,
            Others = others.Count == 0 ? null : BorderMapWords.Others(others.Count, isNarrowed),
            States = [.. Statuses.ByStrength.Where(status => marks.Exists(mark => mark.Status == status)).Select(status => new MapKeyState(status, BorderMapWords.Key(status, asOf, knownOn)))],
            Types = [.. ClosureTypes.All.Where(type => marks.Exists(mark => mark.Types.Contains(type)))],
        };
    }

    private static MapMark Mark(PortRow port, IEnumerable<ClosureRow> rows, DateOnly asOf, DateOnly knownOn)
    {
        var strongest = rows.GroupBy(row => row.Status).MinBy(group => Statuses.Rank(group.Key))!;
        List<string> types = [.. ClosureTypes.All.Where(type => strongest.Any(row => row.ClosureType == type))];
        return new MapMark
        {
            PortSlug = port.PortSlug,
            Port = port.Port,
            Status = strongest.Key,
            Types = types,
            Words = BorderMapWords.Of(strongest.Key, types, asOf, knownOn),
            At = BorderLine.At(port.Latitude, port.Longitude),
            Shift = 0,
        };
    }

    /// <summary>Calexico and Calexico East have one position in the data: neither may hide the other.</summary>
    private static List<MapMark> SideBySide(List<MapMark> marks) =>
    [
        .. marks.Select((mark, index) =>
        {
            var (before, all) = (marks.Take(index).Count(other => other.At == mark.At), marks.Count(other => other.At == mark.At));
            return mark with { Shift = (before - ((all - 1) / 2.0)) * Step };
        }),
    ];
}
