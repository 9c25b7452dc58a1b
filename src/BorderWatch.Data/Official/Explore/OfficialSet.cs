namespace BorderWatch.Data.Official.Explore;

/// <summary>A body of official counts that can be explored: what it is broken down by, and which series it has.</summary>
public sealed class OfficialSet
{
    /// <summary>In the URL of encounters: "southwest", "by-state", "by-area"; "crossings".</summary>
    public required string Name { get; init; }

    /// <summary>Of <see cref="Releases.ReleaseKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>"Southwest land border, by component and citizenship"</summary>
    public required string Title { get; init; }

    public required IReadOnlyList<OfficialDimension> Dimensions { get; init; }

    /// <summary>The first month that any series has; meaningless where there are none.</summary>
    public YearMonth First { get; init; }

    /// <summary>The last one.</summary>
    public YearMonth Last { get; init; }

    public bool IsEmpty => Series.Count == 0;

    /// <summary>Rows: months that are reported, over all series.</summary>
    public long Rows { get; init; }

    internal IReadOnlyList<SeriesKey> Series { get; init; } = [];

    /// <summary>Where the series of two numbers stands in <see cref="Series"/>.</summary>
    internal Dictionary<(long, long), int> Places => field ??= Series.Select((series, index) => (series, index)).ToDictionary(one => (one.series.One, one.series.Two), one => one.index);

    public OfficialDimension? Find(string field) => Dimensions.FirstOrDefault(dimension => dimension.Field.Name == field);

    /// <summary>The value that a port has of a field; null where it has none.</summary>
    /// <param name="field">State or border.</param>
    public string? OfPort(string portCode, string field) =>
        IndexOf(OfficialField.Port) is var port and >= 0 && Dimensions[port].IndexOf(portCode) is var index and >= 0 && Series.FirstOrDefault(series => series.Values[port] == index) is { } found
            ? Dimensions[IndexOf(field)].Values[found.Values[IndexOf(field)]].Id
            : null;

    internal int IndexOf(string field)
    {
        for (var index = 0; index < Dimensions.Count; index++)
        {
            if (Dimensions[index].Field.Name == field) return index;
        }

        return -1;
    }
}
