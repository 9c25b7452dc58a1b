namespace BorderWatch.Web.Imports;

/// <summary>A file that was sent cannot be taken; the message says why.</summary>
internal sealed class UploadException(string message) : Exception(message)
{
    /// <summary>Of the answer.</summary>
    public int Status { get; init; } = StatusCodes.Status400BadRequest;
}
