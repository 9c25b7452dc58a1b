using System.Text;
using BorderWatch.Web.Packs;

namespace BorderWatch.Web.Tests.Packs;

/// <summary>A pack that is brought back, and what is not one.</summary>
public sealed class PackReaderTests(Sites sites)
{
    [Fact]
    public async Task Read_APack_HasItsTablesAndHowItWasAskedFor()
    {
        var zip = await PackAsync("?type=rail&heading=Rail&known=2023-12-21");

        var pack = PackReader.Read(zip);

        Assert.Equal(("Rail", "?type=rail&asof=2023-12-22&known=2023-12-21&reading=consensus&heading=Rail"), (pack.Name, pack.Query));
        Assert.Matches("^[0-9a-f]{16}$", pack.Snapshot);
        Assert.Equal(["eagle-pass-rail", "el-paso-rail"], pack.Tables["closures"].Rows.Select(row => row[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Kept_OfAPack_IsReadTheSameAndSmaller()
    {
        var zip = await PackAsync("");
        var pack = PackReader.Read(zip);

        var kept = PackReader.Kept(zip);
        var again = PackReader.Read(kept);

        Assert.Equal(pack.Query, again.Query);
        Assert.All(pack.Tables, table => Assert.Equal(table.Value.Rows, again.Tables[table.Key].Rows));
        Assert.True(kept.Length < zip.Length / 2, $"{kept.Length} of {zip.Length} bytes");
    }

    [Theory]
    [InlineData("datapackage.json", null, "has no datapackage.json")]
    [InlineData("datapackage.json", "[1]", "not a JSON object")]
    [InlineData("datapackage.json", "{\n\"name\": ", "not JSON: line 2")]
    [InlineData("datapackage.json", "{\"name\": \"a-data-package\"}", "its name is “a-data-package”")]
    [InlineData("datapackage.json", "{\"name\": \"borderwatch-briefing\"}", "which link")]
    [InlineData("datapackage.json", "{\"name\": \"\\ud800\"}", "its name is “”")]
    [InlineData("datapackage.json", "{\"name\": \"borderwatch-briefing\", \"id\": \"x/briefing\"}", "no hash of sources.csv")]
    [InlineData("datapackage.json", "{\"name\": \"borderwatch-briefing\", \"id\": \"x/briefings?type=rail\"}", "which link")]
    [InlineData("closures.csv", null, "has no closures.csv")]
    [InlineData("event-claims.csv", null, "has no event-claims.csv")]
    [InlineData("closures.csv", "closure_id\r\neagle-pass-rail\r\n", "closures.csv is not the file that the pack was made with")]
    public async Task Read_AnythingElse_IsRefusedByName(string path, string? content, string message)
    {
        var files = Pack.Files(await PackAsync(""));
        files.Remove(path);
        if (content is not null) files[path] = Encoding.UTF8.GetBytes(content);

        var error = Assert.Throws<PackException>(() => PackReader.Read(EarlierPacks.Zip(files.Select(file => (file.Key, file.Value)))));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("closure_id,status\r\n\"a\r\n", "closures.csv cannot be read: line")]
    [InlineData("status\r\nclosed\r\n", "closures.csv has no column closure_id")]
    [InlineData("closure_id\r\na\r\na\r\n", "closures.csv has the closure_id a twice")]
    public async Task Read_ATableThatCannotBeCompared_IsRefusedByName(string csv, string message)
    {
        var zip = EarlierPacks.With(await PackAsync(""), "closures.csv", csv);

        var error = Assert.Throws<PackException>(() => PackReader.Read(zip));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_ATableOfNothingButCells_IsRefusedBeforeTheyAreMade()
    {
        var zip = EarlierPacks.With(await PackAsync(""), "closures.csv", new string(',', 2_000_001));

        var error = Assert.Throws<PackException>(() => PackReader.Read(zip));

        Assert.Matches("^closures.csv cannot be read: it has more than [0-9,]+ commas and lines.$", error.Message);
    }

    [Fact]
    public async Task Read_AFileThatIsThereTwice_IsRefused()
    {
        var files = Pack.Files(await PackAsync("")).Select(file => (file.Key, file.Value)).ToList();

        var error = Assert.Throws<PackException>(() => PackReader.Read(EarlierPacks.Zip(files.Append(files[0]))));

        Assert.Equal("The ZIP has closures.csv 2 times.", error.Message);
    }

    [Fact]
    public async Task Read_AFileThatUnpacksWithoutEnd_IsRefused()
    {
        var files = Pack.Files(await PackAsync(""));
        files["figures.csv"] = new byte[65 * 1024 * 1024];

        var error = Assert.Throws<PackException>(() => PackReader.Read(EarlierPacks.Zip(files.Select(file => (file.Key, file.Value)))));

        Assert.Equal("The ZIP unpacks to more than 64 MB, which no pack does.", error.Message);
    }

    [Theory]
    [InlineData("snapshot", 41)]
    [InlineData("query", 32_769)]
    public async Task Read_AnIdWithoutEnd_IsRefused(string part, int length)
    {
        var files = Pack.Files(await PackAsync(""));
        var id = part == "snapshot" ? $"{new string('a', length)}/briefing" : $"a/briefing?q={new string('a', length)}";
        files["datapackage.json"] = Encoding.UTF8.GetBytes($$"""{"name": "borderwatch-briefing", "id": "{{id}}"}""");

        var error = Assert.Throws<PackException>(() => PackReader.Read(EarlierPacks.Zip(files.Select(file => (file.Key, file.Value)))));

        Assert.Contains("which link", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_LongWords_AreCutBetweenCharacters()
    {
        var files = Pack.Files(await PackAsync("?heading=Title"));
        files["datapackage.json"] = Encoding.UTF8.GetBytes(files.Text("datapackage.json")
            .Replace("\"title\": \"Title\"", $"\"title\": \"{new string('a', 119)}🚂🚂\"", StringComparison.Ordinal)
            .Replace($"\"version\": \"{PackAbout.Version}\"", $"\"version\": \"{new string('1', 60)}\"", StringComparison.Ordinal));

        var pack = PackReader.Read(EarlierPacks.Zip(files.Select(file => (file.Key, file.Value))));

        Assert.Equal((new string('a', 119) + "…", new string('1', 40) + "…"), (pack.Name, pack.Version));
    }

    [Fact]
    public async Task Read_APackOfAnEarlierVersion_LacksTheClaimsAboutEvents()
    {
        var pack = PackReader.Read(EarlierPacks.WithoutEventClaims(await PackAsync("")));

        Assert.DoesNotContain("event-claims", pack.Tables.Keys);
        Assert.Contains("events", pack.Tables.Keys);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(40_000)]
    public async Task Read_APackCutShort_IsRefused(int bytes)
    {
        var zip = await PackAsync("");

        var error = Assert.Throws<PackException>(() => PackReader.Read(zip[..bytes]));

        Assert.StartsWith("The file is not a ZIP, or is cut short", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_APackWithABitTurned_IsReadTheSameOrRefused()
    {
        var zip = await PackAsync("");
        var whole = PackReader.Read(zip);
        var random = new Random(20231222); // a fixed seed, so that a failure can be looked at

        for (var turn = 0; turn < 300; turn++)
        {
            var damaged = zip.ToArray();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            try
            {
                var pack = PackReader.Read(damaged);
                Assert.All(whole.Tables, table => Assert.Equal(table.Value.Rows, pack.Tables[table.Key].Rows));
            }
            catch (PackException error)
            {
                Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
            }
        }
    }

    private async Task<byte[]> PackAsync(string query)
    {
        using var response = await sites.Articles.GetAsync("/briefing.zip" + query);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
