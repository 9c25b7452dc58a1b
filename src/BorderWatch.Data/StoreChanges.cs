namespace BorderWatch.Data;

/// <summary>Tells whether anybody, this program or another, has changed the store since it was last asked.</summary>
public sealed class StoreChanges(Database database)
{
    private readonly Lock _gate = new();
    private StoreVersion? _last;

    /// <summary>The first time it says yes: nobody has looked before. Likewise after the store was gone.</summary>
    /// <exception cref="StoreException">The file is gone or cannot be read.</exception>
    public bool Look()
    {
        lock (_gate)
        {
            var version = database.Version();
            var changed = version != _last;
            _last = version;
            return changed;
        }
    }
}
