using System.IO.Compression;
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

        var again = PackReader.Read(pack.Kept);

        Assert.Equal(pack.Query, again.Query);
        Assert.All(pack.Tables, table => Assert.Equal(table.Value.Rows, again.Tables[table.Key].Rows));
        Assert.True(pack.Kept.Length < zip.Length / 2, $"{pack.Kept.Length} of {zip.Length} bytes");
    }

    [Theory]
    [InlineData("datapackage.json", null, "has no datapackage.json")]
    [InlineData("datapackage.json", "[1]", "not a JSON object")]
    [InlineData("datapackage.json", "{\n\"name\": ", "not JSON: line 2")]
    [InlineData("datapackage.json", "{\"name\": \"a-data-package\"}", "its name is “a-data-package”")]
    [InlineData("datapackage.json", "{\"name\": \"borderwatch-briefing\"}", "which link")]
    [InlineData("datapackage.json", "{\"name\": \"\\ud800\"}", "its name is “”")]
    [InlineData("datapackage.json", "{\"name\": \"borderwatch-briefing\", \"id\": \"x/briefing\"}", "no hash of sources.csv")]
    [InlineData("closures.csv", null, "has no closures.csv")]
    [InlineData("closures.csv", "closure_id\r\neagle-pass-rail\r\n", "closures.csv is not the file that the pack was made with")]
    public async Task Read_AnythingElse_IsRefusedByName(string path, string? content, string message)
    {
        var files = Pack.Files(await PackAsync(""));
        files.Remove(path);
        if (content is not null) files[path] = Encoding.UTF8.GetBytes(content);

        var error = Assert.Throws<PackException>(() => PackReader.Read(Zip(files.Select(file => (file.Key, file.Value)))));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("closure_id,status\r\n\"a\r\n", "closures.csv cannot be read: line")]
    [InlineData("status\r\nclosed\r\n", "closures.csv has no column closure_id")]
    [InlineData("closure_id\r\na\r\na\r\n", "closures.csv has the closure_id a twice")]
    public async Task Read_ATableThatCannotBeCompared_IsRefusedByName(string csv, string message)
    {
        var files = Pack.Files(await PackAsync(""));
        var (before, after) = (new PackFile("closures.csv", files["closures.csv"]), new PackFile("closures.csv", Encoding.UTF8.GetBytes(csv)));
        files["closures.csv"] = after.Bytes;
        files["datapackage.json"] = Encoding.UTF8.GetBytes(files.Text("datapackage.json").Replace(before.Hash, after.Hash, StringComparison.Ordinal));

        var error = Assert.Throws<PackException>(() => PackReader.Read(Zip(files.Select(file => (file.Key, file.Value)))));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_AFileThatIsThereTwice_IsRefused()
    {
        var files = Pack.Files(await PackAsync("")).Select(file => (file.Key, file.Value)).ToList();

        var error = Assert.Throws<PackException>(() => PackReader.Read(Zip(files.Append(files[0]))));

        Assert.Equal("The ZIP has closures.csv 2 times.", error.Message);
    }

    [Fact]
    public async Task Read_AFileThatUnpacksWithoutEnd_IsRefused()
    {
        var files = Pack.Files(await PackAsync(""));
        files["figures.csv"] = new byte[130 * 1024 * 1024];

        var error = Assert.Throws<PackException>(() => PackReader.Read(Zip(files.Select(file => (file.Key, file.Value)))));

        Assert.Equal("The ZIP unpacks to more than 128 MB, which no pack does.", error.Message);
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

    private static byte[] Zip(IEnumerable<(string Path, byte[] Bytes)> files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in files)
            {
                using var content = archive.CreateEntry(path).Open();
                content.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private async Task<byte[]> PackAsync(string query)
    {
        using var response = await sites.Articles.GetAsync("/briefing.zip" + query);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
