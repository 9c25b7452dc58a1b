using BorderWatch.Data.Official.Releases;
using BorderWatch.Web.Imports;

namespace BorderWatch.Web.Endpoints;

/// <summary>The rows that an import did not take or that contradict another: of a release, and of an import that failed.</summary>
internal static class ImportReports
{
    public static void MapImportReports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/official/releases/{id}/report.csv", async (string id, ReleaseQueries releases, HttpContext context) => Answer(id, await releases.ReportAsync(id, context.RequestAborted)));
        app.MapGet("/import/jobs/{id}/report.csv", (string id, ImportJobs jobs) => Answer(id, jobs.Find(id)?.Report));
    }

    private static IResult Answer(string id, byte[]? report) => report is null
        ? Results.Problem(title: "There is no such file.", detail: $"There is no report of {id}.", statusCode: StatusCodes.Status404NotFound)
        : new ReportResult($"borderwatch-report_{id}.csv", report);
}
