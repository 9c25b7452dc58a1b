using AngleSharp.Dom;
using BorderWatch.Web.Components.Pages;
using Bunit;

namespace BorderWatch.Web.Tests.Pages;

public sealed class BriefingTests(Sites sites) : PageTest(sites.Articles)
{
    private const string All = "/briefing?blocks=headlines,sentences,timeline,closures,figures,conflicts,events,sources,port:eagle-pass,port:laredo";

    [Theory]
    [InlineData("/briefing", "headlines sentences timeline closures conflicts sources")]
    [InlineData("/briefing?blocks=events,port:el-paso,headlines", "events port:el-paso headlines")]
    public void Blocks_OfTheLink_AreOnTheSheetInItsOrder(string url, string blocks)
    {
        var cut = Open<Briefing>(url);

        Assert.Equal(blocks, string.Join(' ', cut.FindAll(".sheet [data-sheet]").Select(block => block.GetAttribute("data-sheet"))));
        Assert.Equal(blocks, string.Join(' ', cut.FindAll(".blocks [data-block]").Select(block => block.GetAttribute("data-block"))));
    }

    [Theory]
    [InlineData("Up: Sentences", "/briefing?type=rail&blocks=sentences,headlines,timeline,closures,conflicts,sources&heading=Own")]
    [InlineData("Down: Sentences", "/briefing?type=rail&blocks=headlines,timeline,sentences,closures,conflicts,sources&heading=Own")]
    [InlineData("Remove: Sources", "/briefing?type=rail&blocks=headlines,sentences,timeline,closures,conflicts&heading=Own")]
    public void BlockLink_ChangesTheUrlAndKeepsTheRest(string label, string url)
    {
        var cut = Open<Briefing>("/briefing?type=rail&heading=Own");

        Assert.Equal(url, cut.Find($".blocks a[aria-label='{label}']").GetAttribute("href"));
        Assert.Empty(cut.FindAll(".blocks a[aria-label='Up: Headline numbers'], .blocks a[aria-label='Down: Sources']"));
    }

    [Fact]
    public void BlockLink_BackToTheDefault_LeavesTheUrlShort()
    {
        var cut = Open<Briefing>("/briefing?blocks=headlines,sentences,timeline,closures,conflicts");

        Assert.Equal("/briefing", cut.Find("a[data-add=sources]").GetAttribute("href"));
    }

    [Fact]
    public void LastBlock_CannotBeRemoved() => Assert.Empty(Open<Briefing>("/briefing?blocks=events").FindAll(".blocks a"));

    [Fact]
    public void PortForm_CarriesTheBlocksAndOffersThePortsLeft()
    {
        var cut = Open<Briefing>("/briefing?blocks=events,port:el-paso&type=rail&note=One%0ATwo");

        var form = cut.Find("form:has(#port-block)");
        Assert.Equal(["type=rail", "blocks=events,port:el-paso", "note=One\nTwo"], form.QuerySelectorAll("input[type=hidden]").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}"));
        Assert.Contains("port:eagle-pass", Values(form));
        Assert.DoesNotContain("port:el-paso", Values(form));

        static IEnumerable<string?> Values(IElement form) => form.QuerySelectorAll("option").Select(option => option.GetAttribute("value"));
    }

    [Theory]
    [InlineData(All)]
    [InlineData("/briefing")]
    [InlineData("/briefing?reading=widest&known=2023-12-21&type=rail,vehicle")]
    [InlineData("/briefing?blocks=sources,conflicts&source=afp-2023-12-22")]
    [InlineData("/briefing?blocks=sentences,port:lukeville&reading=source:afp-2023-12-22")]
    public void Notes_OfTheSheet_AreTheOnesThatItsMarksName(string url)
    {
        var cut = Open<Briefing>(url);

        var marked = cut.FindAll(".sheet sup.fn a").Select(mark => int.Parse(mark.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var notes = cut.FindAll(".sheet ol.notes > li");
        Assert.Equal(Enumerable.Range(1, notes.Count), marked.Distinct().Order());
        Assert.Equal(notes.Select(note => note.Id), Enumerable.Range(1, notes.Count).Select(number => $"n{number}"));
        Assert.All(cut.FindAll(".sheet sup.fn a"), mark => Assert.EndsWith($"#n{mark.TextContent}", mark.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(notes, note => Assert.Contains(", as seen in BorderWatch on ", note.TextContent, StringComparison.Ordinal));
        Assert.Equal(notes.Count, notes.Select(note => note.TextContent).Distinct().Count());
    }

    [Fact]
    public void Heading_AndNote_AreTheAnalystsOwn()
    {
        var cut = Open<Briefing>("/briefing?heading=Rail%20%26%20bridges&note=First%0A%0A%3Cb%3ESecond%3C%2Fb%3E");

        Assert.Equal("Rail & bridges", cut.Find("h1").TextContent);
        Assert.Equal(["First", "<b>Second</b>"], cut.FindAll(".own-note p").Select(paragraph => paragraph.TextContent));
        Assert.Equal("Rail & bridges", cut.Find("#own-heading").GetAttribute("value"));
    }

    [Theory]
    [InlineData("/briefing", "Closures at US–Mexico ports of entry, as reported to 22 December 2023")]
    [InlineData("/briefing?known=2023-12-21", "Closures at US–Mexico ports of entry, as reported to 21 December 2023")]
    [InlineData("/briefing?reading=source:afp-2023-12-22", "AFP alone: closures at US–Mexico ports of entry, as reported to 22 December 2023")]
    public void Heading_WithoutOne_SaysHowFarTheReportsGo(string url, string heading) => Assert.Equal(heading, Open<Briefing>(url).Find("h1").TextContent);

    [Fact]
    public void Link_ToCopy_LeavesNothingToDefaults()
    {
        var cut = Open<Briefing>("/briefing?type=rail&heading=Own");

        Assert.EndsWith("/briefing?type=rail&asof=2023-12-22&known=2023-12-22&reading=consensus&heading=Own", cut.Find(".tools > .copy [data-copy]").GetAttribute("data-copy"), StringComparison.Ordinal);
        Assert.EndsWith("/briefing?type=rail&asof=2023-12-22&known=2023-12-22&reading=consensus", cut.Find(".rule a").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_ToCopy_StandsByItself()
    {
        var cut = Open<Briefing>("/briefing?blocks=closures,sentences");

        var copied = cut.Find("[data-cited=eagle-pass-vehicle] [data-copy]").GetAttribute("data-copy")!;
        Assert.StartsWith("The Eagle Pass vehicle crossing was closed from about 1 December, according to AFP.[1] USA TODAY, on 21 December,", copied, StringComparison.Ordinal);
        Assert.Contains("\n\n[1] AFP, “Biden to send top-level team to Mexico for migration talks”, 22 December 2023 (date from the published copy), paragraph ", copied, StringComparison.Ordinal);
    }

    [Fact]
    public void Chip_Removed_KeepsBlocksHeadingAndNote()
    {
        var cut = Open<Briefing>("/briefing?type=rail&blocks=events&heading=Own");

        Assert.Equal("/briefing?blocks=events&heading=Own", cut.Find(".chip a").GetAttribute("href"));
    }

    [Fact]
    public void Type_Chosen_GoesIntoTheUrlWithTheRest()
    {
        var cut = Open<Briefing>("/briefing?blocks=closures&heading=Own");

        cut.Find("li[role=option][aria-label='Rail']").Click();

        Assert.Equal("/briefing?type=rail&blocks=closures&heading=Own", Url);
        cut.WaitForAssertion(() => Assert.Equal(["el-paso-rail", "eagle-pass-rail"], cut.FindAll(".sheet tr[data-closure]").Select(row => row.GetAttribute("data-closure"))));
    }

    [Fact]
    public void Nothing_ThatMatches_IsSaidInEachBlock()
    {
        var cut = Open<Briefing>("/briefing?q=zzz&blocks=sentences,timeline,figures,conflicts,events,port:laredo");

        Assert.Equal(6, cut.FindAll(".sheet [data-sheet] p.sub").Count(sub => sub.Words().Contains("No ", StringComparison.Ordinal)));
        Assert.Empty(cut.FindAll(".sheet ol.notes"));
    }

    [Fact]
    public void Value_ThatCannotBeRead_IsNamed() => Assert.Equal(2, Open<Briefing>("/briefing?blocks=charts&prot=x").FindAll(".msg.warn li").Count);
}
