using System.Text.RegularExpressions;
using System.Xml.Linq;
using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.TestKit;
using BorderWatch.TestKit.Web;
using BorderWatch.Web.Components.Charts.Files;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>Charts as pictures: complete in themselves, and with the rows of their page.</summary>
public sealed partial class ChartDownloadsTests(Sites sites)
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    private static readonly string[] s_pictures =
    [
        "/closures.svg", "/closures.svg?type=rail", "/closures.svg?port=eagle-pass", "/closures.svg?asof=2023-12-18", "/closures.svg?type=cargo",
        "/closures/eagle-pass-rail.svg", "/closures/lukeville-vehicle.svg", "/closures/eagle-pass-rail.svg?q=zzz",
        "/figures.svg", "/figures.svg?measure=losses", "/figures.svg?measure=records", "/ports.svg", "/ports.svg?state=AZ", "/ports.svg?type=cargo",
    ];

    public static TheoryData<string, bool> Pictures
    {
        get
        {
            var pictures = new TheoryData<string, bool>();
            foreach (var url in s_pictures.SelectMany(url => new[] { url, $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}shape=1x1" }))
            {
                pictures.Add(url, false);
                pictures.Add(url, true);
            }

            return pictures;
        }
    }

    [Theory, MemberData(nameof(Pictures))]
    public async Task Picture_OfAnyChart_NeedsNothingElse(string url, bool supplement)
    {
        var text = await Site(supplement).TextAsync(url);

        var picture = XElement.Parse(text);
        var height = url.Contains("1x1", StringComparison.Ordinal) ? 1200 : 675;
        Assert.Equal(("1200", $"{height}", $"0 0 1200 {height}"), (Said(picture, "width"), Said(picture, "height"), Said(picture, "viewBox")));
        Assert.NotEmpty(picture.Element(s_svg + "title")!.Value);
        Assert.All(picture.DescendantsAndSelf(), element => Assert.Contains(element.Name.LocalName, (string[])["svg", "title", "desc", "style", "defs", "pattern", "g", "use", "rect", "circle", "line", "path", "polyline", "text"]));
        Assert.All(picture.DescendantsAndSelf(), element => Assert.Equal(s_svg, element.Name.Namespace));
        Assert.DoesNotMatch(@"var\(|@import|javascript:|\bon\w+=|NaN|b-[a-z0-9]{10}", text);
        Assert.Equal(["http://www.w3.org/2000/svg"], Address().Matches(text).Select(match => match.Value).Distinct());

        var ids = picture.Descendants().Attributes("id").Select(id => id.Value).ToList();
        var used = picture.Descendants().Attributes("href").Select(href => href.Value).Concat(Url().Matches(text).Select(match => match.Groups[1].Value)).Distinct();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(used, reference => Assert.Contains(reference.TrimStart('#'), ids));
        Assert.All(used, reference => Assert.StartsWith("#", reference, StringComparison.Ordinal));
        var rules = picture.Element(s_svg + "style")!.Value;
        Assert.All(picture.Descendants().Attributes("class"), kinds => Assert.Contains(kinds.Value.Split(' '), kind => rules.Contains($".{kind} ", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Pictures))]
    public async Task Texts_OfAnyChart_StayInsideThePicture(string url, bool supplement)
    {
        var picture = await PictureAsync(url, supplement);

        var scaled = picture.Elements(s_svg + "g").Single(group => Said(group, "transform").StartsWith("scale", StringComparison.Ordinal));
        var scale = decimal.Parse(Said(scaled, "transform")[6..^1]);
        var (width, height) = ((int)(1200 / scale), (int)(int.Parse(Said(picture, "height")) / scale));
        // What stands in a plot of its own has the plot's percentages, and is looked at in the browser.
        var texts = scaled.Descendants(s_svg + "text").Where(text => text.Ancestors(s_svg + "svg").Count() == 1).ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, text =>
        {
            var (x, y, length) = (int.Parse(Said(text, "x")), int.Parse(Said(text, "y")), Length(text));
            var left = Said(text, "text-anchor") == "end" ? x - length : x;
            Assert.InRange(left, 0, width);
            Assert.True(left + length <= width, $"{text.Value} ends at {left + length} of {width}.");
            Assert.InRange(y, 10, height - 4);
        });
    }

    [Theory]
    [InlineData("/closures", "figure h2")]
    [InlineData("/closures?type=rail&asof=2023-12-18", "figure h2")]
    [InlineData("/closures/eagle-pass-rail", "figure h2")]
    [InlineData("/closures/san-ysidro-pedestrian?source=afp-2023-12-22", "figure h2")]
    [InlineData("/figures?measure=losses", "figure h2")]
    [InlineData("/?state=TX", "figure:has(.map) h2")]
    public async Task Picture_OfAPage_HasItsFindingFilterAndAddress(string page, string heading)
    {
        var url = page.StartsWith("/?", StringComparison.Ordinal) ? "/ports.svg" + page[1..] : page.Contains('?', StringComparison.Ordinal) ? page.Replace("?", ".svg?", StringComparison.Ordinal) : page + ".svg";
        var shown = await sites.Articles.PageAsync(page);

        var picture = await PictureAsync(url);

        var (title, text) = (picture.Element(s_svg + "title")!.Value, Text(picture));
        Assert.Contains(shown.QuerySelector(heading).Words(), title, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(title, text, StringComparison.Ordinal);
        Assert.Contains(shown.QuerySelector("p.words b").Words(), text, StringComparison.Ordinal);
        var day = page.Contains("asof", StringComparison.Ordinal) ? "18" : "22";
        Assert.Contains($"Consensus reading, as of {day} December 2023, as known on 22 December 2023.", text, StringComparison.Ordinal);
        Assert.Contains($"BorderWatch {page}{(page.Contains("asof", StringComparison.Ordinal) ? "" : page.Contains('?', StringComparison.Ordinal) ? "&asof=2023-12-22" : "?asof=2023-12-22")}", text, StringComparison.Ordinal);
        Assert.Contains("Sources: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Picture_OfTheClosures_NamesItsSourcesAndSaysEachRow()
    {
        var picture = await PictureAsync("/closures.svg");

        Assert.Contains("Sources: NY Breaking 21 Dec 2023 (l. 23, 24); The Hill 21 Dec 2023 (¶9); USA TODAY 21 Dec 2023 (¶1, 7, 8); AFP 22 Dec 2023 (¶7, 8); NEWSnet/AP 22 Dec 2023 (¶5, 10, 12).", Text(picture), StringComparison.Ordinal);
        var sentences = picture.Element(s_svg + "desc")!.Value.Split('\n');
        Assert.Equal(5, sentences.Length);
        Assert.StartsWith("Eagle Pass, rail bridge: closed on 18 or 19 December 2023, sources differ.", sentences[3], StringComparison.Ordinal);
        Assert.Contains(picture.Descendants(s_svg + "title"), title => title.Value.StartsWith("USA TODAY, 21 December 2023, paragraph 7", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?type=rail&sort=-port")]
    [InlineData("?state=TX")]
    [InlineData("?source=usa-today-2023-12-21&asof=2023-12-20")]
    [InlineData("?q=freight&page=7")]
    [InlineData("?type=cargo")]
    [InlineData("?from=2023-12-19&to=2023-12-19")]
    public async Task Rows_OfTheClosures_AreThoseOfTheFile(string query)
    {
        var picture = await PictureAsync($"/closures.svg{query}");

        var file = await sites.Articles.RowsAsync($"/closures.csv{query}");
        Assert.Equal(file.Select(row => row["closure_id"]), Ids(picture, "data-closure"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?measure=crossings&sort=-value_low")]
    [InlineData("?port=eagle-pass")]
    [InlineData("?source=ny-breaking-2023-12-21")]
    [InlineData("?measure=records")]
    public async Task Rows_OfTheFigures_AreThoseOfTheFileWithANumber(string query)
    {
        var picture = await PictureAsync($"/figures.svg{(query.Length == 0 ? "?" : query + "&")}shape=1x1");

        var file = await sites.Articles.RowsAsync($"/figures.csv{query}");
        Assert.Equal(file.Where(row => row["value_low"].Length + row["value_high"].Length > 0).Select(row => row["claim_id"]).Order(StringComparer.Ordinal), Ids(picture, "data-claim").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?type=rail")]
    [InlineData("?port=lukeville&asof=2023-12-20")]
    public async Task Marks_OfTheMap_AreThoseOfTheOverview(string query)
    {
        var picture = await PictureAsync($"/ports.svg{query}");

        var page = await sites.Articles.PageAsync($"/{query}");
        Assert.Equal(page.QuerySelectorAll(".map [data-port]").Select(mark => mark.GetAttribute("data-port")), Ids(picture, "data-port"));
        Assert.All(page.QuerySelectorAll(".names a"), name => Assert.Contains(name.FirstChild!.TextContent, Text(picture), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?type=rail&asof=2023-12-18")]
    [InlineData("/closures?state=TX&page=1")]
    [InlineData("/closures/eagle-pass-rail?q=freight")]
    [InlineData("/figures?unit=people")]
    [InlineData("/ports/eagle-pass?asof=2023-12-18")]
    public async Task Charts_OfAPage_LeadToPicturesThatAreThere(string url)
    {
        var page = await sites.Articles.PageAsync(url);

        var links = page.QuerySelectorAll("figcaption .links").Select(links => (Svg: links.QuerySelector("a[href*='.svg']")?.GetAttribute("href"), Png: links.QuerySelector("[data-png]")?.GetAttribute("data-png"))).Where(link => link.Svg is not null).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Equal(link.Svg, link.Png));
        foreach (var (svg, _) in links) await PictureAsync(svg!);
    }

    [Fact]
    public async Task Picture_IsShownInPlaceAndMayDoNothing()
    {
        using var response = await sites.Articles.GetAsync("/closures/eagle-pass-rail.svg?shape=1x1");

        Assert.Equal("image/svg+xml; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("inline; filename=\"borderwatch-claims-eagle-pass-rail_all_as-of-2023-12-22.svg\"", response.Content.Headers.NonValidated["Content-Disposition"].ToString());
        Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
        Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextOfTheFilter_WithAnyCharacters_StaysText()
    {
        var picture = await PictureAsync("/closures.svg?q=%3Cscript%3E%26%22%EF%BF%BF%F0%9F%9A%86%5D%5D%3E");

        Assert.Contains("with “<script>&\"\uFFFD🚆]]>”", Text(picture), StringComparison.Ordinal);
        Assert.Empty(picture.Descendants(s_svg + "script"));
    }

    [Fact]
    public async Task AddressAndDays_OfALongFilter_AreWhole()
    {
        var query = new ClosureFilter { Sources = new IdList((await sites.Both.RowsAsync("/sources.csv")).Select(row => row["source_id"])) }.ToQuery();

        var picture = await PictureAsync($"/closures.svg{query}", supplement: true);

        Assert.Contains("Consensus reading, as of 27 January 2024, as known on 27 January 2024.", Text(picture), StringComparison.Ordinal);
        Assert.Contains($"BorderWatch/closures{query}&asof=2024-01-27", Text(picture).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_ForWhichThereIsNoRoom_AreCounted()
    {
        using var pack = TestPack.Empty().Source("paper-a").Figure("daily");
        for (var i = 0; i < 40; i++)
        {
            pack.Port($"p{i:00}", longitude: -117 + (i / 2.0)).Closure($"p{i:00}", "rail").ClosureClaim($"paper-a.p{i}.1", $"p{i:00}-rail", date: "2023-12-18")
                .ClosureClaim($"paper-a.p{100 + i}.1", "p00-rail", date: $"2023-{(i / 20) + 10}-{(i % 20) + 1:00}").FigureClaim($"paper-a.p{200 + i}.1", "daily", $"{1000 + i}", $"{1000 + i}");
        }

        await using var site = await SiteOfAsync(pack);

        await SaysAsync("/closures.svg", "data-closure", "40 closures");
        await SaysAsync("/closures.svg?shape=1x1", "data-closure", "40 closures");
        await SaysAsync("/closures/p00-rail.svg", "data-claim", "41 dated claims");
        await SaysAsync("/figures.svg", "data-claim", "40 claims");

        async Task SaysAsync(string url, string attribute, string all)
        {
            var picture = XElement.Parse(await site.TextAsync(url));
            var drawn = Ids(picture, attribute).Count;
            Assert.InRange(drawn, 4, 39);
            Assert.Contains($"{drawn} of {all} drawn; all are at the address below.", Text(picture), StringComparison.Ordinal);
        }
    }

    private static async Task<TestSite> SiteOfAsync(TestPack pack)
    {
        var store = await TestDatabase.MigratedAsync();
        await pack.LoadAsync(store);
        return await TestSite.StartAsync(store);
    }

    private TestSite Site(bool supplement) => supplement ? sites.Both : sites.Articles;

    private async Task<XElement> PictureAsync(string url, bool supplement = false) => XElement.Parse(await Site(supplement).TextAsync(url));

    private static List<string> Ids(XElement picture, string attribute) => [.. picture.Descendants().Attributes(attribute).Select(id => id.Value)];

    /// <summary>The lines of the picture, as one text.</summary>
    private static string Text(XElement picture) => string.Join(' ', picture.Descendants(s_svg + "text").Select(text => text.Value)).Replace("  ", " ", StringComparison.Ordinal);

    private static string Said(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? "";

    private static double Length(XElement text) => Said(text, "class") switch
    {
        "file-title" => ChartText.Width(text.Value, 24, isBold: true),
        "file-head" => ChartText.Width(text.Value, 16, isBold: true),
        "file-name" => ChartText.Width(text.Value, 13, isBold: true),
        "file-text" => ChartText.Width(text.Value, 13),
        "file-strong" => ChartText.Width(text.Value, 12, isBold: true),
        _ => ChartText.Width(text.Value, 12),
    };

    [GeneratedRegex(@"\bhttps?://[^""'<\s]+")]
    private static partial Regex Address();

    [GeneratedRegex(@"url\(([^)]*)\)")]
    private static partial Regex Url();
}
