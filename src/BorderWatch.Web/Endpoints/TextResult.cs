using System.Text;

namespace BorderWatch.Web.Endpoints;

/// <summary>A text as a download, UTF-8; with a byte order mark for programs that take it for something else otherwise.</summary>
internal sealed class TextResult(string fileName, string mediaType, string text, bool byteOrderMark) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = $"{mediaType}; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        response.Headers.CacheControl = "no-cache";
        if (byteOrderMark) await response.Body.WriteAsync(Encoding.UTF8.Preamble.ToArray(), httpContext.RequestAborted);
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), httpContext.RequestAborted);
    }
}
