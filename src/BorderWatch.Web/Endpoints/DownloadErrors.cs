using Microsoft.AspNetCore.Diagnostics;

namespace BorderWatch.Web.Endpoints;

/// <summary>Logs whatever a request throws under its reference; answers a download with problem+json, leaves a page to the error page.</summary>
internal sealed partial class DownloadErrors(ILogger<DownloadErrors> logger, IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken ct)
    {
        // The request's own path has become that of the error page by now.
        var path = context.Features.Get<IExceptionHandlerPathFeature>()!.Path;
        var reference = ErrorReference.Of(context);
        RequestFailed(logger, exception, path, reference);
        if (!Path.HasExtension(path) && !path.StartsWith("/api/", StringComparison.Ordinal)) return false;

        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = { Title = "The file could not be made.", Detail = $"Nothing was changed. Reference {reference}, details in the log.", Status = 500 },
        });
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} failed. Reference {Reference}")]
    private static partial void RequestFailed(ILogger logger, Exception exception, string path, string reference);
}
