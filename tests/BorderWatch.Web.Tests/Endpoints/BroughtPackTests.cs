using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BorderWatch.Web.Packs;
using BorderWatch.Web.Tests.Packs;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>Which packs can be brought back, and what the page says of one that knew more, less or something else.</summary>
public sealed class BroughtPackTests : ChangesTest
{
    [Fact]
    public async Task Pack_OfTheSameStore_ShowsNoDifference()
    {
        var link = await BringAsync(await PackAsync("?port=eagle-pass"));

        var page = await Site.PageAsync(link);

        Assert.Matches(@"^/changes\?pack=[0-9a-f]{16}$", link);
        Assert.Equal("Nothing differs from the pack", page.QuerySelector("h1").Words());
        Assert.Contains("The store holds what it held then", page.QuerySelector("#main").Words(), StringComparison.Ordinal);
        Assert.Contains("The filter of the pack: Eagle Pass, all closure types, all sources.", page.QuerySelector("p.words").Words(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("table.changes"));
        Assert.Empty(await Site.RowsAsync(Csv(link)));
    }

    [Fact]
    public async Task Pack_BroughtBefore_IsListedAndOneThatIsGoneIsNamed()
    {
        var link = await BringAsync(await PackAsync("?heading=Weekly"));

        var kept = Assert.Single((await Site.PageAsync("/changes")).QuerySelectorAll("#kept a"));
        var gone = await Site.PageAsync("/changes?pack=0000000000000000");
        using var file = await Site.GetAsync("/changes.csv?pack=0000000000000000");
        using var without = await Site.GetAsync("/changes.csv");

        Assert.Equal(("Weekly", link), (kept.Words(), kept.GetAttribute("href")));
        Assert.Contains("There is no pack “0000000000000000” in this store: nobody has brought it, or 20 others since.", gone.QuerySelector(".msg").Words(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.BadRequest), (file.StatusCode, without.StatusCode));
        Assert.Contains("There is no pack “0000000000000000” in this store", await file.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Contains("The link names no pack to compare with.", await without.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_ThatWasNotToKnowAll_SaysThatTheStoreIsTheSame()
    {
        var link = await BringAsync(await PackAsync("?known=2023-12-21"));

        var page = await Site.PageAsync(link);
        var rows = await Site.RowsAsync(Csv(link));

        Assert.Matches("^[A-Za-z0-9]+ claims added since the pack; ", page.QuerySelector("h1").Words());
        Assert.Equal(
            "The pack knows what was published by 21 December 2023, this page what was published by 22 December 2023: what was published in between counts as added, whether or not the store held it then.",
            Assert.Single(page.QuerySelectorAll("#caveats li")).Words());
        Assert.Contains("): what differs comes of how it is asked or read.", page.QuerySelector("#main").Words(), StringComparison.Ordinal);
        Assert.Equal("/briefing", page.QuerySelector("p.lede a")!.GetAttribute("href"));
        Assert.All(rows, row => Assert.Equal((link[^16..], "2023-12-22", "2023-12-22", "consensus"), (row["pack"], row["as_of"], row["known_on"], row["reading"])));
    }

    [Fact]
    public async Task Pack_ThatKnewMore_LosesNothingButToTheDay()
    {
        var link = await BringAsync(await PackAsync(""));

        var page = await Site.PageAsync(link + "&known=2023-12-21");
        var rows = await Site.RowsAsync(Csv(link) + "&known=2023-12-21");

        Assert.Contains("counts as having left the filter, and the store still has it.", Assert.Single(page.QuerySelectorAll("#caveats li")).Words(), StringComparison.Ordinal);
        Assert.Contains("left", rows.Select(row => row["change"]));
        Assert.DoesNotContain("withdrawn", rows.Select(row => row["change"]));
        Assert.StartsWith("No longer under the filter: ", page.QuerySelector("#left td").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_OfASourceThatIsGone_IsNotCompared()
    {
        var zip = await PackAsync("?source=afp-2023-12-22");
        var files = Pack.Files(zip);
        files["datapackage.json"] = System.Text.Encoding.UTF8.GetBytes(files.Text("datapackage.json").Replace("source=afp-2023-12-22", "source=afp-2023-12-31", StringComparison.Ordinal));
        var link = await BringAsync(EarlierPacks.Zip(files.Select(file => (file.Key, file.Value))));

        var page = await Site.PageAsync(link);
        using var csv = await Site.GetAsync(Csv(link));

        Assert.Empty(page.QuerySelectorAll("table.changes"));
        Assert.Contains("source “afp-2023-12-31”", page.QuerySelector(".msg").Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, csv.StatusCode);
        Assert.Contains("source “afp-2023-12-31”", await csv.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_ThatCannotBeReadAnyMore_IsToldAndMendedByBringingItAgain()
    {
        var zip = await PackAsync("");
        var link = await BringAsync(zip);
        await RunAsync("UPDATE kept_pack SET file = x'00';");

        var page = await Site.PageAsync(link);
        using var csv = await Site.GetAsync(Csv(link));
        await BringAsync(zip);
        var mended = await Site.PageAsync(link);

        Assert.StartsWith($"What is kept of the pack “{link[^16..]}” cannot be read: The file is not a ZIP", page.QuerySelector(".msg").Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, csv.StatusCode);
        Assert.Equal("Nothing differs from the pack", mended.QuerySelector("h1").Words());
    }

    [Fact]
    public async Task Pack_OfAnEarlierVersion_IsComparedAsFarAsItGoes()
    {
        var link = await BringAsync(EarlierPacks.WithoutEventClaims(await PackAsync("")));
        await RunAsync("UPDATE vocabulary SET label = 'Something else' WHERE field = 'pack';");

        var page = await Site.PageAsync(link);

        Assert.Equal(
            [$"The pack was made by BorderWatch 0.1.0, this is {PackAbout.Version}: what is derived may differ by that alone.", "The pack has no event-claims.csv, as packs had none when it was made: it is not compared."],
            page.QuerySelectorAll("#caveats li").Select(caveat => caveat.Words()));
        Assert.Contains("Whether the store holds what it held then cannot be told", page.QuerySelector("#main").Words(), StringComparison.Ordinal);
        Assert.Equal("Nothing differs from the pack", page.QuerySelector("h1").Words());
    }

    [Theory]
    [InlineData("hello", "The file is not a ZIP, or is cut short")]
    [InlineData("", "No file was chosen, or it is empty.")]
    public async Task File_ThatIsNoPack_IsRefusedAndNotKept(string content, string problem)
    {
        using var response = await SendAsync(System.Text.Encoding.UTF8.GetBytes(content));

        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Ct));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("The pack was not taken", page.QuerySelector("h1").Words());
        Assert.StartsWith(problem, page.QuerySelector(".msg p").Words(), StringComparison.Ordinal);
        Assert.Empty((await Site.PageAsync("/changes")).QuerySelectorAll("#kept a"));
    }

    [Fact]
    public async Task Form_WithoutTheTokenOfThePage_IsRefused()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(await PackAsync("")), "pack", "pack.zip" } };

        using var response = await Browser.PostAsync(new Uri("/changes/packs", UriKind.Relative), form, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("did not come from this page", await response.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }
}
