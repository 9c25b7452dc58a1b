using BorderWatch.Data;
using BorderWatch.Data.Dates;
using BorderWatch.Web.Components.Filters;
using BorderWatch.Web.Components.Shared;
using BorderWatch.Web.Words;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace BorderWatch.Web.Components;

/// <summary>
/// Base of every page that has a filter: reads it from the URL, loads, and does so again whenever the URL or the store
/// changes. The URL is the only state; a control hands a changed filter to <see cref="Show"/>, which navigates.
/// </summary>
public abstract class FilteredPage<TFilter> : ComponentBase, IDisposable
    where TFilter : class, IUrlFilter<TFilter>
{
    private readonly CancellationTokenSource _gone = new();
    private CancellationTokenSource? _load;
    private string? _loaded;
    private string? _shown;

    // The state of the store that was read last, or that the page has answered otherwise.
    private int _turn;
    private int _reads;

    // Where Show has sent the browser, until the browser says that it is there.
    private readonly List<string> _underway = [];

    [Inject]
    protected NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private StoreFactQueries FactQueries { get; set; } = default!;

    [CascadingParameter]
    private StoreTurn Turn { get; set; } = StoreTurn.First;

    /// <summary>Null until the first load is done.</summary>
    protected StoreFacts? Facts { get; private set; }

    /// <summary>The filter of the rows on the page.</summary>
    protected TFilter Filter { get; private set; } = default!;

    /// <summary>
    /// The filter last asked for, which the controls show: ahead of <see cref="Filter"/> while the browser is on its way. A
    /// second change in that time is made to the first, which would be lost otherwise.
    /// </summary>
    protected TFilter Asked { get; private set; } = default!;

    /// <summary>What of the URL could not be read.</summary>
    protected IReadOnlyList<string> Problems { get; private set; } = [];

    protected DateOnly AsOf => Filter.View.AsOfDay(Facts!);

    /// <summary>"Consensus reading, as of 22 December 2023, as known on 22 December 2023"</summary>
    protected string ViewWords => Filter.View.Describe(Facts!);

    /// <summary>"AFP alone: " before a finding, where the page reads one source; else empty.</summary>
    protected string Alone => ReadingWords.Alone(Filter.View.ReadAs);

    /// <summary>What is said of all sources, or, where the page looks back to an earlier day, of those of that day, which is named.</summary>
    protected string Known(string ofAll, string ofThen) =>
        Filter.View.Known is { } day ? $"As known on {DateWords.Long(day)}: {Sentence.Lower(ofThen)}" : ofAll;

    /// <summary>This page, for a link that leaves the program: it means the same after the next article.</summary>
    protected string Permalink => Url(Filter.At(Filter.View.SpelledOut(Facts!)));

    /// <summary>The path of the page, with its leading slash and without query.</summary>
    protected string Path => PathOf(Navigation.Uri);

    /// <summary>Whether the page reads the store anew when somebody changes it: not while something is filled in that it would take away or change the meaning of.</summary>
    protected virtual bool Follows => true;

    protected abstract Task LoadAsync(TFilter filter, StoreFacts facts, CancellationToken ct);

    protected override void OnInitialized() => Navigation.LocationChanged += OnLocationChanged;

    protected override async Task OnParametersSetAsync()
    {
        await ReadUrlAsync();
        await FollowAsync();
    }

    /// <summary>Goes to this page with another filter.</summary>
    protected void Show(TFilter filter)
    {
        var url = Navigation.ToAbsoluteUri(Url(filter)).AbsoluteUri;
        // Shown already: one more entry in the history would make Back seem dead.
        if (_underway.Count == 0 && url == WithoutFragment(Navigation.Uri)) return;
        Asked = filter;
        _underway.Add(url);
        Navigation.NavigateTo(url);
    }

    /// <summary>This page with another filter, as a link.</summary>
    protected string Url(TFilter filter) => Path + filter.ToQuery();

    /// <summary>A file with what the page shows; <paramref name="path"/> is that of the file, such as "/closures.csv".</summary>
    protected string DownloadUrl(string path) => path + Filter.ToQuery();

    /// <summary>The same file with a byte order mark, which Excel needs to read UTF-8.</summary>
    protected DownloadLink ForExcel(string path)
    {
        var url = DownloadUrl(path);
        return new DownloadLink("CSV for Excel", url + (url.Contains('?', StringComparison.Ordinal) ? "&bom=1" : "?bom=1"));
    }

    /// <summary>The workbook and the JSON of a table, with what the page shows.</summary>
    protected IReadOnlyList<DownloadLink> OtherFormats(string table)
    {
        var name = table.Split('/')[^1];
        return [new($"{name}.xlsx", DownloadUrl($"/{table}.xlsx")), new($"{name}.json", DownloadUrl($"/api/v1/{table}.json"))];
    }

    /// <summary>What the page says to machines that look for data.</summary>
    /// <param name="tables">Those whose files take the filter of the page.</param>
    protected DatasetData Dataset(string name, params string[] tables) =>
        DatasetOf(name, [.. tables.SelectMany(table => new[] { $"/{table}.csv", $"/api/v1/{table}.json", $"/{table}.xlsx" }).Select(DownloadUrl)]);

    /// <param name="files">Their paths and queries.</param>
    protected DatasetData DatasetOf(string name, IReadOnlyList<string> files) => new()
    {
        Name = $"{name} · BorderWatch",
        Description = $"{Filter.Describe(Facts!)} {ViewWords}.",
        Url = Permalink,
        Files = files,
        Sources = [.. Facts!.Sources.Where(source => source.PublishedOn <= Filter.View.KnownDay(Facts))],
    };

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        Navigation.LocationChanged -= OnLocationChanged;
        _gone.Cancel();
        _load?.Dispose();
        _gone.Dispose();
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    private async Task ReadUrlAsync()
    {
        var url = WithoutFragment(Navigation.Uri);
        if (url == _loaded) return;
        _loaded = url;
        await ReadAsync(url);
    }

    /// <summary>The same URL over a store that somebody has changed: what is shown stays until what is new is there.</summary>
    private async Task FollowAsync()
    {
        var turn = Turn;
        if (turn.Number == _turn || _loaded is null) return;
        _turn = turn.Number;
        if (!Follows)
        {
            turn.Answer(turn.Number, TurnAnswer.Left);
            return;
        }

        try
        {
            await ReadAsync(_loaded);
        }
        catch (Exception e) when (Facts is not null && e is StoreException or System.Data.Common.DbException)
        {
            turn.Answer(turn.Number, TurnAnswer.Failed);
        }
    }

    private async Task ReadAsync(string url)
    {
        var (turn, read) = (Turn, ++_reads);
        _turn = turn.Number;
        if (_load is not null) await _load.CancelAsync();
        if (read != _reads) return;
        _load?.Dispose();
        _load = CancellationTokenSource.CreateLinkedTokenSource(_gone.Token);
        var ct = _load.Token;
        try
        {
            var facts = await FactQueries.GetAsync(ct);
            var filter = TFilter.Parse(new Uri(url).Query, facts, out var problems);
            await LoadAsync(filter, facts, ct);
            if (ct.IsCancellationRequested) return;
            (Facts, Filter, Problems, _shown) = (facts, filter, problems, url);
            if (_underway.Count == 0) Asked = filter;
            turn.Answer(turn.Number, TurnAnswer.Read);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // A newer URL or state of the store is being loaded, or the page is gone.
        }
    }

    // "/closures/" is the same page as "/closures".
    private static string PathOf(string url) => new Uri(url).AbsolutePath is { Length: > 1 } path ? path.TrimEnd('/') : "/";

    private static string WithoutFragment(string url) => url.Split('#')[0];

    // A place that nobody here sent the browser to: the reader went there, and what was asked for before is off.
    private void Arrived(string url)
    {
        var at = _underway.IndexOf(url);
        if (at < 0) _underway.Clear();
        else _underway.RemoveRange(0, at + 1);
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        // Another page's URL: the router is about to replace this one.
        if (_loaded is null || PathOf(e.Location) != PathOf(_loaded)) return;
        _ = InvokeAsync(async () =>
        {
            try
            {
                Arrived(e.Location);
                await ReadUrlAsync();
                // The layout may have handed the page its parameters, and so had it load, before it is told that the browser is there.
                if (_underway.Count == 0 && _shown == _loaded) Asked = Filter;
                StateHasChanged();
            }
            catch (Exception error)
            {
                await DispatchExceptionAsync(error);
            }
        });
    }
}
