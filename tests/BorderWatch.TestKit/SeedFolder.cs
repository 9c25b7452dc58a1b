namespace BorderWatch.TestKit;

/// <summary>Where the repository's own seed lies, found upwards from the tests' output folder.</summary>
public static class SeedFolder
{
    public static string Repository { get; } = FindUpwards("BorderWatch.sln");

    public static string Path { get; } = System.IO.Path.Combine(Repository, "seed");

    public static string Supplement { get; } = System.IO.Path.Combine(Path, "supplement-cbp");

    private static string FindUpwards(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, file))) return folder.FullName;
        }

        throw new InvalidOperationException($"{file} is in no folder above {AppContext.BaseDirectory}.");
    }
}
