namespace BorderWatch.Data.Official.Explore;

/// <summary>A field with the values that it has in a data set.</summary>
public sealed class OfficialDimension
{
    private readonly Dictionary<string, int> _indices;

    /// <param name="values">By their label; those with members last.</param>
    public OfficialDimension(OfficialField field, IReadOnlyList<OfficialValue> values)
    {
        (Field, Values) = (field, values);
        _indices = values.Select((value, index) => (value.Id, index)).ToDictionary(value => value.Id, value => value.index, StringComparer.Ordinal);
    }

    public OfficialField Field { get; }

    public IReadOnlyList<OfficialValue> Values { get; }

    public IReadOnlyCollection<string> Ids => _indices.Keys;

    /// <summary>With one value there is nothing to choose.</summary>
    public bool IsChoice => Values.Count > 1;

    /// <returns>-1 for an id that is none.</returns>
    public int IndexOf(string id) => _indices.GetValueOrDefault(id, -1);

    public string Label(string id) => IndexOf(id) is var index and >= 0 ? Values[index].Label : id;
}
