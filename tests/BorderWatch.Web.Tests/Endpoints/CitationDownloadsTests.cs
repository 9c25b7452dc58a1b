using System.Net;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary><c>/sources.bib</c>, <c>/sources.ris</c> and <c>/briefing.md</c> as they are served.</summary>
public sealed class CitationDownloadsTests(Sites sites)
{
    private const string UsaToday = "?source=usa-today-2023-12-21&asof=2023-12-21";

    private static string Today => DateTimeOffset.UtcNow.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task BibTex_OfOneSource_IsExact()
    {
        var row = await sites.Articles.RowAsync("/sources.csv" + UsaToday, "source_id", "usa-today-2023-12-21");
        var url = row["url"].Length == 0 ? "" : $"  url = {{{row["url"]}}},\n";

        var text = await sites.Articles.TextAsync("/sources.bib" + UsaToday);

        Assert.Equal(
            "@article{usa-today-2023-12-21,\n  title = {{Biden, Mexico president agree border crisis needs urgent enforcement}},\n  journal = {USA TODAY},\n  date = {2023-12-21},\n"
            + $"  year = {{2023}},\n  month = dec,\n{url}  note = {{As seen in BorderWatch on {Today}}},\n}}\n",
            text);
    }

    [Fact]
    public async Task Ris_OfOneSource_IsExact()
    {
        var row = await sites.Articles.RowAsync("/sources.csv" + UsaToday, "source_id", "usa-today-2023-12-21");
        var url = row["url"].Length == 0 ? "" : $"UR  - {row["url"]}\r\n";

        var text = await sites.Articles.TextAsync("/sources.ris" + UsaToday);

        Assert.Equal(
            "TY  - NEWS\r\nID  - usa-today-2023-12-21\r\nTI  - Biden, Mexico president agree border crisis needs urgent enforcement\r\nT2  - USA TODAY\r\nPY  - 2023\r\nDA  - 2023/12/21/\r\n"
            + $"{url}N1  - As seen in BorderWatch on {Today}\r\nER  - \r\n\r\n",
            text);
    }

    [Theory]
    [InlineData("/sources.bib" + UsaToday, "application/x-bibtex; charset=utf-8", "borderwatch-sources_usa-today-2023-12-21_as-of-2023-12-21.bib")]
    [InlineData("/sources.ris", "application/x-research-info-systems; charset=utf-8", "borderwatch-sources_all_as-of-2023-12-22.ris")]
    [InlineData("/briefing.md?type=rail&heading=Own&bom=1", "text/markdown; charset=utf-8", "borderwatch-briefing_rail_as-of-2023-12-22.md")]
    public async Task Download_SaysWhatItIs(string url, string type, string name)
    {
        using var response = await sites.Articles.GetAsync(url);

        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Equal($"attachment; filename=\"{name}\"", response.Content.Headers.GetValues("Content-Disposition").Single());
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(url.Contains("bom=1", StringComparison.Ordinal), bytes.AsSpan().StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }));
    }

    [Theory]
    [InlineData("/sources.bib?source=gazette")]
    [InlineData("/sources.ris?type=rail")]
    [InlineData("/briefing.md?blocks=charts")]
    public async Task Download_OfALinkThatCannotBeRead_IsRefused(string url)
    {
        using var response = await sites.Articles.GetAsync(url);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task Markdown_OfABriefing_HasEveryBlockInOrderAndEveryNoteOnce()
    {
        var text = await sites.Articles.TextAsync("/briefing.md?blocks=sources,headlines,sentences,timeline,closures,figures,conflicts,events,port:eagle-pass&heading=Own%20*words*&note=One%0ATwo");

        Assert.StartsWith("# Own \\*words\\*\n\n**Five closures at four ports are reported.** All ports,", text, StringComparison.Ordinal);
        Assert.Contains("\n\nOne\n\nTwo\n\n## Sources\n\n| Publisher |", text, StringComparison.Ordinal);
        Assert.Equal(
            ["Sources", "Headline numbers", "Sentences", "Timeline", "Closures table", "Figures chart", "Open conflicts", "Events", "Port profile: Eagle Pass"],
            text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
        Assert.Contains("| Eagle Pass, Texas | Rail bridge | rail | closed | 18 or 19 Dec | \\[2023-12-18,2023-12-19\\] | not reported | [^", text, StringComparison.Ordinal);
        Assert.Contains($"![Closure timeline](<{sites.Articles.Address}closures.svg?asof=2023-12-22&known=2023-12-22&reading=consensus>)", text, StringComparison.Ordinal);

        var notes = System.Text.RegularExpressions.Regex.Matches(text, @"^\[\^(\d+)\]: ", System.Text.RegularExpressions.RegexOptions.Multiline).Select(note => note.Groups[1].Value).ToList();
        var marks = System.Text.RegularExpressions.Regex.Matches(text, @"\[\^(\d+)\](?!: )").Select(mark => mark.Groups[1].Value).ToHashSet();
        Assert.Equal(notes.Distinct(), notes);
        Assert.Equal(notes.Order(), marks.Order());
    }
}
