using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using BorderWatch.TestKit.Web;

namespace BorderWatch.Web.Tests.Packs;

public sealed class BriefingPackTests(Sites sites)
{
    private static readonly string[] s_tables = ["closures.csv", "closure-claims.csv", "figures.csv", "conflicts.csv", "events.csv", "event-claims.csv", "sources.csv"];

    [Fact]
    public async Task Entries_OfAPack_AreInTheirOrderAndOfTheDayOfTheSnapshot()
    {
        using var archive = new ZipArchive(new MemoryStream(await ZipAsync(sites.Articles, "/briefing.zip?blocks=timeline,figures")));

        Assert.Equal([.. s_tables, "charts/closures.svg", "charts/figures.svg", "datapackage.json", "README.md"], archive.Entries.Select(entry => entry.FullName));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(2023, 12, 22), entry.LastWriteTime.DateTime));
    }

    [Theory]
    [InlineData("/briefing.zip", "")]
    [InlineData("/briefing.zip?port=eagle-pass&reading=earliest&known=2023-12-21&blocks=headlines", "?port=eagle-pass&reading=earliest&known=2023-12-21")]
    public async Task Tables_OfAPack_AreTheDownloads(string url, string query)
    {
        var files = Pack.Files(await ZipAsync(sites.Both, url));

        foreach (var name in new[] { "closures.csv", "closure-claims.csv", "figures.csv", "conflicts.csv" }) Assert.Equal(await sites.Both.TextAsync($"/{name}{query}"), files.Text(name));
    }

    [Fact]
    public async Task Bytes_OfAPack_AreTheSameFromAnotherStoreAndAddress()
    {
        await using var other = await TestSite.StartAsync();
        const string url = "/briefing.zip?type=rail&heading=Rail&blocks=timeline,figures";

        var (first, again, elsewhere) = (await ZipAsync(sites.Articles, url), await ZipAsync(sites.Articles, url), await ZipAsync(other, url));

        Assert.Equal(first, again);
        Assert.Equal(first, elsewhere);
    }

    [Fact]
    public async Task Text_OfAPack_NamesNeitherHostNorToday()
    {
        var files = Pack.Files(await ZipAsync(sites.Articles, "/briefing.zip"));

        Assert.All(files.Keys, path =>
        {
            Assert.DoesNotContain("127.0.0.1", files.Text(path), StringComparison.Ordinal);
            Assert.DoesNotContain("localhost", files.Text(path), StringComparison.Ordinal);
            Assert.DoesNotContain(TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), files.Text(path), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Readme_OfAPack_SaysHowItWasMade()
    {
        var readme = Pack.Files(await ZipAsync(sites.Articles, "/briefing.zip?type=rail&reading=latest&heading=Rail%20%23here&note=One%0Atwo")).Text("README.md");

        Assert.StartsWith("# Rail \\#here\n", readme, StringComparison.Ordinal);
        Assert.Contains("> One\n> two\n", readme, StringComparison.Ordinal);
        Assert.Contains("`latest`", readme, StringComparison.Ordinal);
        Assert.Contains("type=rail&asof=2023-12-22&known=2023-12-22&reading=latest", readme, StringComparison.Ordinal);
        Assert.Contains("- As of: 22 December 2023\n", readme, StringComparison.Ordinal);
        Assert.Matches("Snapshot of the store: `[0-9a-f]{16}`", readme);
        Assert.Contains("BorderWatch 0.", readme, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?blocks=timeline,figures&port=eagle-pass,lukeville&q=rail")]
    [InlineData("?source=afp-2023-12-22,kold-2023-11-27&reading=source:afp-2023-12-22")]
    [InlineData("?known=2020-01-01")]
    [InlineData("?from=2023-12-01&to=2023-12-18&state=TX&known=2023-12-21")]
    public async Task Package_OfAPack_KeepsTheRulesOfDataPackages(string query)
    {
        var faults = DataPackageRules.Faults(Pack.Files(await ZipAsync(sites.Both, "/briefing.zip" + query)));

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("datapackage.json", "\"name\": \"borderwatch-briefing\"", "\"name\": \"Border Watch\"", "letters")]
    [InlineData("datapackage.json", "\"path\": \"closures.csv\"", "\"path\": \"../closures.csv\"", "leads out")]
    [InlineData("datapackage.json", "\"hash\": \"sha256:", "\"hash\": \"sha256:z", "no hash")]
    [InlineData("datapackage.json", "\"type\": \"date\"", "\"type\": \"day\"", "which is none")]
    [InlineData("datapackage.json", "\"unique\": true", "\"minimum\": 1", "has no minimum")]
    [InlineData("datapackage.json", "\"primaryKey\": [\n          \"closure_id\"", "\"primaryKey\": [\n          \"closure\"", "is no field")]
    [InlineData("datapackage.json", "\"enum\": [\n                \"rail\",", "\"enum\": [", "none of its values")]
    [InlineData("datapackage.json", "\"name\": \"crossing\"", "\"name\": \"bridge\"", "heading")]
    [InlineData("datapackage.json", "\"created\": \"2023", "\"created\": \"23", "RFC 3339")]
    [InlineData("closures.csv", "eagle-pass-rail", "el-paso-rail", "hash")]
    public async Task Package_ThatIsBroken_IsFaulted(string path, string right, string wrong, string fault)
    {
        var files = Pack.Files(await ZipAsync(sites.Articles, "/briefing.zip"));
        Assert.Contains(right, files.Text(path), StringComparison.Ordinal);
        files[path] = Encoding.UTF8.GetBytes(files.Text(path).Replace(right, wrong, StringComparison.Ordinal));

        var faults = DataPackageRules.Faults(files);

        Assert.Contains(faults, sentence => sentence.Contains(fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("closures.csv", "\neagle-pass-rail,", "\nel-paso-rail,", "there twice")]
    [InlineData("closures.csv", "\neagle-pass-rail,", "\n,", "is required")]
    [InlineData("closures.csv", ",2023-12-18,", ",Dec. 18,", "is no date")]
    [InlineData("sources.csv", "\nafp-2023-12-22,", "\nafp,", "is not in sources")]
    public async Task Table_ThatBreaksItsDescription_IsFaulted(string path, string right, string wrong, string fault)
    {
        var files = Pack.Files(await ZipAsync(sites.Articles, "/briefing.zip"));
        Assert.Contains(right, files.Text(path), StringComparison.Ordinal);
        files[path] = Encoding.UTF8.GetBytes(files.Text(path).Replace(right, wrong, StringComparison.Ordinal));
        WithoutHashes(files);

        var faults = DataPackageRules.Faults(files);

        Assert.Contains(faults, sentence => sentence.Contains(fault, StringComparison.Ordinal));
    }

    /// <summary>As if the files had been described as they are now: only the tables themselves are wrong.</summary>
    private static void WithoutHashes(Dictionary<string, byte[]> files)
    {
        var package = JsonNode.Parse(files["datapackage.json"])!;
        foreach (var resource in package["resources"]!.AsArray())
        {
            resource!.AsObject().Remove("hash");
            resource.AsObject().Remove("bytes");
        }

        files["datapackage.json"] = Encoding.UTF8.GetBytes(package.ToJsonString());
    }

    private static async Task<byte[]> ZipAsync(TestSite site, string url)
    {
        using var response = await site.GetAsync(url);
        Assert.Equal("application/zip", response.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("attachment; filename=\"borderwatch-briefing_", response.Content.Headers.NonValidated["Content-Disposition"].ToString(), StringComparison.Ordinal);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
