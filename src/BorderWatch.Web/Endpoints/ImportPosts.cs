using BorderWatch.Data;
using BorderWatch.Data.Official.Releases;
using BorderWatch.Web.Components.Layout;
using BorderWatch.Web.Imports;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace BorderWatch.Web.Endpoints;

/// <summary>Takes a file of an agency that somebody brings, and cancels its import.</summary>
internal static class ImportPosts
{
    // Above this the browser is cut off without an answer; up to it a file that is too large is told so.
    private const long MostSent = 4 * UploadReader.MostBytes;

    public static void MapImportPosts(this IEndpointRouteBuilder app)
    {
        // The token is checked as the form is read (UploadReader): the framework would take in the whole file first.
        app.MapPost("/import/jobs", AddAsync).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MostSent));
        app.MapPost("/import/jobs/{id}/cancel", CancelAsync).WithMetadata(new RequireAntiforgeryTokenAttribute(required: true));
    }

    private static async Task<IResult> AddAsync(HttpContext context, StoreFactQueries facts, ImportJobs jobs, IAntiforgery antiforgery, IOptions<AntiforgeryOptions> tokens)
    {
        try
        {
            if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase) || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 200 } boundary)
                return Refused("The file was not sent as a form.", StatusCodes.Status400BadRequest);
            var form = new MultipartReader(boundary.ToString(), context.Request.Body);
            using var upload = await UploadReader.ReadAsync(form, tokens.Value.FormFieldName, IsOursAsync, jobs.Folder, UploadReader.MostBytes, context.RequestAborted);
            if (jobs.Add(upload.Name, upload.Path, upload.AnyShareRejected) is not { } job)
                return Refused($"{ImportJobs.MostWaiting} files wait already. Send this one when some of them are imported.", StatusCodes.Status503ServiceUnavailable);
            upload.HandOn();
            return await ToAsync(context, facts, job.Id);
        }
        catch (UploadException error)
        {
            return Refused(error.Message, error.Status);
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refused(UploadReader.TooLarge("The file is larger still", UploadReader.MostBytes).Message, error.StatusCode);
        }
        catch (InvalidDataException error)
        {
            return Refused($"The form cannot be read: {error.Message}", StatusCodes.Status400BadRequest);
        }
        catch (IOException error) when (!context.RequestAborted.IsCancellationRequested)
        {
            return Refused($"The file could not be received: {error.Message}", StatusCodes.Status400BadRequest);
        }

        // The framework looks into a header before it looks into the form.
        Task<bool> IsOursAsync(string token)
        {
            context.Request.Headers[tokens.Value.HeaderName!] = token;
            return antiforgery.IsRequestValidAsync(context);
        }
    }

    private static async Task<IResult> CancelAsync(HttpContext context, string id, StoreFactQueries facts, ImportJobs jobs)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
            return Refused("The form did not come from this page, or the page was open for too long. Load the page again and cancel anew.", StatusCodes.Status400BadRequest);
        // Of one that has ended or that nobody knows, the page says so.
        jobs.Cancel(id);
        return await ToAsync(context, facts, id);
    }

    /// <summary>To the page of a job, on the day that the form was sent from.</summary>
    private static async Task<IResult> ToAsync(HttpContext context, StoreFactQueries facts, string job)
    {
        var view = ViewFilter.Parse(context.Request.QueryString.Value, await facts.GetAsync(CancellationToken.None), out _).View;
        context.Response.Headers.Location = "/import" + new ReleaseFilter { Job = job, View = view }.ToQuery();
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static RazorComponentResult<ImportRefused> Refused(string problem, int status) =>
        new(new { Problems = (IReadOnlyList<string>)[problem] }) { StatusCode = status };
}
