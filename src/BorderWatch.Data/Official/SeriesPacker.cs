namespace BorderWatch.Data.Official;

/// <summary>Collects the months of one series after the other, and hands each out packed: its two numbers, its first month, how many months are reported, the cell.</summary>
internal sealed class SeriesPacker(Action<long, long, int, int, byte[]> write)
{
    private readonly List<int> _months = [];
    private (long, long) _key;
    private int _first;
    private int _reported;

    /// <summary>Rows come by series, and in it by month.</summary>
    public void Add(long one, long two, int month, int value)
    {
        if (_months.Count > 0 && _key != (one, two)) Flush();
        if (_months.Count == 0) (_key, _first, _reported) = ((one, two), month, 0);
        while (_months.Count < month - _first) _months.Add(MonthSeries.NotReported);
        _months.Add(value);
        _reported++;
    }

    public void Flush()
    {
        if (_months.Count == 0) return;
        write(_key.Item1, _key.Item2, _first, _reported, MonthSeries.Pack(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_months)));
        _months.Clear();
    }
}
