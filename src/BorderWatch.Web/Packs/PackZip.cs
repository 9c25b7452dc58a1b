using System.IO.Compression;

namespace BorderWatch.Web.Packs;

/// <summary>
/// Writes a pack: the same files give the same bytes. Files are stored as they are, because what a compressor makes of them
/// differs from one processor and runtime to the next; the transfer is compressed all the same.
/// </summary>
internal static class PackZip
{
    public static byte[] Write(IReadOnlyList<PackFile> files, DateOnly day)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = archive.CreateEntry(file.Path, CompressionLevel.NoCompression);
                entry.LastWriteTime = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
                using var content = entry.Open();
                content.Write(file.Bytes);
            }
        }

        return stream.ToArray();
    }
}
