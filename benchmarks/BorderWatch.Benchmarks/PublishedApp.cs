using BorderWatch.Benchmarks.Kit;
using BorderWatch.TestKit;

namespace BorderWatch.Benchmarks;

/// <summary>A Release build, published into a folder of its own with the seed that it is measured with.</summary>
internal sealed record PublishedApp(string Folder)
{
    private const string Seed = "seed";

    public string Program => Path.Combine(Folder, "BorderWatch.Web.dll");

    public static async Task<PublishedApp> PublishAsync(string folder, CancellationToken ct)
    {
        var project = Path.Combine(SeedFolder.Repository, "src", "BorderWatch.Web");
        await Shell.ExpectAsync("dotnet", ["publish", project, "--configuration", "Release", "--nologo", "--verbosity", "quiet", "--output", folder], ct);
        return new PublishedApp(folder);
    }

    /// <summary>The same program with the large pack for its seed.</summary>
    public PublishedApp WithLargePack(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        LargePack.Write(Path.Combine(Folder, Seed), Path.Combine(folder, Seed));
        return new PublishedApp(folder);
    }
}
