using System.IO.Compression;
using System.Text;
using BorderWatch.Benchmarks.Kit;
using BorderWatch.Data;
using BorderWatch.Data.Drafts;
using BorderWatch.Data.Reading;
using BorderWatch.TestKit;
using BorderWatch.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Drafts;

/// <summary>The text of an article is its reviewers': no file has it, no page for readers, and where the program is set to keep none, nothing has.</summary>
public sealed class ArticleTextTests : DraftingTest
{
    [Fact]
    public async Task Files_AfterAnAcceptance_HaveNothingOfTheTextButTheWordsOfClaims()
    {
        await PutInAsync();
        using (await DecideAsync(("accept", "1.1"))) { }
        using (await DecideAsync(("all", "1"))) { }
        var words = GazetteArticle.LastSentence.Split(' ');
        var pieces = Enumerable.Range(0, words.Length - 7).Select(at => string.Join(' ', words.Skip(at).Take(8))).Append(string.Join(' ', GazetteArticle.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(Evidence.MostWords + 1))).ToList();

        foreach (var url in MeasuredPages.All.Append("/closures/eagle-pass-rail").Append("/sources/border-gazette-2023-12-22").Append("/history.atom").Append("/history?entry=1"))
        {
            using var response = await Browser.GetAsync(new Uri(url, UriKind.Relative), Ct);
            var file = await TextAsync(await response.Content.ReadAsByteArrayAsync(Ct));
            Assert.All(pieces, piece => Assert.False(file.Contains(piece, StringComparison.OrdinalIgnoreCase), $"{url} has “{piece}”"));
        }
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Setting_OfTheProgram_IsTaken(string? value, bool keeps)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("BorderWatch:KeepArticleText", value)]).Build();

        using var services = new ServiceCollection().AddDrafts(configuration).BuildServiceProvider();

        Assert.Equal(keeps, services.GetRequiredService<DraftOptions>().KeepText);
    }

    [Fact]
    public async Task Review_WhereNoTextIsKept_ShowsTheWordsOfClaimsAndSaysWhy()
    {
        var store = new DraftStore(Site.Store.Database, TimeProvider.System, new DraftOptions { KeepText = false });
        var article = new NewArticle { Text = GazetteArticle.Text, Head = new DraftHead { Publisher = GazetteArticle.Publisher }, Who = "Ana" };
        await new DraftIntake(store, Records, Site.Services.GetRequiredService<ArticleReader>()).TakeAsync(article, Ct);

        var page = await OpenAsync(Review);

        Assert.Contains("It is not kept", page.QuerySelector(".reading-side").Words(), StringComparison.Ordinal);
        Assert.Contains("closed the rail bridge at Eagle Pass on Monday", page.QuerySelector("#c2 blockquote").Words(), StringComparison.Ordinal);
        Assert.Contains("¶3", page.QuerySelector("#c2 blockquote").Words(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/records/closure-claims/new']"));
        Assert.DoesNotContain("town of Wherever", Encoding.UTF8.GetString(await BytesAsync(Site.Store.Path)), StringComparison.Ordinal);
        using (var response = await DecideAsync(("accept", "2.1"))) Location(response);
    }

    // Packs and workbooks are ZIPs: what is in them.
    private static async Task<string> TextAsync(byte[] content)
    {
        if (!content.AsSpan().StartsWith("PK"u8)) return Encoding.UTF8.GetString(content);
        using var zip = new ZipArchive(new MemoryStream(content));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(Ct));
            text.Append(await reader.ReadToEndAsync(Ct));
        }

        return text.ToString();
    }

    // With what is not yet in the main file.
    private static async Task<byte[]> BytesAsync(string store)
    {
        using var all = new MemoryStream();
        foreach (var path in new[] { store, store + "-wal" }.Where(File.Exists))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            await file.CopyToAsync(all, Ct);
        }

        return all.ToArray();
    }
}
