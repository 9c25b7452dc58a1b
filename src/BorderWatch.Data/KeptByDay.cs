namespace BorderWatch.Data;

/// <summary>
/// What was read for the earlier days that somebody has looked back to lately, each day once. It holds while the store stays
/// as it is: it is itself <see cref="Kept{T}"/>, and begins empty when the store changes.
/// </summary>
internal sealed class KeptByDay<T>(Func<DateOnly, Task<T>> read)
{
    private const int MostKept = 8;

    private readonly Lock _gate = new();
    private readonly List<(DateOnly Day, Task<T> Value)> _days = [];

    public Task<T> GetAsync(DateOnly day, CancellationToken ct)
    {
        lock (_gate)
        {
            _days.RemoveAll(kept => kept.Value.IsFaulted);
            var found = _days.FindIndex(kept => kept.Day == day);
            // One reading for all who ask at once, so it is nobody's to cancel.
            var kept = found >= 0 ? _days[found] : (Day: day, Value: read(day));
            if (found >= 0) _days.RemoveAt(found);
            else if (_days.Count == MostKept) _days.RemoveAt(0);
            _days.Add(kept);
            return kept.Value.WaitAsync(ct);
        }
    }
}
