using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using BorderWatch.TestKit;
using BorderWatch.Web.Imports;
using BorderWatch.Web.Tests.Exports;
using BorderWatch.Web.Tests.Imports;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>A file brought by a plain form, from the upload to its release, report and revisions.</summary>
public sealed class ImportPostsTests : FormTest
{
    private ImportJobs Jobs => Site.Services.GetRequiredService<ImportJobs>();

    [Fact]
    public async Task File_Brought_IsImportedAndListed()
    {
        var link = await BringAsync(AgencyFile.Good, "crossings.csv");

        var page = await EndAsync(link);

        Assert.Matches("^/import\\?job=[0-9a-f]{16}$", link);
        Assert.Equal(("Done", "Imported."), (State(page), page.QuerySelector("#job [role=status]").Words()));
        Assert.Equal("The import of “crossings.csv”", page.QuerySelector("#job h2").Words());
        var row = page.QuerySelector("tr[data-release^='bts-crossings-2025-02']")!;
        var release = await Site.RowAsync("/import.csv", "release_id", row.GetAttribute("data-release")!);
        Assert.Equal(("2", "0", "no", "2025-01", "2025-02"), (release["rows"], release["rejected"], release["in_the_box"], release["first_month"], release["last_month"]));
        Assert.Equal(release["sha256"], row.QuerySelector(".hash").Words());
        Assert.Empty(Directory.GetFiles(Jobs.Folder));
    }

    [Fact]
    public async Task File_BroughtTwice_ChangesNothing()
    {
        await EndAsync(await BringAsync(AgencyFile.Good, "crossings.csv"));
        var before = await Site.TextAsync("/import.csv");

        var page = await EndAsync(await BringAsync(AgencyFiles.Gzip(AgencyFile.Good), "the same.csv.gz"));

        Assert.StartsWith("Already imported on ", page.QuerySelector("#job [role=status]").Words(), StringComparison.Ordinal);
        Assert.Equal(before, await Site.TextAsync("/import.csv"));
    }

    [Fact]
    public async Task File_WithManyBadRows_IsNotImportedAndHasAReport()
    {
        var link = await BringAsync(AgencyFile.HalfBad, "half.csv");

        var page = await EndAsync(link);
        var report = await Site.RowsAsync(page.QuerySelector("#job p.links a")!.GetAttribute("href")!);

        Assert.Equal("Failed", State(page));
        Assert.StartsWith("2 of 4 rows cannot be read, more than one in a hundred. Nothing was imported.", page.QuerySelector("#job .msg").Words(), StringComparison.Ordinal);
        Assert.Equal([("4", "Value", "many"), ("5", "Value", "'-1")], report.Select(row => (row["line"], row["column"], row["value"])));
        Assert.Equal(2, (await Site.RowsAsync("/import.csv")).Count);
    }

    [Fact]
    public async Task File_WithManyBadRowsTakenAllTheSame_IsARelease()
    {
        var page = await EndAsync(await BringAsync(AgencyFile.HalfBad, "half.csv", anyShare: true));

        var release = Assert.Single(await Site.RowsAsync("/import.csv"), row => row["rejected"] == "2");
        var report = await Site.RowsAsync($"/official/releases/{release["release_id"]}/report.csv");

        Assert.Equal("Done", State(page));
        Assert.Equal(2, report.Count);
        Assert.Contains(page.QuerySelectorAll("tr[data-release] a"), link => link.GetAttribute("href") == $"/official/releases/{release["release_id"]}/report.csv");
    }

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj\0\u0001", "paper.pdf", "The file is not text")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF", "photo.csv", "The file is not text")]
    [InlineData("name,age\nme,5\n", "other.csv", "The heading is that of no file that can be imported: “name,age”.")]
    public async Task File_ThatIsSomethingElse_IsToldSo(string content, string name, string problem)
    {
        var page = await EndAsync(await BringAsync(System.Text.Encoding.Latin1.GetBytes(content), name));

        Assert.Equal("Failed", State(page));
        Assert.StartsWith(problem, page.QuerySelector("#job .msg").Words(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#job p.links"));
    }

    [Theory]
    [InlineData("", "", "No file was chosen.")]
    [InlineData("nothing.csv", "", "The file “nothing.csv” is empty.")]
    public async Task Form_WithoutAFile_IsRefused(string name, string content, string problem)
    {
        using var form = await FormAsync(System.Text.Encoding.UTF8.GetBytes(content), name);

        using var response = await Browser.PostAsync(new Uri("/import/jobs", UriKind.Relative), form, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(problem, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Ct)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/import/jobs")]
    [InlineData("/import/jobs/0123456789abcdef/cancel")]
    public async Task Form_ThatIsNotOurs_IsRefused(string action)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(AgencyFile.Good), "file", "crossings.csv" } };

        using var response = await Browser.PostAsync(new Uri(action, UriKind.Relative), form, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(2, (await Site.RowsAsync("/import.csv")).Count);
    }

    [Fact]
    public async Task Body_ThatIsNoForm_IsRefused()
    {
        using var response = await Browser.PostAsync(new Uri("/import/jobs", UriKind.Relative), new StringContent("a,b"), Ct);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Import_Cancelled_LeavesNothing()
    {
        var link = await BringAsync(AgencyFiles.LongCrossings(millions: 10), "long.csv.gz", "?asof=2023-12-18");
        var page = await Site.PageAsync(link);
        var cancel = page.QuerySelector("#job form")!.GetAttribute("action")!;
        var token = await TokenAsync(link, cancel);

        using var response = await Browser.PostAsync(new Uri(cancel, UriKind.Relative), Form(("__RequestVerificationToken", token)), Ct);
        var ended = await EndAsync(link);
        // Once more, after its end.
        using var again = await Browser.PostAsync(new Uri(cancel, UriKind.Relative), Form(("__RequestVerificationToken", token)), Ct);

        Assert.EndsWith("&asof=2023-12-18", link, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, link), (response.StatusCode, response.Headers.Location!.ToString()));
        Assert.Equal("Cancelled", State(ended));
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.Equal(2, (await Site.RowsAsync("/import.csv")).Count);
        Assert.Empty(Directory.GetFiles(Jobs.Folder));
        Assert.Contains(page.QuerySelectorAll("noscript"), script => script.InnerHtml.Contains("http-equiv", StringComparison.Ordinal));
        Assert.DoesNotContain(ended.QuerySelectorAll("noscript"), script => script.InnerHtml.Contains("http-equiv", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Upload_LeftBeforeItsEnd_LeavesNoFile()
    {
        using var form = await FormAsync(new byte[8_000_000], "large.csv");
        using var leaving = new CancellationTokenSource();
        using var body = new LeftBehind(form, leaving);

        await Assert.ThrowsAnyAsync<Exception>(() => Browser.PostAsync(new Uri("/import/jobs", UriKind.Relative), body, leaving.Token));

        // The server finds out in its own time.
        for (var look = 0; look < 200 && Directory.GetFiles(Jobs.Folder).Length > 0; look++) await Task.Delay(50, Ct);
        Assert.Empty(Directory.GetFiles(Jobs.Folder));
    }

    [Theory]
    [InlineData("/official/releases/nobody/report.csv")]
    [InlineData("/import/jobs/nobody/report.csv")]
    public async Task Report_ThatIsNone_IsNotFound(string url)
    {
        using var response = await Site.GetAsync(url);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task Revisions_OfTwoReleases_AreThePageAndItsFiles()
    {
        await EndAsync(await BringAsync(AgencyFiles.ByState("2024,FYTD,NOV,Southwest Land Border,TX,FMUA,OTHER,Title 8,242418", "2024,FYTD,OCT,Southwest Land Border,TX,FMUA,OTHER,Title 8,240986"), "november.csv"));
        await EndAsync(await BringAsync(AgencyFiles.ByState("2024,FYTD,OCT,Southwest Land Border,TX,FMUA,OTHER,Title 8,240988"), "october.csv"));
        await EndAsync(await BringAsync(AgencyFiles.Southwest("2024,FYTD,OCT,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,240927", "2024,FYTD,DEC,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,5"), "final.csv"));
        const string october = "?from=2023-10&to=2023-10";

        var page = await Site.PageAsync("/official/revisions" + october);
        var csv = await Site.RowsAsync("/official/revisions.csv" + october);
        using var json = JsonDocument.Parse(await Site.TextAsync("/api/v1/official/revisions.json" + october));
        var workbook = await Site.Http.GetByteArrayAsync(new Uri("/official/revisions.xlsx" + october, UriKind.Relative), Ct);

        Assert.Equal("1 month of southwest encounters was revised, by no more than 0.03 %", page.QuerySelector("h1").Words());
        Assert.Matches(@"^Southwest encounters, October 2023: 240,988 by state, to October 2023 → then 240,986 by state, to November 2023 → then 240,927 southwest border, to December 2023 in all −61$", page.QuerySelector("li[data-chain]").Words());
        Assert.Equal([("240986", "240927", "-59", "-0.0245"), ("240988", "240986", "-2", "-0.0008")], csv.Select(row => (row["older_value"], row["newer_value"], row["change"], row["percent"])).Order());
        var ids = csv.Select(row => row["revision_id"]).ToList();
        Assert.Equal(ids, page.QuerySelectorAll("tr[data-revision]").Select(row => row.GetAttribute("data-revision")));
        Assert.Equal(ids, json.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("revision_id").GetString()));
        Assert.Equal("/api/v1/official/revisions?from=2023-10&to=2023-10&asof=2023-12-22&known=2023-12-22&reading=consensus", json.RootElement.GetProperty("meta").GetProperty("permalink").GetString());
        Assert.Equal(ids, Xlsx.Column(workbook, "revision_id"));
        Assert.NotNull((await Site.PageAsync("/import")).GetElementById(csv[0]["newer_release"]));
    }

    private async Task<string> BringAsync(byte[] content, string name, string view = "", bool anyShare = false)
    {
        using var form = await FormAsync(content, name, view, anyShare);
        using var response = await Browser.PostAsync(new Uri("/import/jobs" + view, UriKind.Relative), form, Ct);
        Assert.True(response.StatusCode == HttpStatusCode.SeeOther, await response.Content.ReadAsStringAsync(Ct));
        return response.Headers.Location!.ToString();
    }

    private async Task<MultipartFormDataContent> FormAsync(byte[] content, string name, string view = "", bool anyShare = false)
    {
        var form = new MultipartFormDataContent { { new StringContent(await TokenAsync("/import" + view, "/import/jobs" + view)), "__RequestVerificationToken" } };
        var file = new ByteArrayContent(content);
        // As browsers do it: also without a file there is a part, with an empty name.
        file.Headers.ContentDisposition = new("form-data") { Name = "\"file\"", FileName = $"\"{name}\"" };
        form.Add(file);
        if (anyShare) form.Add(new StringContent("1"), "any_share");
        return form;
    }

    /// <summary>The page of a job that has ended.</summary>
    private async Task<IDocument> EndAsync(string link)
    {
        var id = link["/import?job=".Length..].Split('&')[0];
        while (!Jobs.Find(id)!.HasEnded) await Task.Delay(20, Ct);
        return await Site.PageAsync(link);
    }

    private static string State(IDocument page) => page.QuerySelector("#job")!.GetAttribute("data-state")!;

    /// <summary>Sends half of a form, then leaves.</summary>
    private sealed class LeftBehind : HttpContent
    {
        private readonly HttpContent _whole;
        private readonly CancellationTokenSource _leaving;

        public LeftBehind(HttpContent whole, CancellationTokenSource leaving)
        {
            (_whole, _leaving) = (whole, leaving);
            Headers.ContentType = whole.Headers.ContentType;
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var bytes = await _whole.ReadAsByteArrayAsync(Ct);
            await stream.WriteAsync(bytes.AsMemory(0, bytes.Length / 2), Ct);
            await stream.FlushAsync(Ct);
            await _leaving.CancelAsync();
            throw new IOException("The browser has gone.");
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
