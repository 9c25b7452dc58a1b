using BorderWatch.Data.Official.Import;
using BorderWatch.Data.Official.Releases;
using BorderWatch.TestKit;
using BorderWatch.Web.Imports;
using Microsoft.Extensions.Logging.Abstractions;

namespace BorderWatch.Web.Tests.Imports;

/// <summary>One file after the other, each to its end or to none, and no file left on the disk.</summary>
public sealed class ImportJobsTests : IAsyncLifetime
{
    private TestDatabase _store = default!;
    private ImportJobs _jobs = default!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await TestDatabase.MigratedAsync();
        _jobs = New();
    }

    public async ValueTask DisposeAsync()
    {
        await _jobs.StopAsync(CancellationToken.None);
        _jobs.Dispose();
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task Add_AFile_IsReadStoredAndDone()
    {
        List<ImportState> states = [];
        _jobs.Changed += job => states.Add(job.State);
        var id = Bring(AgencyFile.Good);

        await _jobs.StartAsync(Ct);
        var job = await EndAsync(id);

        Assert.Equal((ImportState.Done, true, 2L), (job.State, job.Result!.IsNew, job.Rows));
        Assert.Equal([ImportState.Reading, ImportState.Storing, ImportState.Done], states.Distinct());
        Assert.Empty(Left());
        Assert.Single(await ReleasesAsync());
    }

    [Fact]
    public async Task Add_TheSameFileTwice_SaysSoAndChangesNothing()
    {
        var (first, second) = (Bring(AgencyFile.Good), Bring(AgencyFile.Good));

        await _jobs.StartAsync(Ct);
        var (one, two) = (await EndAsync(first), await EndAsync(second));

        Assert.Equal((true, false), (one.Result!.IsNew, two.Result!.IsNew));
        Assert.Equal(one.Result.Release, two.Result.Release);
        Assert.Single(await ReleasesAsync());
    }

    [Theory]
    [InlineData(false, ImportState.Failed)]
    [InlineData(true, ImportState.Done)]
    public async Task Add_FileWithManyBadRows_FailsWithAReportUnlessToldOtherwise(bool anyShare, ImportState state)
    {
        var id = Bring(AgencyFile.HalfBad, anyShare);

        await _jobs.StartAsync(Ct);
        var job = await EndAsync(id);

        Assert.Equal(state, job.State);
        if (anyShare)
        {
            Assert.Equal(2, job.Result!.Release.Rejected);
            return;
        }

        Assert.StartsWith("2 of 4 rows cannot be read", job.Problem, StringComparison.Ordinal);
        Assert.NotNull(job.Report);
        Assert.Empty(await ReleasesAsync());
        Assert.Empty(Left());
    }

    [Fact]
    public async Task Add_FileThatIsGone_FailsAndTheNextOneIsImported()
    {
        var gone = Bring(AgencyFile.Good);
        File.Delete(Assert.Single(Left()));
        var next = Bring(AgencyFile.Good);

        await _jobs.StartAsync(Ct);

        Assert.Equal((ImportState.Failed, ImportState.Done), ((await EndAsync(gone)).State, (await EndAsync(next)).State));
    }

    [Fact]
    public async Task Cancel_WhileItIsRead_LeavesTheStoreAsItWas()
    {
        var id = Bring(AgencyFiles.LongCrossings(millions: 4));
        var reading = new TaskCompletionSource<ImportJob>(TaskCreationOptions.RunContinuationsAsynchronously);
        _jobs.Changed += job =>
        {
            if (job is { State: ImportState.Reading, Rows: > 0 }) reading.TrySetResult(job);
        };
        await _jobs.StartAsync(Ct);
        var seen = await reading.Task.WaitAsync(Ct);

        var known = _jobs.Cancel(id);
        var job = await EndAsync(id);

        Assert.True(known);
        Assert.InRange(seen.Share, 0, 1);
        Assert.Equal(ImportState.Cancelled, job.State);
        Assert.Empty(await ReleasesAsync());
        Assert.Empty(Left());
    }

    [Fact]
    public async Task Cancel_WhileItWaits_EndsItAtOnceAndForGood()
    {
        var (first, second) = (Bring(AgencyFile.Good), Bring(AgencyFile.HalfBad));

        _jobs.Cancel(second);
        var cancelled = _jobs.Find(second)!.State;
        await _jobs.StartAsync(Ct);
        await EndAsync(first);

        Assert.Equal((ImportState.Cancelled, ImportState.Cancelled), (cancelled, _jobs.Find(second)!.State));
    }

    [Fact]
    public async Task Cancel_AfterTheEndOrOfNoJob_ChangesNothing()
    {
        var id = Bring(AgencyFile.Good);
        await _jobs.StartAsync(Ct);
        await EndAsync(id);

        Assert.True(_jobs.Cancel(id));
        Assert.Equal(ImportState.Done, _jobs.Find(id)!.State);
        Assert.False(_jobs.Cancel("nobody"));
        Assert.Null(_jobs.Find("nobody"));
    }

    [Fact]
    public async Task StopAsync_WithWork_CancelsItAndTakesNoMore()
    {
        var (first, second) = (Bring(AgencyFiles.LongCrossings(millions: 4)), Bring(AgencyFile.Good));
        await _jobs.StartAsync(Ct);

        await _jobs.StopAsync(Ct);

        Assert.Equal([ImportState.Cancelled, ImportState.Cancelled], new[] { first, second }.Select(id => _jobs.Find(id)!.State));
        Assert.Empty(Left());
        Assert.Null(_jobs.Add("late.csv", "late", anyShareRejected: false));
        Assert.Empty(await ReleasesAsync());
    }

    [Fact]
    public void Add_MoreThanMayWait_IsRefused()
    {
        for (var waiting = 0; waiting < ImportJobs.MostWaiting; waiting++) Bring(AgencyFile.Good);

        var job = _jobs.Add("one more.csv", "unused", anyShareRejected: false);

        Assert.Null(job);
    }

    [Fact]
    public void Jobs_ThatHaveEnded_AreForgottenTheOldestFirst()
    {
        List<string> ids = [];
        for (var ended = 0; ended < ImportJobs.MostKept + 2; ended++)
        {
            ids.Add(Bring(AgencyFile.Good));
            _jobs.Cancel(ids[^1]);
        }

        Assert.Equal(ids.Skip(2), ids.Where(id => _jobs.Find(id) is not null));
    }

    [Fact]
    public void Dispose_WithFilesThatWait_DeletesThem()
    {
        var jobs = New();
        var folder = jobs.Folder;
        File.WriteAllText(Path.Combine(folder, "waiting"), "x");
        jobs.Add("file.csv", Path.Combine(folder, "waiting"), anyShareRejected: false);

        jobs.Dispose();

        Assert.False(Directory.Exists(folder));
    }

    private ImportJobs New() => new(new OfficialImporter(_store.Database, TimeProvider.System), TimeProvider.System, NullLogger<ImportJobs>.Instance);

    private string Bring(byte[] content, bool anyShare = false)
    {
        var path = Path.Combine(_jobs.Folder, Path.GetRandomFileName());
        File.WriteAllBytes(path, content);
        return _jobs.Add("file.csv", path, anyShare)!.Id;
    }

    private string[] Left() => Directory.GetFiles(_jobs.Folder);

    private Task<IReadOnlyList<OfficialRelease>> ReleasesAsync() => new ReleaseQueries(_store.Database).ListAsync(new ReleaseFilter(), Ct);

    private async Task<ImportJob> EndAsync(string id)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Look(ImportJob job)
        {
            if (job.Id == id && job.HasEnded) ended.TrySetResult();
        }

        _jobs.Changed += Look;
        if (!_jobs.Find(id)!.HasEnded) await ended.Task.WaitAsync(Ct);
        _jobs.Changed -= Look;
        return _jobs.Find(id)!;
    }
}
