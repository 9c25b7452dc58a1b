namespace BorderWatch.Data.Official.Explore;

/// <summary>
/// Counts for each value of each field the rows that it would give: those that meet all conditions on other fields, whatever is
/// chosen of its own. A series that fails one condition alone counts for that field, one that fails two for none.
/// </summary>
internal sealed class FacetCount
{
    private readonly OfficialSet _set;
    private readonly bool[]?[] _allowed;
    private readonly long[][] _counts;

    public FacetCount(OfficialFilter filter, OfficialSet set)
    {
        _set = set;
        _counts = [.. set.Dimensions.Select(dimension => new long[dimension.Values.Count])];
        _allowed = [.. set.Dimensions.Select(dimension => Allowed(dimension, filter.Chosen(dimension.Field.Name)))];
    }

    /// <summary>Nothing of anything.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<long>> None(OfficialSet set) =>
        set.Dimensions.ToDictionary(dimension => dimension.Field.Name, dimension => (IReadOnlyList<long>)new long[dimension.Values.Count], StringComparer.Ordinal);

    /// <summary>How many conditions a series fails, and which field the last of them is on.</summary>
    public (int Failed, int Field) Test(SeriesKey series)
    {
        var (failed, field) = (0, -1);
        for (var index = 0; index < _allowed.Length; index++)
        {
            if (_allowed[index] is not { } allowed || allowed[series.Values[index]]) continue;
            (failed, field) = (failed + 1, index);
        }

        return (failed, field);
    }

    public void Add(SeriesKey series, (int Failed, int Field) test, long rows)
    {
        if (test.Failed == 1) _counts[test.Field][series.Values[test.Field]] += rows;
        if (test.Failed > 0) return;
        for (var index = 0; index < _counts.Length; index++) _counts[index][series.Values[index]] += rows;
    }

    public IReadOnlyDictionary<string, IReadOnlyList<long>> Counts()
    {
        foreach (var (dimension, counts) in _set.Dimensions.Zip(_counts))
        {
            for (var index = 0; index < counts.Length; index++)
            {
                if (dimension.Values[index].Members is { Count: > 0 } members) counts[index] = members.Sum(id => counts[dimension.IndexOf(id)]);
            }
        }

        return _set.Dimensions.Zip(_counts).ToDictionary(one => one.First.Field.Name, one => (IReadOnlyList<long>)one.Second, StringComparer.Ordinal);
    }

    private static bool[]? Allowed(OfficialDimension dimension, IdList chosen)
    {
        if (chosen.Count == 0) return null;
        var allowed = new bool[dimension.Values.Count];
        foreach (var id in chosen)
        {
            var value = dimension.Values[dimension.IndexOf(id)];
            foreach (var member in value.Members.DefaultIfEmpty(value.Id)) allowed[dimension.IndexOf(member)] = true;
        }

        return allowed;
    }
}
