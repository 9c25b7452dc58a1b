using Microsoft.Data.Sqlite;

namespace BorderWatch.Data;

/// <summary>
/// Something that is read from the store once and kept until the store changes: what many pages need, whole, each time. It
/// must not be changed by those who get it.
/// </summary>
internal sealed class Kept<T>(Database database, Func<SqliteConnection, CancellationToken, Task<T>> read)
    where T : class
{
    private readonly Lock _gate = new();
    private (StoreVersion Version, Task<T> Value)? _last;

    public Task<T> GetAsync(CancellationToken ct)
    {
        // Before reading: what changes meanwhile is then read again the next time, and never missed.
        var version = database.Version();
        lock (_gate)
        {
            // One reading for all who ask at once, so it is nobody's to cancel. Under SQLite it is done when the call returns.
            if (_last is not { } last || last.Version != version || last.Value.IsFaulted) _last = last = (version, database.ReadAsync(read, CancellationToken.None));
            return last.Value.WaitAsync(ct);
        }
    }
}
