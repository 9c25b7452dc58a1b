using BorderWatch.Data.Export;

namespace BorderWatch.Web.Endpoints;

/// <summary>Streams rows as a CSV download.</summary>
internal sealed class CsvResult<TRow>(string fileName, IReadOnlyList<ExportColumn<TRow>> columns, IEnumerable<TRow> rows, bool byteOrderMark) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "text/csv; charset=utf-8; header=present";
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        response.Headers.CacheControl = "no-cache";
        return CsvExport.WriteAsync(response.Body, columns, rows.ToAsyncEnumerable(), byteOrderMark, httpContext.RequestAborted);
    }
}
