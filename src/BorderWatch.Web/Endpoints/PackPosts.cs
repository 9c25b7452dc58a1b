using BorderWatch.Data;
using BorderWatch.Data.Changes;
using BorderWatch.Web.Components.Layout;
using BorderWatch.Web.Packs;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BorderWatch.Web.Endpoints;

/// <summary>Takes the earlier pack that somebody brings, and leads to the page of what has changed since.</summary>
internal static class PackPosts
{
    // Far more than a pack: a file above this is cut off without an answer, one between the two is told why it was not taken.
    private const int MostBytes = 256 * 1024 * 1024;

    public static void MapPackPosts(this IEndpointRouteBuilder app) =>
        app.MapPost("/changes/packs", AddAsync)
            .WithMetadata(new RequireAntiforgeryTokenAttribute(required: true), new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MostBytes))
            .WithFormOptions(multipartBodyLengthLimit: MostBytes);

    private static async Task<IResult> AddAsync(HttpContext context, StoreFactQueries facts, KeptPacks packs)
    {
        var ct = context.RequestAborted;
        if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
            return Refused("The form did not come from this page, or the page was open for too long. Load the page again and choose the file anew.");
        if (!context.Request.HasFormContentType) return Refused("The pack was not sent as a form.");

        var file = (await context.Request.ReadFormAsync(ct)).Files["pack"];
        if (file is null or { Length: 0 }) return Refused("No file was chosen, or it is empty.");
        if (file.Length > PackReader.MostBytes) return Refused($"The file has more than {PackReader.MostBytes / 1024 / 1024} MB, which no pack has.");
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        var zip = content.ToArray();
        try
        {
            var pack = PackReader.Read(zip);
            var id = PackReader.IdOf(zip);
            await packs.AddAsync(id, pack.Name, pack.Query, PackReader.Kept(zip), ct);
            context.Response.Headers.Location = "/changes" + ChangeFilter.Since(id, pack.Query, await facts.GetAsync(ct)).ToQuery();
            return Results.StatusCode(StatusCodes.Status303SeeOther);
        }
        catch (PackException error)
        {
            return Refused(error.Message);
        }
        catch (System.Data.Common.DbException error)
        {
            return Refused($"The store could not be written to: {error.Message}");
        }
    }

    private static RazorComponentResult<PackRefused> Refused(string problem) =>
        new(new { Problems = (IReadOnlyList<string>)[problem] }) { StatusCode = StatusCodes.Status400BadRequest };
}
