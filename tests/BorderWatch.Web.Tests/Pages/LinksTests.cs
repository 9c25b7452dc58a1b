using System.Net;
using AngleSharp.Dom;

namespace BorderWatch.Web.Tests.Pages;

/// <summary>Every link of every page, followed: it leads somewhere, to a place that is there, and changes the as-of day only where it says so.</summary>
public sealed class LinksTests(Sites sites)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/closures")]
    [InlineData("/closures/eagle-pass-rail")]
    [InlineData("/events")]
    [InlineData("/events", "q=zzz&")]
    [InlineData("/sources")]
    [InlineData("/sources/usa-today-2023-12-21")]
    [InlineData("/figures")]
    [InlineData("/figures", "measure=losses&")]
    [InlineData("/figures", "q=zzz&")]
    [InlineData("/ports")]
    [InlineData("/ports", "state=NM&")]
    [InlineData("/ports", "q=zzz&")]
    [InlineData("/ports/eagle-pass")]
    [InlineData("/ports/laredo")]
    [InlineData("/conflicts")]
    [InlineData("/conflicts", "sort=field&")]
    [InlineData("/conflicts", "q=zzz&")]
    [InlineData("/briefing")]
    [InlineData("/changes")]
    [InlineData("/method")]
    [InlineData("/workbench")]
    [InlineData("/history")]
    [InlineData("/history", "q=zzz&")]
    [InlineData("/records/closure-claims/afp-2023-12-22.p7.1")]
    [InlineData("/records/closures/eagle-pass-rail")]
    [InlineData("/records/sources/new")]
    [InlineData("/records/import")]
    [InlineData("/import")]
    [InlineData("/import", "job=0123456789abcdef&sort=rows&")]
    [InlineData("/official/revisions")]
    [InlineData("/official/revisions", "code=2303&")]
    [InlineData("/official/wait-times")]
    [InlineData("/official/wait-times", "code=2303&")]
    [InlineData("/closures/eagle-pass-rail", "q=zzz&")]
    [InlineData("/closures/san-ysidro-pedestrian", "source=the-hill-2023-12-21&")]
    [InlineData("/", "type=rail&")]
    [InlineData("/", "q=zzz&")]
    [InlineData("/closures", "q=zzz&")]
    [InlineData("/sources", "q=zzz&")]
    public async Task Links_OfAPage_LeadSomewhereAndKeepTheDay(string path, string filter = "")
    {
        var here = $"{path}?{filter}asof=2023-12-18";
        var page = await sites.Articles.PageAsync(here);
        var links = page.QuerySelectorAll("main a[href^='/']").Where(link => link.ParentElement is { } parent && !parent.ClassList.Contains("chip"))
            .Select(link => link.GetAttribute("href")!).Distinct().ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains("asof=2023-12-18", link, StringComparison.Ordinal));
        Dictionary<string, IDocument> targets = [];
        foreach (var link in links)
        {
            var parts = link.Split('#');
            if (parts[0].Contains(".csv", StringComparison.Ordinal))
            {
                using var file = await sites.Articles.GetAsync(parts[0]);
                Assert.True(file.StatusCode == HttpStatusCode.OK, $"{link} answers {(int)file.StatusCode}");
                continue;
            }

            if (!targets.TryGetValue(parts[0], out var target)) targets[parts[0]] = target = await sites.Articles.PageAsync(parts[0]);
            Assert.True(target.QuerySelector(".msg.warn") is null, $"{link} cannot be read: {target.QuerySelector(".msg.warn").Words()}");
            if (parts.Length == 2) Assert.True(target.GetElementById(parts[1]) is not null, $"{link} leads to no place on its page");
        }
    }

    [Theory]
    [InlineData("/closures?sort=port", "sort=port")]
    [InlineData("/sources?sort=-title", "sort=-title")]
    [InlineData("/events?sort=title", "sort=title")]
    [InlineData("/closures/eagle-pass-rail?port=el-paso&type=rail&state=TX", "port=el-paso type=rail state=TX")]
    [InlineData("/figures?sort=-value_low", "sort=-value_low")]
    [InlineData("/ports?sort=port", "sort=port")]
    [InlineData("/conflicts?sort=field&status=open", "sort=field")]
    [InlineData("/official/revisions?sort=-change&release=x&code=2303", "release=x sort=-change")]
    [InlineData("/official/wait-times?sort=-port&code=2303", "sort=-port")]
    [InlineData("/history?table=events&key=the-call&entry=6", "key=the-call entry=6")]
    [InlineData("/closures", "")]
    public async Task PlainForm_OfAPage_CarriesWhatItHasNoFieldFor(string url, string hidden)
    {
        var page = await sites.Articles.PageAsync(url);

        var carried = page.QuerySelectorAll("noscript form input[type=hidden]").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}");

        Assert.Equal(hidden, string.Join(' ', carried));
    }
}
