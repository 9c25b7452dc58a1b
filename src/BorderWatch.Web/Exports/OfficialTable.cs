using System.Globalization;
using BorderWatch.Data;
using BorderWatch.Data.Export;
using BorderWatch.Data.Official.Explore;
using BorderWatch.Data.Official.Rows;
using BorderWatch.Web.Endpoints;

namespace BorderWatch.Web.Exports;

/// <summary>Official counts as files: so many rows that none of the formats holds them all, so each is written while it is read.</summary>
internal sealed class OfficialTable<TFilter, TRow> : IExportTable
    where TFilter : OfficialFilter, IUrlFilter<TFilter>
{
    public required string Name { get; init; }

    public required string Path { get; init; }

    public required string Row { get; init; }

    public string Key => "";

    public required IReadOnlyList<ExportColumn<TRow>> Columns { get; init; }

    public required IReadOnlyList<string> Parameters { get; init; }

    public IReadOnlyList<string> SortColumns => [];

    /// <summary>The fields of the table with their values.</summary>
    public required Func<StoreFacts, IReadOnlyList<OfficialDimension>> Dimensions { get; init; }

    public required Func<CountQueries, TFilter, StoreFacts, CancellationToken, IAsyncEnumerable<TRow>> Rows { get; init; }

    /// <summary>Writes the same rows as bytes of a CSV.</summary>
    public required Func<CountQueries, Stream, TFilter, StoreFacts, bool, CancellationToken, Task> WriteCsvAsync { get; init; }

    IReadOnlyList<IExportColumn> IExportTable.Columns => Columns;

    public IReadOnlyList<string>? ValuesOf(string parameter, StoreFacts facts) => OfficialParameters.ValuesOf(parameter, Dimensions(facts));

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"/{Path}.csv", (HttpRequest request, StoreFactQueries facts, CountQueries counts) =>
            Download.AnswerAsync<TFilter, bool>(request, facts, "bom", url => (url.Flag("bom"), null), (asked, _) => Task.FromResult<IResult?>(
                new CsvStreamResult(asked.FileName(Name, "csv"), (target, ct) => WriteCsvAsync(counts, target, asked.Filter, asked.Facts, asked.Own, ct)))));
        app.MapGet($"/{Path}.xlsx", (HttpRequest request, StoreFactQueries facts, ExploreQueries explore, CountQueries counts, ExportDescriber describer) =>
            AnswerAsync(request, facts, explore, describer, async (asked, about, ct) =>
            {
                if (about.Rows > OfficialTables.MostWorkbookRows) return TooManyRows(about.Rows);
                List<TRow> rows = [];
                await foreach (var row in Rows(counts, asked.Filter, asked.Facts, ct)) rows.Add(row);
                return new WorkbookResult(asked.FileName(Name, "xlsx"), Workbooks.Make(Name, Columns, rows, about));
            }));
        foreach (var path in ExportTables.ApiPaths(this))
        {
            app.MapGet(path, (HttpRequest request, StoreFactQueries facts, ExploreQueries explore, CountQueries counts, ExportDescriber describer) =>
                AnswerAsync(request, facts, explore, describer, (asked, about, ct) => Task.FromResult<IResult>(
                    new JsonTableResult<TRow>(asked.FileName(Name, "json"), Columns, Rows(counts, asked.Filter, asked.Facts, ct), about))));
        }
    }

    private Task<IResult> AnswerAsync(
        HttpRequest request, StoreFactQueries factQueries, ExploreQueries explore, ExportDescriber describer, Func<AskedDownload<TFilter, bool>, ExportAbout, CancellationToken, Task<IResult>> write) =>
        Download.AnswerAsync<TFilter, bool>(request, factQueries, null, _ => (false, null), async (asked, ct) =>
        {
            var rows = (await explore.ExploreAsync(asked.Filter, asked.Facts, ct)).Rows;
            return await write(asked, await describer.DescribeAsync(this, asked.Filter, asked.Facts, (int)rows, ct), ct);
        });

    private static IResult TooManyRows(int rows) => Results.Problem(
        title: "The workbook would be too large.",
        detail: string.Create(CultureInfo.InvariantCulture, $"These are {rows:N0} rows; a workbook is made of at most {OfficialTables.MostWorkbookRows:N0}. Narrow the filter, or take the CSV, which has no limit."),
        statusCode: StatusCodes.Status400BadRequest);
}
