namespace BorderWatch.Web.Endpoints;

/// <summary>A ZIP as a download.</summary>
internal sealed class ZipResult(string fileName, byte[] zip) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "application/zip";
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        response.Headers.CacheControl = "no-cache";
        return response.Body.WriteAsync(zip, httpContext.RequestAborted).AsTask();
    }
}
