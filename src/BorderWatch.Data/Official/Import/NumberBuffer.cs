namespace BorderWatch.Data.Official.Import;

/// <summary>
/// Rows on their way into a temporary table: a fixed number of them, sorted by key, because a table takes sorted rows many
/// times faster than rows in no order. Of rows with one key, the order in which they came is kept.
/// </summary>
internal sealed class NumberBuffer
{
    private const int Size = 250_000;

    // Files of a few hundred rows, such as those in the box with every start, take no megabytes.
    private ulong[] _keys = new ulong[1024];
    private Cell[] _cells = new Cell[1024];

    public int Count { get; private set; }

    public bool IsFull => Count == Size;

    /// <param name="key">Up to 46 bits.</param>
    public void Add(ulong key, int value, long line)
    {
        if (Count == _keys.Length) Grow();
        _keys[Count] = (key << 18) | (uint)Count; // 2^18 is more than the size
        _cells[Count++] = new Cell(value, line);
    }

    /// <summary>Hands the rows out by key, and is empty then.</summary>
    public void Drain(Action<ulong, int, long> take)
    {
        Array.Sort(_keys, _cells, 0, Count);
        for (var index = 0; index < Count; index++) take(_keys[index] >> 18, _cells[index].Value, _cells[index].Line);
        Count = 0;
    }

    private void Grow()
    {
        var size = Math.Min(Size, _keys.Length * 4);
        Array.Resize(ref _keys, size);
        Array.Resize(ref _cells, size);
    }

    private readonly record struct Cell(int Value, long Line);
}
