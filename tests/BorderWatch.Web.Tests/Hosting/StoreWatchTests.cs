using System.Collections.Concurrent;
using System.Threading.Channels;
using BorderWatch.Data;
using BorderWatch.TestKit;
using BorderWatch.Web.Hosting;
using Dapper;
using Microsoft.Extensions.Logging;

namespace BorderWatch.Web.Tests.Hosting;

/// <summary>Open pages hear of every change of the store, whoever made it, and nobody else is bothered.</summary>
public sealed class StoreWatchTests : IAsyncLifetime
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan s_never = TimeSpan.FromDays(1);

    private readonly WatchLog _log = new();
    private TestDatabase _store = default!;
    private StoreWatch? _watch;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _store = await TestDatabase.MigratedAsync();

    public async ValueTask DisposeAsync()
    {
        if (_watch is not null) await _watch.StopAsync(CancellationToken.None);
        _watch?.Dispose();
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task Follower_OfAStoreThatAnotherProgramChanges_IsTold()
    {
        var watch = await StartAsync(TimeSpan.FromMilliseconds(20));
        var page = new OpenPage(watch);

        await WriteAsync();
        await page.ToldAsync(1);
        await WriteAsync();

        await page.ToldAsync(2);
    }

    [Fact]
    public async Task LookSoon_AfterAChange_TellsEveryFollowerWithoutWaiting()
    {
        var watch = await StartAsync(s_never);
        OpenPage[] pages = [new(watch), new(watch)];
        await WriteAsync();

        watch.LookSoon();

        foreach (var page in pages) await page.ToldAsync(1);
    }

    [Fact]
    public async Task LookSoon_WithoutAChange_TellsNobody()
    {
        var watch = await StartAsync(s_never);
        var page = new OpenPage(watch);

        for (var i = 0; i < 20; i++) watch.LookSoon();
        await WriteAsync();
        watch.LookSoon();

        await page.ToldAsync(1);
    }

    [Fact]
    public async Task Follower_ThatComesAfterAChange_IsToldOfLaterOnesOnly()
    {
        var watch = await StartAsync(s_never);
        using (watch.Follow(() => Task.CompletedTask))
        {
        }

        await WriteAsync();
        var page = new OpenPage(watch);
        watch.LookSoon();
        await WriteAsync();
        watch.LookSoon();

        await page.ToldAsync(1);
    }

    [Fact]
    public async Task Follower_ThatHasGone_IsNotTold()
    {
        var watch = await StartAsync(s_never);
        var (gone, there) = (new OpenPage(watch), new OpenPage(watch));
        gone.Close();

        await WriteAsync();
        watch.LookSoon();

        await there.ToldAsync(1);
        Assert.Equal(0, gone.Told);
    }

    [Fact]
    public async Task Follower_ThatFails_KeepsNobodyFromBeingTold()
    {
        var watch = await StartAsync(s_never);
        using var failing = watch.Follow(() => throw new InvalidOperationException("It broke."));
        using var closed = watch.Follow(() => throw new ObjectDisposedException("page"));
        var page = new OpenPage(watch);

        await WriteAsync();
        watch.LookSoon();
        await page.ToldAsync(1);
        await WriteAsync();
        watch.LookSoon();
        await page.ToldAsync(2);

        await _log.HasAsync(line => line.StartsWith("Error An open page could not be told", StringComparison.Ordinal), 2);
    }

    [Fact]
    public async Task Store_ThatIsGone_IsSaidOnceAndFollowedAgainWhenItIsBack()
    {
        var watch = await StartAsync(TimeSpan.FromMilliseconds(5));
        var page = new OpenPage(watch);
        var aside = _store.Path + ".aside";

        File.Move(_store.Path, aside);
        await _log.HasAsync(line => line.StartsWith("Warning Open pages are not told of changes for now: The store", StringComparison.Ordinal), 1);
        for (var i = 0; i < 20; i++) watch.LookSoon();
        File.Move(aside, _store.Path);
        await _log.HasAsync(line => line.StartsWith("Information The store can be read again", StringComparison.Ordinal), 1);
        await page.ToldAsync(1);
        await WriteAsync();

        await page.ToldAsync(2);
        Assert.Equal(2, _log.Lines.Count);
    }

    [Fact]
    public async Task Store_ThatIsGoneWhileNobodyFollows_IsNotAskedFor()
    {
        var watch = await StartAsync(TimeSpan.FromMilliseconds(5));
        var aside = _store.Path + ".aside";
        File.Move(_store.Path, aside);

        for (var i = 0; i < 20; i++) watch.LookSoon();
        File.Move(aside, _store.Path);
        var page = new OpenPage(watch);
        await WriteAsync();

        await page.ToldAsync(1);
        Assert.Empty(_log.Lines);
    }

    private async Task<StoreWatch> StartAsync(TimeSpan between)
    {
        _watch = new StoreWatch(new StoreChanges(_store.Database), _log) { Between = between };
        await _watch.StartAsync(Ct);
        return _watch;
    }

    private async Task WriteAsync()
    {
        using var other = new Database(_store.Path);
        await using var writer = await other.OpenAsync(Ct);
        await writer.ExecuteAsync("INSERT INTO pack (pack_id, sha256, loaded_at) VALUES (hex(randomblob(8)), '', '');");
    }

    /// <summary>Counts how often it is told.</summary>
    private sealed class OpenPage
    {
        private readonly IDisposable _following;
        private readonly Channel<bool> _news = Channel.CreateUnbounded<bool>();
        private int _told;

        public OpenPage(StoreWatch watch) => _following = watch.Follow(() =>
        {
            Interlocked.Increment(ref _told);
            _news.Writer.TryWrite(true);
            return Task.CompletedTask;
        });

        public int Told => Volatile.Read(ref _told);

        public void Close() => _following.Dispose();

        /// <summary>Until it is told for the last time that is expected.</summary>
        public async Task ToldAsync(int times)
        {
            await _news.Reader.ReadAsync(Ct).AsTask().WaitAsync(s_patience, Ct);
            Assert.Equal(times, Told);
        }
    }

    private sealed class WatchLog : ILogger<StoreWatch>
    {
        private readonly ConcurrentQueue<string> _lines = new();
        private readonly Channel<bool> _written = Channel.CreateUnbounded<bool>();

        public IReadOnlyList<string> Lines => [.. _lines];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            _lines.Enqueue($"{logLevel} {formatter(state, exception)}");
            _written.Writer.TryWrite(true);
        }

        public async Task HasAsync(Predicate<string> what, int times)
        {
            while (Lines.Count(line => what(line)) < times) await _written.Reader.ReadAsync(Ct).AsTask().WaitAsync(s_patience, Ct);
            Assert.Equal(times, Lines.Count(line => what(line)));
        }
    }
}
