using System.Diagnostics;

namespace BorderWatch.Web.Endpoints;

/// <summary>The id that a reader can quote and the log can be searched for: "7f3a-21c9".</summary>
public static class ErrorReference
{
    /// <summary>The beginning of the trace id, so that the request's other log lines are found by it too.</summary>
    public static string Of(HttpContext? context)
    {
        var id = Activity.Current?.TraceId.ToHexString() ?? context?.TraceIdentifier ?? Guid.NewGuid().ToString("N");
        var letters = string.Concat(id.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant().PadRight(8, '0');
        return $"{letters[..4]}-{letters[4..8]}";
    }
}
