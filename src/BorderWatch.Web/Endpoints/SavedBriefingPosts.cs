using BorderWatch.Data;
using BorderWatch.Data.Briefings;
using BorderWatch.Web.Components.Layout;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BorderWatch.Web.Endpoints;

/// <summary>Takes the forms that save and delete a briefing, and leads back to the page.</summary>
internal static class SavedBriefingPosts
{
    private const string NotSaved = "The briefing was not saved";
    private const string NotDeleted = "No briefing was deleted";
    private const string NotFromHere = "The form did not come from this page, or the page was open for too long. Load the page again and send it anew.";

    // A link, escaped once more, the name and the token.
    private const int MostBytes = 64 * 1024;

    public static void MapSavedBriefings(this IEndpointRouteBuilder app)
    {
        app.MapPost("/briefing/saved", SaveAsync).WithMetadata(new RequireAntiforgeryTokenAttribute(required: true)).WithFormOptions(bufferBodyLengthLimit: MostBytes);
        app.MapPost("/briefing/saved/delete", DeleteAsync).WithMetadata(new RequireAntiforgeryTokenAttribute(required: true)).WithFormOptions(bufferBodyLengthLimit: MostBytes);
    }

    private static async Task<IResult> SaveAsync(HttpContext context, StoreFactQueries facts, BriefingStore store)
    {
        var ct = context.RequestAborted;
        if (Problem(context) is { } problem) return Refused(NotSaved, new BriefingSaving([problem]), "", "");

        var form = await context.Request.ReadFormAsync(ct);
        var known = await facts.GetAsync(ct);
        // Read and written again: what is saved can be opened, and means the same after the next article.
        var filter = BriefingFilter.Parse(form["query"], known, out var unread);
        var query = filter.At(filter.View.SpelledOut(known)).ToQuery();
        string name = form["name"].ToString();
        var saving = unread.Count > 0 ? new BriefingSaving(unread) : await store.SaveAsync(name, query, form["replace"] == "1", ct);
        return saving.Problems.Count > 0 ? Refused(NotSaved, saving, name, query) : SeeOther(context, query);
    }

    private static async Task<IResult> DeleteAsync(HttpContext context, StoreFactQueries facts, BriefingStore store)
    {
        var ct = context.RequestAborted;
        if (Problem(context) is { } problem) return Refused(NotDeleted, new BriefingSaving([problem]), "", "");

        var form = await context.Request.ReadFormAsync(ct);
        string name = form["name"].ToString();
        // Read and written again: nobody is led anywhere but to the page.
        var back = BriefingFilter.Parse(form["query"], await facts.GetAsync(ct), out _).ToQuery();
        return await store.DeleteAsync(name, ct)
            ? SeeOther(context, back)
            : Refused(NotDeleted, new BriefingSaving([$"There is no briefing “{(name.Length > 60 ? name[..60] + "…" : name)}”."]), "", back);
    }

    private static string? Problem(HttpContext context) =>
        context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } ? NotFromHere
        : !context.Request.HasFormContentType ? "The briefing was not sent as a form."
        : null;

    private static IResult SeeOther(HttpContext context, string query)
    {
        context.Response.Headers.Location = $"/briefing{query}#saved";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static RazorComponentResult<BriefingRefused> Refused(string title, BriefingSaving saving, string name, string query) =>
        new(new { Title = title, Saving = saving, Name = name, Query = query }) { StatusCode = saving.Taken is null ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict };
}
