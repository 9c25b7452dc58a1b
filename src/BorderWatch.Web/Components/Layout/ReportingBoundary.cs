using BorderWatch.Web.Endpoints;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace BorderWatch.Web.Components.Layout;

/// <summary>Catches what a page throws and logs it under the reference that the reader sees.</summary>
public sealed partial class ReportingBoundary : ErrorBoundary
{
    /// <summary>Of the failure now shown: "7f3a-21c9".</summary>
    public string? Reference { get; private set; }

    [Inject]
    private ILogger<ReportingBoundary> Logger { get; set; } = default!;

    // Only while prerendering.
    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override Task OnErrorAsync(Exception exception)
    {
        Reference = ErrorReference.Of(Http);
        PageFailed(Logger, exception, Reference);

        if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A page failed. Reference {Reference}")]
    private static partial void PageFailed(ILogger logger, Exception exception, string reference);
}
