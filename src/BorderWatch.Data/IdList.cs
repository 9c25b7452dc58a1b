using System.Collections;

namespace BorderWatch.Data;

/// <summary>Ids chosen in a filter: each once, in alphabetical order, equal when they hold the same ids. Empty means "all".</summary>
public sealed class IdList : IReadOnlyList<string>, IEquatable<IdList>
{
    private readonly string[] _ids;

    public IdList(IEnumerable<string> ids) => _ids = [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static IdList None { get; } = new([]);

    public int Count => _ids.Length;

    public string this[int index] => _ids[index];

    public bool Contains(string id) => Array.BinarySearch(_ids, id, StringComparer.Ordinal) >= 0;

    public IdList Without(string id) => new(_ids.Where(other => other != id));

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_ids).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(IdList? other) => other is not null && _ids.AsSpan().SequenceEqual(other._ids);

    public override bool Equals(object? obj) => Equals(obj as IdList);

    public override int GetHashCode() => _ids.Aggregate(0, HashCode.Combine);

    public override string ToString() => string.Join(',', _ids);
}
