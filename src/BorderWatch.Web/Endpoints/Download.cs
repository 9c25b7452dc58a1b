using BorderWatch.Data;
using BorderWatch.Data.Export;

namespace BorderWatch.Web.Endpoints;

/// <summary>What every CSV endpoint does: read the filter, refuse what cannot be read, then stream the rows under a telling name.</summary>
internal static class Download
{
    /// <param name="subject">First part of the file name: "closures".</param>
    /// <param name="load">Runs before the first byte is sent, so that a failure is a status code and never text inside a file.</param>
    public static async Task<IResult> CsvAsync<TFilter, TRow>(
        HttpRequest request,
        StoreFactQueries factQueries,
        string subject,
        IReadOnlyList<CsvColumn<TRow>> columns,
        Func<TFilter, StoreFacts, CancellationToken, Task<IReadOnlyList<TRow>?>> load)
        where TFilter : IUrlFilter<TFilter>
    {
        var ct = request.HttpContext.RequestAborted;
        var facts = await factQueries.GetAsync(ct);
        var query = WithoutPage(request.QueryString.Value ?? "");
        var filter = TFilter.Parse(query, facts, out var problems, "bom");
        var own = new UrlQuery(query);
        var byteOrderMark = own.Flag("bom");
        string[] all = [.. problems, .. own.ValueProblems];
        if (all.Length > 0)
        {
            return Results.Problem(
                title: "The link could not be read.", detail: string.Join(" ", all), statusCode: StatusCodes.Status400BadRequest,
                extensions: new Dictionary<string, object?> { ["problems"] = all });
        }

        var rows = await load(filter, facts, ct);
        return rows is null
            ? Results.Problem(title: "There is no such file.", detail: $"Nothing here is called {request.Path}.", statusCode: StatusCodes.Status404NotFound)
            : new CsvResult<TRow>(FileName.Of(subject, [.. filter.NameParts(), .. filter.View.NameParts()], filter.View.AsOfDay(facts)), columns, rows, byteOrderMark);
    }

    // A page is a part of a table; a file has all of it.
    private static string WithoutPage(string query) =>
        string.Join('&', query.TrimStart('?').Split('&').Where(pair => !pair.StartsWith("page=", StringComparison.Ordinal)));
}
