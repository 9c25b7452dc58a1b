using BorderWatch.Web.Imports;

namespace BorderWatch.Web.Tests.Imports;

public sealed class UploadFolderTests
{
    [Fact]
    public void Folder_OfAServerThatRuns_IsLeftAlone()
    {
        using var one = new UploadFolder();
        File.WriteAllText(Path.Combine(one.Path, "waiting"), "x");

        using var another = new UploadFolder();

        Assert.True(File.Exists(Path.Combine(one.Path, "waiting")));
        Assert.NotEqual(one.Path, another.Path);
    }

    [Fact]
    public void Folder_OfAServerThatWasKilled_IsClearedAwayByTheNext()
    {
        // As it is left: its lock is there, and nobody holds it.
        var left = Directory.CreateTempSubdirectory("borderwatch-import-").FullName;
        File.WriteAllText(Path.Combine(left, "waiting"), "x");
        File.WriteAllText(left + ".lock", "");

        using var next = new UploadFolder();

        Assert.False(Directory.Exists(left));
        Assert.False(File.Exists(left + ".lock"));
    }

    [Fact]
    public void Dispose_Folder_LeavesNothing()
    {
        var folder = new UploadFolder();

        folder.Dispose();

        Assert.False(Directory.Exists(folder.Path));
        Assert.False(File.Exists(folder.Path + ".lock"));
    }
}
