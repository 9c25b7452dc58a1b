namespace BorderWatch.Web.Endpoints;

/// <summary>A note as its form sent it, not yet checked.</summary>
/// <param name="Seen">What its writer was shown, as <see cref="BorderWatch.Data.Conflicts.SeenClaims.Marks"/> of that row.</param>
/// <param name="Back">The query of the page that it was sent from.</param>
public sealed record WrittenNote(string? ConflictId, string? Status, string? Reason, string? Author, string? Seen, string? Back)
{
    internal static WrittenNote Of(IFormCollection form) => new(form["conflict"], form["status"], form["reason"], form["author"], form["seen"], form["back"]);
}
