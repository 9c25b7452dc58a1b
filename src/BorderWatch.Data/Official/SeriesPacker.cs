namespace BorderWatch.Data.Official;

/// <summary>Collects the months of one series after the other, and hands each out packed.</summary>
internal sealed class SeriesPacker(Action<long, long, int, byte[]> write)
{
    private readonly List<int> _months = [];
    private (long, long) _key;
    private int _first;

    /// <summary>Rows come by series, and in it by month.</summary>
    public void Add(long one, long two, int month, int value)
    {
        if (_months.Count > 0 && _key != (one, two)) Flush();
        if (_months.Count == 0) (_key, _first) = ((one, two), month);
        while (_months.Count < month - _first) _months.Add(MonthSeries.NotReported);
        _months.Add(value);
    }

    public void Flush()
    {
        if (_months.Count == 0) return;
        write(_key.Item1, _key.Item2, _first, MonthSeries.Pack(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_months)));
        _months.Clear();
    }
}
