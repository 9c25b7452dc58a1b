using BorderWatch.Data.Official;
using BorderWatch.Data.Official.Import;
using BorderWatch.Data.Official.Releases;
using BorderWatch.Web.Components.Official;
using BorderWatch.Web.Components.Pages;
using BorderWatch.Web.Imports;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Pages;

/// <summary>The import page in every state of an import.</summary>
public sealed class ImportTests(Sites sites) : PageTest(sites.Articles)
{
    private static readonly ImportJob s_job = new() { Id = "0123456789abcdef", FileName = "data.csv" };

    private static readonly OfficialRelease s_release = new()
    {
        ReleaseId = "bts-crossings-2025-02-500818b5", Kind = ReleaseKinds.Crossings, Publisher = "Bureau of Transportation Statistics", Title = "Border Crossing Entry Data", Definition = "Inbound crossings.",
        FirstMonth = YearMonth.Of(1996, 1), LastMonth = YearMonth.Of(2025, 2), Months = 350, Sha256 = new string('5', 64), Rows = 399_406, Duplicates = 10, Conflicts = 1, Rejected = 0, InTheBox = false,
        ImportedAt = new(2026, 11, 22, 12, 37, 0, TimeSpan.Zero),
    };

    private ImportJobs Jobs => Services.GetRequiredService<ImportJobs>();

    [Fact]
    public void Page_WithoutAJob_HasTheFormAndWhatIsInTheBox()
    {
        var cut = Open<Import>("/import");

        Assert.Equal(["file", "any_share"], cut.FindAll("form.import input[name]:not([type=hidden])").Select(input => input.GetAttribute("name")));
        Assert.Equal(["bts-crossings-2024-03", "cbp-southwest-2024-09"], cut.FindAll("tr[data-release]").Select(row => row.GetAttribute("data-release")![..^9]));
        Assert.All(cut.FindAll("td[data-l=Imported]"), cell => Assert.Equal("in the box", cell.Words()));
        Assert.Empty(cut.FindAll("#job"));
    }

    [Fact]
    public void Page_OfAJobThatNobodyKnows_SaysWhatThatMeans()
    {
        var cut = Open<Import>("/import?job=0123456789abcdef");

        Assert.Equal("There is no import 0123456789abcdef here.", cut.Find(".msg b").Words());
        Assert.Contains("The server has been started again", cut.Find(".msg").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAJob_ChangesWithItAndListensNoMoreWhenItIsGone()
    {
        var path = Path.Combine(Jobs.Folder, "waiting");
        await File.WriteAllTextAsync(path, "x", Xunit.TestContext.Current.CancellationToken);
        var job = Jobs.Add("data.csv", path, anyShareRejected: false)!;
        var cut = Open<Import>($"/import?job={job.Id}");
        Assert.Equal("Queued", cut.Find("#job").GetAttribute("data-state"));

        Jobs.Cancel(job.Id);

        cut.WaitForAssertion(() => Assert.Equal("Cancelled", cut.Find("#job").GetAttribute("data-state")));
        Assert.Empty(cut.FindAll("form[action$=cancel]"));
        await DisposeComponentsAsync();
        Jobs.Add("next.csv", path, anyShareRejected: false); // tells nobody
    }

    [Fact]
    public void Section_Queued_SaysWhatItWaitsForAndCanBeCancelled()
    {
        var cut = Section(s_job);

        Assert.Equal("Waiting: another file is being imported.", cut.Find("[role=status]").Words());
        Assert.Equal("/import/jobs/0123456789abcdef/cancel", cut.Find("form").GetAttribute("action"));
        Assert.Empty(cut.FindAll("progress"));
    }

    [Fact]
    public void Section_Reading_ShowsRowsShareAndTimeLeft()
    {
        var cut = Section(s_job with { State = ImportState.Reading, Rows = 120_000, Share = 0.43, TimeLeft = TimeSpan.FromSeconds(33) });

        Assert.Equal("0.430", cut.Find("progress").GetAttribute("value"));
        Assert.Equal("job-progress", cut.Find("label").GetAttribute("for"));
        Assert.Contains("Read 43 % 120,000 rows read so far. About 40 seconds left to read.", cut.Find("#job").Words(), StringComparison.Ordinal);
        Assert.NotEmpty(cut.FindAll("form[action$=cancel]"));
    }

    [Fact]
    public void Section_Storing_HasNoShare()
    {
        var cut = Section(s_job with { State = ImportState.Storing, Rows = 399_406, Share = 1 });

        Assert.False(cut.Find("progress").HasAttribute("value"));
        Assert.Contains("399,406 rows read. How long this part takes is not known.", cut.Find("#job").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Section_Done_NamesTheReleaseAndLeadsOn()
    {
        var cut = Section(s_job with { State = ImportState.Done, Result = new ImportResult(s_release, IsNew: true) });

        Assert.Equal("Imported.", cut.Find("[role=status]").Words());
        Assert.Contains("Border Crossing Entry Data, January 1996 to February 2025: 399,406 rows, 10 of them repeated, 1 in which the file contradicts itself, none rejected.", cut.Find("#job").Words(), StringComparison.Ordinal);
        Assert.Equal(
            ["/official/releases/bts-crossings-2025-02-500818b5/report.csv", "/official/revisions?release=bts-crossings-2025-02-500818b5"],
            cut.FindAll("p.links a").Select(link => link.GetAttribute("href")));
        Assert.Empty(cut.FindAll("form"));
    }

    [Fact]
    public void Section_OfTheSameFileAgain_SaysWhenItWasImported()
    {
        var cut = Section(s_job with { State = ImportState.Done, Result = new ImportResult(s_release, IsNew: false) });

        Assert.Equal("Already imported on 22 November 2026, 12:37 UTC: nothing changed.", cut.Find("[role=status]").Words());
    }

    [Fact]
    public void Section_Failed_SaysWhyAndHasTheRows()
    {
        var cut = Section(s_job with { State = ImportState.Failed, Problem = "2 of 4 rows cannot be read.", Report = [1] });

        Assert.Equal("Not imported.", cut.Find("[role=status]").Words());
        Assert.Equal("2 of 4 rows cannot be read.", cut.Find(".msg.err").Words());
        Assert.Equal("/import/jobs/0123456789abcdef/report.csv", cut.Find("p.links a").GetAttribute("href"));
    }

    [Fact]
    public void Section_Cancelled_SaysThatNothingIsLeft()
    {
        var cut = Section(s_job with { State = ImportState.Cancelled });

        Assert.Equal("Cancelled. Nothing of this file is in the store.", cut.Find("[role=status]").Words());
        Assert.Empty(cut.FindAll("form, p.links a"));
    }

    private IRenderedComponent<ImportJobSection> Section(ImportJob job) => Render<ImportJobSection>(parameters => parameters.Add(section => section.Job, job).Add(section => section.Again, "/import?job=0123456789abcdef"));
}
