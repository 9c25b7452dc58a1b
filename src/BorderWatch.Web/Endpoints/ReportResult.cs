using System.IO.Compression;

namespace BorderWatch.Web.Endpoints;

/// <summary>A CSV that is kept gzipped, as a download.</summary>
internal sealed class ReportResult(string fileName, byte[] gzip) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "text/csv; charset=utf-8; header=present";
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        response.Headers.CacheControl = "no-cache";
        await using var content = new GZipStream(new MemoryStream(gzip), CompressionMode.Decompress);
        await content.CopyToAsync(response.Body, httpContext.RequestAborted);
    }
}
