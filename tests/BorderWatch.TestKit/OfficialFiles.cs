namespace BorderWatch.TestKit;

/// <summary>The agencies' own files, where somebody has put them beside the repository: tests over them are skipped elsewhere, and say so.</summary>
public static class OfficialFiles
{
    private static string Folder => Path.Combine(SeedFolder.Repository, "..", "shared", "data", "official");

    /// <summary>Null when the file is there; else why a test over it is skipped.</summary>
    public static string? Missing => Directory.Exists(Folder) ? null : "The agencies' files are not beside the repository (../shared/data/official).";

    public static string PathOf(string name) => Path.Combine(Folder, name.Replace('/', Path.DirectorySeparatorChar));
}
