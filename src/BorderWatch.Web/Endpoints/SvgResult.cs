namespace BorderWatch.Web.Endpoints;

/// <summary>A chart as a picture. It is shown where it is embedded, and saved under its name where it is downloaded.</summary>
internal sealed class SvgResult(string fileName, string picture) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "image/svg+xml; charset=utf-8";
        response.Headers.ContentDisposition = $"inline; filename=\"{fileName}\"";
        response.Headers.CacheControl = "no-cache";
        // Opened by itself it is a document of this site: it may not run or fetch anything.
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        response.Headers.XContentTypeOptions = "nosniff";
        return response.WriteAsync(picture, httpContext.RequestAborted);
    }
}
