using BorderWatch.Data;
using BorderWatch.Data.Export;

namespace BorderWatch.Web.Endpoints;

/// <summary>What every download does: read the filter, refuse what cannot be read, then answer with a file under a telling name.</summary>
internal static class Download
{
    /// <summary>Streams rows as CSV.</summary>
    /// <param name="subject">First part of the file name: "closures".</param>
    /// <param name="load">Runs before the first byte is sent, so that a failure is a status code and never text inside a file.</param>
    public static Task<IResult> CsvAsync<TFilter, TRow>(
        HttpRequest request,
        StoreFactQueries factQueries,
        string subject,
        IReadOnlyList<ExportColumn<TRow>> columns,
        Func<TFilter, StoreFacts, CancellationToken, Task<IReadOnlyList<TRow>?>> load)
        where TFilter : IUrlFilter<TFilter> =>
        AnswerAsync<TFilter, bool>(request, factQueries, "bom", url => (url.Flag("bom"), null), async (asked, ct) =>
            await load(asked.Filter, asked.Facts, ct) is { } rows
                ? new CsvResult<TRow>(asked.FileName(subject, "csv"), columns, rows, asked.Own)
                : null);

    /// <param name="ownName">A name that the file reads from the link, beside the filter; null for none.</param>
    /// <param name="readOwn">Reads it; the second value is a sentence if that cannot be done.</param>
    /// <param name="answer">Null when there is no such file.</param>
    public static async Task<IResult> AnswerAsync<TFilter, TOwn>(
        HttpRequest request,
        StoreFactQueries factQueries,
        string? ownName,
        Func<UrlQuery, (TOwn Own, string? Problem)> readOwn,
        Func<AskedDownload<TFilter, TOwn>, CancellationToken, Task<IResult?>> answer)
        where TFilter : IUrlFilter<TFilter>
    {
        var ct = request.HttpContext.RequestAborted;
        var facts = await factQueries.GetAsync(ct);
        var query = WithoutPage(request.QueryString.Value ?? "");
        var filter = TFilter.Parse(query, facts, out var problems, ownName is null ? [] : [ownName]);
        var url = new UrlQuery(query);
        var (own, problem) = readOwn(url);
        string[] all = [.. problems, .. url.ValueProblems, .. problem is null ? [] : new[] { problem }];
        if (all.Length > 0)
        {
            return Results.Problem(
                title: "The link could not be read.", detail: string.Join(" ", all), statusCode: StatusCodes.Status400BadRequest,
                extensions: new Dictionary<string, object?> { ["problems"] = all });
        }

        return await answer(new AskedDownload<TFilter, TOwn>(filter, facts, own), ct)
            ?? Results.Problem(title: "There is no such file.", detail: $"Nothing here is called {request.Path}.", statusCode: StatusCodes.Status404NotFound);
    }

    // A page is a part of a table; a file has all of it.
    private static string WithoutPage(string query) =>
        string.Join('&', query.TrimStart('?').Split('&').Where(pair => !pair.StartsWith("page=", StringComparison.Ordinal)));
}
