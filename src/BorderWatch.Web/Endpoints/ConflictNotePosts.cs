using BorderWatch.Data;
using BorderWatch.Data.Conflicts;
using BorderWatch.Web.Components.Layout;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BorderWatch.Web.Endpoints;

/// <summary>Takes the form of a note on a conflict and leads back to its row.</summary>
internal static class ConflictNotePosts
{
    // A note has at most 380 characters, and there are the token and the filter to go back to; the rest is nine bytes for each
    // claim that the row showed.
    private const int MostBytes = 64 * 1024;

    public static void MapConflictNotes(this IEndpointRouteBuilder app) =>
        app.MapPost("/conflicts/notes", AddAsync).WithMetadata(new RequireAntiforgeryTokenAttribute(required: true), new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MostBytes));

    private static async Task<IResult> AddAsync(HttpContext context, StoreFactQueries facts, ConflictQueries conflicts, ConflictNotes notes)
    {
        var ct = context.RequestAborted;
        // First: with a bad token the form must not be read, for it may not be what this page's reader wrote.
        if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
            return Refused("/conflicts", null, ["The form did not come from this page, or the page was open for too long. Load the page again and write the note anew."]);
        if (!context.Request.HasFormContentType) return Refused("/conflicts", null, ["The note was not sent as a form."]);

        var written = WrittenNote.Of(await context.Request.ReadFormAsync(ct));
        var known = await facts.GetAsync(ct);
        // Read and written again: nobody is led anywhere but to the register.
        var filter = ConflictFilter.Parse(written.Back, known, out _);
        var problems = await SaveAsync(notes, written, ct);
        if (problems.Count > 0) return Refused("/conflicts" + filter.ToQuery(), written, problems);

        context.Response.Headers.Location = await RowAsync(conflicts, filter, written.ConflictId!, ct);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>Where the row now stands: its new status may have moved it, and the filter must not hide what was just saved.</summary>
    private static async Task<string> RowAsync(ConflictQueries conflicts, ConflictFilter filter, string conflictId, CancellationToken ct)
    {
        var rows = await conflicts.ListAsync(filter, ct);
        if (rows.All(row => row.ConflictId != conflictId))
        {
            filter = new ConflictFilter { View = filter.View };
            rows = await conflicts.ListAsync(filter, ct);
        }

        var place = rows.TakeWhile(row => row.ConflictId != conflictId).Count();
        return $"/conflicts{(filter with { Page = (place / ConflictFilter.PageSize) + 1 }).ToQuery()}#{Uri.EscapeDataString(conflictId)}";
    }

    /// <summary>A store that cannot be written to at the moment is one more reason, and no reason to lose what was written.</summary>
    private static async Task<IReadOnlyList<string>> SaveAsync(ConflictNotes notes, WrittenNote written, CancellationToken ct)
    {
        try
        {
            return await notes.AddAsync(written.ConflictId, written.Status, written.Reason, written.Author, written.Seen, ct);
        }
        catch (System.Data.Common.DbException error)
        {
            return [$"The store could not be written to: {error.Message}"];
        }
    }

    private static RazorComponentResult<NoteRefused> Refused(string back, WrittenNote? written, IReadOnlyList<string> problems) =>
        new(new { Problems = problems, Back = back, Written = written }) { StatusCode = StatusCodes.Status400BadRequest };
}
