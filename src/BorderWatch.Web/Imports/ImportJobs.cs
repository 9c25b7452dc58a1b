using System.Security.Cryptography;
using System.Threading.Channels;
using BorderWatch.Data;
using BorderWatch.Data.Official.Import;
using BorderWatch.Data.Official.Releases;

namespace BorderWatch.Web.Imports;

/// <summary>
/// Imports the files that are brought to the import page, one after the other, and knows how far each is. In memory: what ends
/// with the server is cancelled and leaves nothing behind, neither in the store nor as a file.
/// </summary>
public sealed partial class ImportJobs(OfficialImporter importer, TimeProvider clock, ILogger<ImportJobs> logger) : BackgroundService
{
    /// <summary>Imports that have ended; older ones are forgotten.</summary>
    public const int MostKept = 20;

    /// <summary>Files that wait: each takes room on the disk.</summary>
    public const int MostWaiting = 5;

    // Before that the speed is that of opening the file.
    private static readonly TimeSpan s_firstEstimate = TimeSpan.FromSeconds(1);

    // Who looks need not be told more often.
    private static readonly TimeSpan s_betweenTellings = TimeSpan.FromMilliseconds(250);

    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = []; // in the order in which they came
    private readonly Channel<Entry> _queue = Channel.CreateUnbounded<Entry>();
    private UploadFolder? _folder;
    private bool _stopped;

    /// <summary>A job is another now. On the thread of the import: who listens must be quick.</summary>
    public event Action<ImportJob>? Changed;

    /// <summary>Where files lie while they wait; made when the first is brought.</summary>
    public string Folder
    {
        get
        {
            lock (_gate) return (_folder ??= new UploadFolder()).Path;
        }
    }

    public ImportJob? Find(string id)
    {
        lock (_gate) return _entries.Find(entry => entry.Job.Id == id)?.Job;
    }

    /// <summary>Puts a file at the end of the queue. It is the job's from now on, which deletes it.</summary>
    /// <returns>Null where the server is ending or too many wait; then the file is still the caller's.</returns>
    public ImportJob? Add(string fileName, string path, bool anyShareRejected)
    {
        lock (_gate)
        {
            if (_stopped || _entries.Count(one => one.Job.State == ImportState.Queued) >= MostWaiting) return null;
            var entry = new Entry(new ImportJob { Id = RandomNumberGenerator.GetHexString(ReleaseFilter.JobIdLength, lowercase: true), FileName = fileName }, path, anyShareRejected);
            _entries.Add(entry);
            _queue.Writer.TryWrite(entry);
            return entry.Job;
        }
    }

    /// <summary>Cancels a job that has not ended.</summary>
    /// <returns>False where there is none of this id.</returns>
    public bool Cancel(string id)
    {
        Entry? entry;
        lock (_gate) entry = _entries.Find(one => one.Job.Id == id);
        if (entry is null) return false;
        // Whatever has not begun ends here; what runs, ends itself.
        if (Update(entry, job => job.State == ImportState.Queued ? job with { State = ImportState.Cancelled } : job)) return true;
        lock (_gate)
        {
            if (!entry.Job.HasEnded) entry.Cancel();
        }

        return true;
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_gate) _stopped = true;
        await base.StopAsync(cancellationToken);
        // What ran has ended by itself; the rest is not begun any more.
        List<Entry> waiting;
        lock (_gate) waiting = [.. _entries];
        foreach (var entry in waiting) Update(entry, job => job.State == ImportState.Queued ? job with { State = ImportState.Cancelled } : job);
    }

    public override void Dispose()
    {
        base.Dispose();
        lock (_gate)
        {
            _folder?.Dispose();
            _folder = null;
            foreach (var entry in _entries) entry.Dispose();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var entry in _queue.Reader.ReadAllAsync(stoppingToken))
            {
                // Cancelled while it waited.
                if (Update(entry, job => job.State == ImportState.Queued ? job with { State = ImportState.Reading } : job)) await RunAsync(entry, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server ends.
        }
    }

    private async Task RunAsync(Entry entry, CancellationToken stoppingToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, entry.Cancelled);
        try
        {
            var result = await importer.ImportAsync(entry.Path, entry.AnyShareRejected, new Progress(this, entry, clock), ended.Token);
            Update(entry, job => job with { State = ImportState.Done, Result = result, Rows = result.Release.Rows, TimeLeft = null });
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            Update(entry, job => job with { State = ImportState.Cancelled, TimeLeft = null });
        }
        catch (ImportException error)
        {
            Update(entry, job => job with { State = ImportState.Failed, Problem = error.Message, Report = error.Report, TimeLeft = null });
        }
        catch (StoreException error)
        {
            Update(entry, job => job with { State = ImportState.Failed, Problem = $"{error.Message} Nothing was imported.", TimeLeft = null });
        }
#pragma warning disable CA1031 // Whatever it is: the next file must not wait for ever.
        catch (Exception error)
#pragma warning restore CA1031
        {
            ImportFailed(error, entry.Job.Id);
            Update(entry, job => job with { State = ImportState.Failed, Problem = $"The import failed unexpectedly. Nothing was imported. Details are in the log, under {entry.Job.Id}.", TimeLeft = null });
        }
    }

    /// <returns>Whether the job is in another state now.</returns>
    private bool Update(Entry entry, Func<ImportJob, ImportJob> change, bool tell = true)
    {
        ImportJob before, after;
        lock (_gate)
        {
            before = entry.Job;
            entry.Job = after = change(before);
            if (!before.HasEnded && after.HasEnded)
            {
                File.Delete(entry.Path);
                Forget();
            }
        }

        if (before.State != after.State || (tell && before != after)) Changed?.Invoke(after);
        return before.State != after.State;
    }

    private void Forget()
    {
        var ended = _entries.Where(entry => entry.Job.HasEnded).ToList();
        foreach (var entry in ended.SkipLast(MostKept))
        {
            _entries.Remove(entry);
            entry.Dispose();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The import {Id} failed.")]
    private partial void ImportFailed(Exception error, string id);

    private sealed class Entry(ImportJob job, string path, bool anyShareRejected) : IDisposable
    {
        private readonly CancellationTokenSource _cancel = new();

        /// <summary>Read and written under the lock of the registry alone.</summary>
        public ImportJob Job { get; set; } = job;

        public string Path => path;

        public bool AnyShareRejected => anyShareRejected;

        public CancellationToken Cancelled => _cancel.Token;

        public void Cancel() => _cancel.Cancel();

        public void Dispose() => _cancel.Dispose();
    }

    /// <summary>Not <see cref="Progress{T}"/>, which hands reports to other threads, where they overtake each other.</summary>
    private sealed class Progress(ImportJobs jobs, Entry entry, TimeProvider clock) : IProgress<ImportProgress>
    {
        private readonly long _began = clock.GetTimestamp();
        private long _told;

        public void Report(ImportProgress value)
        {
            var tell = _told == 0 || clock.GetElapsedTime(_told) >= s_betweenTellings;
            if (tell) _told = clock.GetTimestamp();
            jobs.Update(entry, job => job with { State = value.Storing ? ImportState.Storing : ImportState.Reading, Rows = value.Rows, Share = value.Share, TimeLeft = Left(value) }, tell);
        }

        private TimeSpan? Left(ImportProgress value)
        {
            var elapsed = clock.GetElapsedTime(_began);
            return value.Storing || value.Share <= 0 || elapsed < s_firstEstimate ? null : elapsed * ((1 - value.Share) / value.Share);
        }
    }
}
