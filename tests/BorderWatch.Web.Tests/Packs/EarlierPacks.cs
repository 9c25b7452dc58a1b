using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using BorderWatch.Web.Packs;

namespace BorderWatch.Web.Tests.Packs;

/// <summary>Packs as somebody brings them: put together by another program, or made by an earlier version.</summary>
internal static class EarlierPacks
{
    public static byte[] Zip(IEnumerable<(string Path, byte[] Bytes)> files)
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

    /// <summary>As version 0.1.0 made it.</summary>
    public static byte[] WithoutEventClaims(byte[] zip)
    {
        var files = Pack.Files(zip);
        files.Remove("event-claims.csv");
        var package = JsonNode.Parse(files["datapackage.json"])!;
        package["version"] = "0.1.0";
        var resources = package["resources"]!.AsArray();
        resources.Remove(resources.Single(resource => (string?)resource!["path"] == "event-claims.csv"));
        files["datapackage.json"] = Encoding.UTF8.GetBytes(package.ToJsonString());
        return Zip(files.Select(file => (file.Key, file.Value)));
    }

    /// <summary>With another file in place of one, and described so.</summary>
    public static byte[] With(byte[] zip, string path, string content)
    {
        var files = Pack.Files(zip);
        var (before, after) = (new PackFile(path, files[path]), new PackFile(path, Encoding.UTF8.GetBytes(content)));
        files[path] = after.Bytes;
        files["datapackage.json"] = Encoding.UTF8.GetBytes(files.Text("datapackage.json").Replace(before.Hash, after.Hash, StringComparison.Ordinal));
        return Zip(files.Select(file => (file.Key, file.Value)));
    }
}
