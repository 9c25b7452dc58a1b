namespace BorderWatch.Web.Imports;

/// <summary>Where files lie while they wait: of this server alone, and gone with it. What a server that was killed has left is cleared away by the next.</summary>
internal sealed class UploadFolder : IDisposable
{
    private const string Prefix = "borderwatch-import-";

    // Beside the folder and held open: the system lets go of it whenever and however a server ends.
    private const string LockEnding = ".lock";

    private readonly FileStream _inUse;

    public UploadFolder()
    {
        ClearLeft();
        Path = Directory.CreateTempSubdirectory(Prefix).FullName;
        _inUse = Hold(Path, FileMode.CreateNew);
    }

    public string Path { get; }

    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
        _inUse.Dispose();
    }

    private static void ClearLeft()
    {
        foreach (var folder in Directory.GetDirectories(System.IO.Path.GetTempPath(), Prefix + "*"))
        {
            try
            {
                using var left = Hold(folder, FileMode.Open);
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // In use, or somebody else's.
            }
        }
    }

    private static FileStream Hold(string folder, FileMode mode) => new(folder + LockEnding, mode, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
}
