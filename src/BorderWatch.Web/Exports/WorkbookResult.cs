namespace BorderWatch.Web.Exports;

/// <summary>A workbook as a download.</summary>
internal sealed class WorkbookResult(string fileName, byte[] workbook) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        response.Headers.CacheControl = "no-cache";
        response.ContentLength = workbook.Length;
        return response.Body.WriteAsync(workbook, httpContext.RequestAborted).AsTask();
    }
}
