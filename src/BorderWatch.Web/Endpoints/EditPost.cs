using BorderWatch.Data;
using Microsoft.AspNetCore.Antiforgery;

namespace BorderWatch.Web.Endpoints;

/// <summary>What every form by which people edit has: the check that it is ours, who and why, and where to go afterwards.</summary>
internal sealed record EditPost(IFormCollection Form, string Who, string Why, string Back)
{
    public const string NotFromHere = "The form did not come from this page, or the page was open for too long. Load the page again and send it anew.";

    /// <returns>Null, with the reason, for what is no form of ours.</returns>
    public static async Task<(EditPost? Post, string Problem)> ReadAsync(HttpContext context)
    {
        // First: with a bad token the form must not be read, for it may not be what this page's reader wrote.
        if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }) return (null, NotFromHere);
        if (!context.Request.HasFormContentType) return (null, "The edit was not sent as a form.");
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        // Read and written again: nobody is led anywhere but to a page here.
        var facts = await context.RequestServices.GetRequiredService<StoreFactQueries>().GetAsync(context.RequestAborted);
        var back = new ViewFilter { View = ViewFilter.Parse(form["back"], facts, out _).View }.ToQuery();
        return (new EditPost(form, form["who"].ToString(), form["why"].ToString(), back), "");
    }

    public static IResult SeeOther(HttpContext context, string link)
    {
        context.Response.Headers.Location = link;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
