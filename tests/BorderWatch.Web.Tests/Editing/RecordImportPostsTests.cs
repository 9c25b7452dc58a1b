using System.Net;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Editing.Files;

namespace BorderWatch.Web.Tests.Editing;

/// <summary>Downloads that come back in: as they are, edited in a spreadsheet, or broken.</summary>
public sealed class RecordImportPostsTests : EditingTest
{
    public static TheoryData<string> Downloads { get; } = [.. RecordFileKinds.All.Where(kind => kind.IsDownload).Select(kind => kind.Name)];

    [Theory, MemberData(nameof(Downloads))]
    public async Task Download_BroughtBackAsItIs_ChangesNothing(string table)
    {
        foreach (var query in new[] { "", "?bom=1" })
        {
            using var response = await CheckAsync(await Site.Http.GetByteArrayAsync(new Uri($"/{table}.csv{query}", UriKind.Relative), Ct), $"{table}.csv");

            var page = await AnswerAsync(response);
            Assert.Equal((HttpStatusCode.OK, "The file changes nothing"), (response.StatusCode, page.QuerySelector("h1").Words()));
            Assert.Null(page.QuerySelector("#not-taken"));
            Assert.Null(page.QuerySelector("form"));
        }
    }

    [Fact]
    public async Task Claims_EditedInASpreadsheet_AreShownThenAppliedAsOneEditThatCanBeUndone()
    {
        var before = await Site.TextAsync("/closure-claims.csv");
        var text = before.Replace("eagle-pass-rail,stated,afp-2023-12-22", "eagle-pass-rail;el-paso-rail,stated;inferred,afp-2023-12-22", StringComparison.Ordinal).Replace("On Tuesday,2023-12-19", "On Tuesday,2023-12-18", StringComparison.Ordinal);

        using var shown = await CheckAsync(text);
        var page = await AnswerAsync(shown);
        Assert.Equal("3 records would change", page.QuerySelector("#changes h2").Words());
        Assert.Equal(before, await Site.TextAsync("/closure-claims.csv"));

        using var applied = await SendAsync(page, "/records/apply", ("who", "Ana"), ("why", "Read again."));
        Assert.Equal("/history?entry=1", Location(applied));
        var entry = (await History.FindAsync(1, Ct))!;
        Assert.Equal((EditKinds.Imported, 3, "Ana"), (entry.Kind, entry.ChangeCount, entry.Who));
        Assert.Equal("2023-12-18", (await Site.RowAsync("/closures.csv", "closure_id", "el-paso-rail"))["began_edtf"]);

        using var undone = await SendAsync(await OpenAsync("/history?entry=1"), "/history/undo", ("who", "Ana"));
        Assert.Equal("/history?entry=2", Location(undone));
        Assert.Equal(before, await Site.TextAsync("/closure-claims.csv"));
    }

    [Fact]
    public async Task Problems_OfAFile_AreNamedByLineAndColumnAndNothingIsTaken()
    {
        const string text = "claim_id,source_id,origin_id,aspect,date_edtf\nafp-2023-12-22.p7.1,afp-2023-12-22,afp,in_force_from,12/18/2023\nafp-2023-12-22.p7.2,afp-2023-12-22,nobody,closing,2023-12-18\n";

        using var response = await CheckAsync(text);

        var page = await AnswerAsync(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(["2 date_edtf", "3 origin_id"], page.QuerySelectorAll("li[data-line]").Select(line => $"{line.GetAttribute("data-line")} {line.GetAttribute("data-column")}"));
        Assert.StartsWith("Line 2, column date_edtf: \"12/18/2023\" is not an EDTF date", page.QuerySelector("li[data-line]").Words(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form"));
    }

    [Fact]
    public async Task DerivedColumns_ThatWereEdited_AreNamedAndNotTaken()
    {
        var text = (await Site.TextAsync("/closures.csv")).Replace("closed,[2023-12-18,2023-12-19]", "reopened,2023-12-18", StringComparison.Ordinal).Replace(",closed,", ",reopened,", StringComparison.Ordinal);

        using var response = await CheckAsync(text);

        var page = await AnswerAsync(response);
        Assert.Equal("The file changes nothing", page.QuerySelector("h1").Words());
        Assert.Contains("status", page.QuerySelectorAll("#not-taken li").Select(one => one.GetAttribute("data-column")));
    }

    [Fact]
    public async Task Apply_AfterSomebodyChangedTheSame_ShowsItAnew()
    {
        using var shown = await CheckAsync("claim_id,date_edtf,type_stated\nafp-2023-12-22.p7.1,2023-12-18,rail\n");
        var page = await AnswerAsync(shown);
        await ChangeAsync("closure-claims", Rail, "date_edtf", "2023-12-20");

        using var response = await SendAsync(page, "/records/apply", ("who", "Ana"));

        var again = await AnswerAsync(response);
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Contains("no longer as it was when the file was checked", again.QuerySelector(".msg").Words(), StringComparison.Ordinal);
        Assert.Contains("2023-12-20, now 2023-12-18", again.QuerySelector("#changes").Words(), StringComparison.Ordinal);
        using var applied = await SendAsync(again, "/records/apply", ("who", "Ana"));
        Assert.Equal("/history?entry=2", Location(applied));
    }

    [Fact]
    public async Task Apply_WithoutAName_SaysSoAndKeepsTheFile()
    {
        using var shown = await CheckAsync("event_id,short_title\ndelegation-to-mexico,Another\n");

        using var response = await SendAsync(await AnswerAsync(shown), "/records/apply", ("who", ""), ("why", "x"));

        var again = await AnswerAsync(response);
        Assert.Equal("Your name: is empty.", again.QuerySelector(".msg p").Words());
        Assert.NotNull(again.QuerySelector("form[action='/records/apply'] [name=content]"));
        Assert.Equal("x", again.QuerySelector("[name=why]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("", "No file was chosen, or it is empty.")]
    [InlineData("colour\nred\n", "The first line is no heading")]
    public async Task File_ThatIsNone_IsRefused(string text, string reason)
    {
        using var response = await CheckAsync(text);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(reason, (await AnswerAsync(response)).QuerySelector("main").Words(), StringComparison.Ordinal);
    }
}
