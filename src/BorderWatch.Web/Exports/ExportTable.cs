using BorderWatch.Data;
using BorderWatch.Data.Export;
using BorderWatch.Web.Endpoints;

namespace BorderWatch.Web.Exports;

/// <summary>A table that leaves the program: its columns, and how a filter fills it. Every format is written from this one description.</summary>
internal sealed class ExportTable<TFilter, TRow> : IExportTable
    where TFilter : IUrlFilter<TFilter>
{
    public required string Name { get; init; }

    public string Path
    {
        get => field ?? Name;
        init;
    }

    public required string Row { get; init; }

    public required string Key { get; init; }

    public required IReadOnlyList<ExportColumn<TRow>> Columns { get; init; }

    public required IReadOnlyList<string> Parameters { get; init; }

    public IReadOnlyList<string> SortColumns { get; init; } = [];

    public required Func<IServiceProvider, TFilter, StoreFacts, CancellationToken, Task<IReadOnlyList<TRow>>> LoadAsync { get; init; }

    /// <summary>What a parameter can be; null for all that <see cref="ApiParameters"/> knows.</summary>
    public Func<string, StoreFacts, IReadOnlyList<string>?>? Values { get; init; }

    IReadOnlyList<IExportColumn> IExportTable.Columns => Columns;

    public IReadOnlyList<string>? ValuesOf(string parameter, StoreFacts facts) => Values?.Invoke(parameter, facts);

    /// <summary>As bytes of the CSV that the download gives, without a byte order mark.</summary>
    public async Task<byte[]> CsvAsync(IServiceProvider services, TFilter filter, StoreFacts facts, CancellationToken ct)
    {
        using var file = new MemoryStream();
        await CsvExport.WriteAsync(file, Columns, (await LoadAsync(services, filter, facts, ct)).ToAsyncEnumerable(), byteOrderMark: false, ct);
        return file.ToArray();
    }

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"/{Path}.csv", (HttpRequest request, StoreFactQueries facts) =>
            Download.CsvAsync<TFilter, TRow>(request, facts, Name, Columns, async (filter, known, ct) => await LoadAsync(request.HttpContext.RequestServices, filter, known, ct)));
        app.MapGet($"/{Path}.xlsx", (HttpRequest request, StoreFactQueries facts, ExportDescriber describer) =>
            AnswerAsync(request, facts, describer, (asked, about, rows) => new WorkbookResult(asked.FileName(Name, "xlsx"), Workbooks.Make(Name, Columns, rows, about))));
        foreach (var path in ExportTables.ApiPaths(this))
        {
            app.MapGet(path, (HttpRequest request, StoreFactQueries facts, ExportDescriber describer) =>
                AnswerAsync(request, facts, describer, (asked, about, rows) => new JsonTableResult<TRow>(asked.FileName(Name, "json"), Columns, rows.ToAsyncEnumerable(), about)));
        }
    }

    private Task<IResult> AnswerAsync(
        HttpRequest request, StoreFactQueries factQueries, ExportDescriber describer, Func<AskedDownload<TFilter, bool>, ExportAbout, IReadOnlyList<TRow>, IResult> write) =>
        Download.AnswerAsync<TFilter, bool>(request, factQueries, null, _ => (false, null), async (asked, ct) =>
        {
            var rows = await LoadAsync(request.HttpContext.RequestServices, asked.Filter, asked.Facts, ct);
            return write(asked, await describer.DescribeAsync(this, asked.Filter, asked.Facts, rows.Count, ct), rows);
        });
}
