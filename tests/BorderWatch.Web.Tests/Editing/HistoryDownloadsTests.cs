using System.Net;
using System.Xml.Linq;

namespace BorderWatch.Web.Tests.Editing;

/// <summary>The history as CSV, JSON and Atom feed, with the filter of its page.</summary>
public sealed class HistoryDownloadsTests : EditingTest
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Csv_AfterEdits_HasARowPerCell()
    {
        await ChangeAsync("closure-claims", Rail, "date_edtf", "2023-12-18");
        await ChangeAsync("sources", "afp-2023-12-22", "publisher", "=AFP", who: "Ana");
        using (await SendAsync(await OpenAsync("/history?entry=1"), "/history/undo", ("who", "Ana"), ("why", "No."))) { }

        var rows = await Site.RowsAsync("/history.csv");

        Assert.Equal(
            [
                ("3", "Ana", "No.", "undone", "1", "", "closure-claims", Rail, "changed", "date_edtf", "2023-12-18", "2023-12-19"),
                ("2", "Ana", "Read again.", "changed", "", "", "sources", "afp-2023-12-22", "changed", "publisher", "AFP", "'=AFP"),
                ("1", "Ben", "Read again.", "changed", "", "3", "closure-claims", Rail, "changed", "date_edtf", "2023-12-19", "2023-12-18"),
            ],
            rows.Select(row => (row["entry"], row["who"], row["why"], row["entry_kind"], row["undoes"], row["undone_by"], row["table"], row["row_id"], row["change"], row["column"], row["before"], row["after"])));
        Assert.All(rows, row => Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", row["recorded_at"]));
        Assert.Equal(["2"], (await Site.RowsAsync("/history.csv?table=sources")).Select(row => row["entry"]));
        Assert.Contains("\"entry\":3", (await Site.TextAsync("/api/v1/history.json?kind=undone")).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_AfterEdits_IsAtomWithStableIdsWhateverTheFilter()
    {
        await ChangeAsync("closure-claims", Rail, "date_edtf", "2023-12-18");
        await ChangeAsync("sources", "afp-2023-12-22", "title", "A <b>title</b> & \uFFFE more", who: "Ana");

        var feed = await FeedAsync("/history.atom");
        var narrowed = await FeedAsync("/history.atom?table=sources");

        var entries = feed.Elements(s_atom + "entry").ToList();
        Assert.Equal(s_atom + "feed", feed.Name);
        Assert.Equal(Site.Address + "history.atom", feed.Element(s_atom + "id")!.Value);
        Assert.Equal(entries[0].Element(s_atom + "updated")!.Value, feed.Element(s_atom + "updated")!.Value);
        Assert.Equal(["Changed: source afp-2023-12-22", "Changed: closure claim " + Rail], entries.Select(entry => entry.Element(s_atom + "title")!.Value));
        Assert.Equal(["Ana (name not checked)", "Ben (name not checked)"], entries.Select(entry => entry.Element(s_atom + "author")!.Element(s_atom + "name")!.Value));
        Assert.Distinct(entries.Select(entry => entry.Element(s_atom + "id")!.Value));
        Assert.All(entries, entry => Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", entry.Element(s_atom + "id")!.Value));
        Assert.Equal("text", entries[0].Element(s_atom + "content")!.Attribute("type")!.Value);
        Assert.Contains("A <b>title</b> &  more", entries[0].Element(s_atom + "content")!.Value, StringComparison.Ordinal);
        Assert.Equal(Site.Address + "history?entry=2", entries[0].Element(s_atom + "link")!.Attribute("href")!.Value);
        var one = Assert.Single(narrowed.Elements(s_atom + "entry"));
        Assert.Equal(entries[0].Element(s_atom + "id")!.Value, one.Element(s_atom + "id")!.Value);
        Assert.NotEqual(feed.Element(s_atom + "id")!.Value, narrowed.Element(s_atom + "id")!.Value);
    }

    [Fact]
    public async Task Feed_WithoutEntries_IsOneThatReadersTake()
    {
        var feed = await FeedAsync("/history.atom");

        Assert.Empty(feed.Elements(s_atom + "entry"));
        Assert.Equal("2023-12-22T00:00:00Z", feed.Element(s_atom + "updated")!.Value);
        Assert.Equal("BorderWatch", feed.Element(s_atom + "author")!.Value);
        var page = await OpenAsync("/history?kind=added");
        Assert.Equal("/history.atom?kind=added", page.QuerySelector("head link[rel=alternate][type='application/atom+xml']")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Feed_OfALinkThatCannotBeRead_IsRefused()
    {
        using var response = await Site.GetAsync("/history.atom?kind=deleted");

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    private async Task<XElement> FeedAsync(string url)
    {
        using var response = await Site.GetAsync(url);
        Assert.Equal("application/atom+xml; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        return XDocument.Parse(await response.Content.ReadAsStringAsync(Ct)).Root!;
    }
}
