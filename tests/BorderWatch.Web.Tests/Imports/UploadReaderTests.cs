using System.Text;
using BorderWatch.Web.Imports;
using Microsoft.AspNetCore.WebUtilities;

namespace BorderWatch.Web.Tests.Imports;

/// <summary>A form with a file, read as it comes; of one that is not taken nothing is left on the disk.</summary>
public sealed class UploadReaderTests : IDisposable
{
    private const long Most = 1000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("borderwatch-upload-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task ReadAsync_GoodForm_IsOnTheDiskUntilDisposed()
    {
        using (var upload = await ReadAsync(Part("token", "ours") + Part("file", "a,b\r\n1,2", "data.csv") + Part("any_share", "1")))
        {
            Assert.Equal(("data.csv", 8L, true), (upload.Name, upload.Bytes, upload.AnyShareRejected));
            Assert.Equal("a,b\r\n1,2", await File.ReadAllTextAsync(upload.Path, TestContext.Current.CancellationToken));
        }

        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public async Task HandOn_BeforeDisposing_KeepsTheFile()
    {
        using (var upload = await ReadAsync(Part("token", "ours") + Part("file", "x", "data.csv"))) upload.HandOn();

        Assert.Single(_folder.GetFiles());
    }

    [Theory]
    [InlineData("data.csv", "data.csv")]
    [InlineData("C:\\Users\\me\\data.csv", "data.csv")]
    [InlineData("files/of/mine/data.csv", "data.csv")]
    public async Task ReadAsync_NameWithFolders_IsTheNameAlone(string sent, string name)
    {
        using var upload = await ReadAsync(Part("token", "ours") + Part("file", "x", sent));

        Assert.Equal(name, upload.Name);
    }

    [Theory]
    [InlineData("none", "No file was chosen.", 400)]
    [InlineData("no name", "No file was chosen.", 400)]
    [InlineData("empty", "The file “data.csv” is empty.", 400)]
    [InlineData("large", "The file “data.csv” has 0 MB; 0 MB is the most that this page takes.", 413)]
    [InlineData("no token", "The form did not come from this page", 400)]
    [InlineData("bad token", "The form did not come from this page", 400)]
    [InlineData("late token", "The form did not come from this page", 400)]
    public async Task ReadAsync_WhatIsNotTaken_IsToldAndLeavesNothing(string what, string problem, int status)
    {
        var token = Part("token", "ours");
        var form = what switch
        {
            "none" => token,
            "no name" => token + Part("file", "", ""),
            "empty" => token + Part("file", "", "data.csv"),
            "large" => token + Part("file", new string('x', (int)Most + 1), "data.csv"),
            "no token" => Part("file", "x", "data.csv"),
            "bad token" => Part("token", "theirs") + Part("file", "x", "data.csv"),
            _ => Part("file", "x", "data.csv") + token,
        };

        var error = await Assert.ThrowsAsync<UploadException>(() => ReadAsync(form));

        Assert.StartsWith(problem, error.Message, StringComparison.Ordinal);
        Assert.Equal(status, error.Status);
        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public async Task ReadAsync_FormThatBreaksOff_LeavesNothing()
    {
        var form = Part("token", "ours") + Part("file", "half of a fi", "data.csv");

        await Assert.ThrowsAsync<IOException>(() => ReadAsync(form, ended: false));

        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public async Task ReadAsync_SecondFile_IsLeftOut()
    {
        using var upload = await ReadAsync(Part("token", "ours") + Part("file", "first", "one.csv") + Part("file", "second", "two.csv"));

        Assert.Equal("one.csv", upload.Name);
        Assert.Single(_folder.GetFiles());
    }

    private Task<Upload> ReadAsync(string parts, bool ended = true)
    {
        var body = new MemoryStream(Encoding.UTF8.GetBytes(parts + (ended ? "--limit--\r\n" : "")));
        return UploadReader.ReadAsync(new MultipartReader("limit", body), "token", token => Task.FromResult(token == "ours"), _folder.FullName, Most, TestContext.Current.CancellationToken);
    }

    private static string Part(string name, string value, string? file = null) =>
        $"--limit\r\nContent-Disposition: form-data; name=\"{name}\"{(file is null ? "" : $"; filename=\"{file}\"\r\nContent-Type: text/csv")}\r\n\r\n{value}\r\n";
}
