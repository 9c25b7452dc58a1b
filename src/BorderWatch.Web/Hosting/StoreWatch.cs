using BorderWatch.Data;

namespace BorderWatch.Web.Hosting;

/// <summary>Asks the store whether anybody has changed it, as long as pages are open that want to know, and tells them.</summary>
public sealed partial class StoreWatch(StoreChanges changes, ILogger<StoreWatch> logger) : BackgroundService
{
    // Many edits in a row are told together.
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(250);

    private readonly Lock _gate = new();
    private readonly List<Func<Task>> _followers = [];
    private readonly SemaphoreSlim _bell = new(0);
    private bool _isGone;

    /// <summary>Between two looks at a store that other programs may change. One look takes microseconds.</summary>
    public TimeSpan Between { get; init; } = TimeSpan.FromSeconds(1);

    internal int Followers
    {
        get
        {
            lock (_gate) return _followers.Count;
        }
    }

    /// <param name="tell">Called, on any thread, when the store is another than when this was called. It has to read the store anew itself.</param>
    /// <returns>Ends it.</returns>
    public IDisposable Follow(Func<Task> tell)
    {
        lock (_gate)
        {
            // What changed while nobody was there is no news: who comes reads it all.
            if (_followers.Count == 0) HasChanged();
            _followers.Add(tell);
        }

        LookSoon();
        return new Following(this, tell);
    }

    /// <summary>To be called where this program may have changed the store, so that nobody waits.</summary>
    public void LookSoon() => _bell.Release();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await _bell.WaitAsync(Followers > 0 ? Between : Timeout.InfiniteTimeSpan, stoppingToken);
            while (_bell.Wait(0, CancellationToken.None))
            {
                // Rung several times: one look answers all.
            }

            var followers = WithNews();
            if (followers.Count == 0) continue;
            // Each on its own: reading takes time, and one that fails must not keep the others waiting.
            foreach (var tell in followers) _ = Task.Run(() => TellAsync(tell), CancellationToken.None);
            await Task.Delay(s_rest, stoppingToken);
        }
    }

    public override void Dispose()
    {
        base.Dispose();
        _bell.Dispose();
    }

    private IReadOnlyList<Func<Task>> WithNews()
    {
        lock (_gate) return _followers.Count > 0 && HasChanged() ? [.. _followers] : [];
    }

    /// <summary>A store that is gone, or cannot be read, is said once; that it is back is news, because a page may have missed it.</summary>
    private bool HasChanged()
    {
        try
        {
            var (changed, wasGone) = (changes.Look(), _isGone);
            if (wasGone) StoreIsBack(logger);
            _isGone = false;
            return changed || wasGone;
        }
        catch (Exception e) when (e is StoreException or System.Data.Common.DbException or ObjectDisposedException)
        {
            if (!_isGone) StoreIsGone(logger, e.Message);
            _isGone = true;
            return false;
        }
    }

    private async Task TellAsync(Func<Task> tell)
    {
        try
        {
            await tell();
        }
        catch (ObjectDisposedException)
        {
            // The page was closed meanwhile.
        }
        catch (Exception e)
        {
            TellingFailed(logger, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Open pages are not told of changes for now: {Reason}")]
    private static partial void StoreIsGone(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The store can be read again; open pages are told of changes.")]
    private static partial void StoreIsBack(ILogger logger);

    [LoggerMessage(Level = LogLevel.Error, Message = "An open page could not be told that the store has changed.")]
    private static partial void TellingFailed(ILogger logger, Exception exception);

    private sealed class Following(StoreWatch watch, Func<Task> tell) : IDisposable
    {
        public void Dispose()
        {
            lock (watch._gate) watch._followers.Remove(tell);
        }
    }
}
