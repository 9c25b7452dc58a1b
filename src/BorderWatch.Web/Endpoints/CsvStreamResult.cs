namespace BorderWatch.Web.Endpoints;

/// <summary>A CSV that is written while it is read from the store.</summary>
internal sealed class CsvStreamResult(string fileName, Func<Stream, CancellationToken, Task> write) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "text/csv; charset=utf-8; header=present";
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        response.Headers.CacheControl = "no-cache";
        return write(response.Body, httpContext.RequestAborted);
    }
}
