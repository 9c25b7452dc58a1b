using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Unicode;
using BorderWatch.Data;
using BorderWatch.Data.Changes;

namespace BorderWatch.Web.Packs;

/// <summary>
/// Reads a pack that somebody brings back. Nothing in it is trusted: sizes are limited while it is unpacked. The hashes that it
/// gives of its own tables find what was damaged or changed by accident; they are no signature, and say nothing of who made it.
/// </summary>
internal static class PackReader
{
    /// <summary>Of the file as it is sent. A store of 20,000 claims makes a pack of about 9 MB.</summary>
    public const int MostBytes = 48 * 1024 * 1024;

    /// <summary>Of the file when it is unpacked: a few bytes can be made to unpack to gigabytes.</summary>
    private const int MostUnpacked = 64 * 1024 * 1024;

    /// <summary>Of all its tables, counted by commas and line ends. A store of 20,000 claims makes about 440,000.</summary>
    private const int MostCells = 2_000_000;

    /// <summary>A server takes links of up to 8,192 characters; written out anew one can be longer, but not four times.</summary>
    private const int LongestQuery = 32_768;

    private const int LongestName = 120;
    private const int LongestId = 40;

    private const string Descriptor = "datapackage.json";
    private const string OurName = "borderwatch-briefing";
    private const string Page = "briefing";

    /// <exception cref="PackException">It is no pack of a briefing, or not as it was made.</exception>
    public static EarlierPack Read(byte[] zip)
    {
        var files = Unpack(zip);
        if (!files.TryGetValue(Descriptor, out var described)) throw new PackException($"The file is a ZIP, but has no {Descriptor}. A pack is what “briefing.zip” on the page of a briefing gives.");
        using var document = Parse(described);
        var package = document.RootElement;
        if (Text(package, "name") != OurName) throw new PackException($"{Descriptor} does not describe a briefing of BorderWatch: its name is “{Shortened.To(Text(package, "name") ?? "", LongestName)}”.");

        // "0123456789abcdef/briefing?asof=…": the snapshot, then the link.
        var id = (Text(package, "id") ?? "").Split('/', 2);
        if (id.Length < 2 || id[0].Length > LongestId || id[1].Length > LongestQuery || !(id[1] == Page || id[1].StartsWith(Page + "?", StringComparison.Ordinal))) throw new PackException($"{Descriptor} does not say which link the pack was made from.");

        var hashes = Hashes(package);
        Dictionary<string, TextTable> tables = new(StringComparer.Ordinal);
        foreach (var table in ComparedTables.All)
        {
            var path = $"{table.Name}.csv";
            if (table.IsOptional && !files.ContainsKey(path) && !hashes.ContainsKey(path)) continue;
            tables[table.Name] = Table(table, path, files, hashes, MostCells - tables.Values.Sum(read => read.Cells));
        }

        return new EarlierPack
        {
            Name = Shortened.To(Text(package, "title") ?? OurName, LongestName),
            Version = Shortened.To(Text(package, "version") ?? "of an unknown version", LongestId),
            Snapshot = id[0],
            Query = id[1][Page.Length..],
            Tables = tables,
        };
    }

    /// <summary>What of a pack a comparison needs, small: the descriptor and the tables.</summary>
    /// <exception cref="PackException">It is no ZIP.</exception>
    public static byte[] Kept(byte[] zip)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, file) in Unpack(zip))
            {
                using var content = archive.CreateEntry(path, CompressionLevel.Fastest).Open();
                content.Write(file);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The id of a file: the beginning of its hash.</summary>
    public static string IdOf(byte[] zip) => Convert.ToHexStringLower(SHA256.HashData(zip))[..KeptPack.IdLength];

    private static Dictionary<string, byte[]> Unpack(byte[] zip)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
            Dictionary<string, byte[]> files = new(StringComparer.Ordinal);
            var left = MostUnpacked;
            foreach (var path in ComparedTables.All.Select(table => $"{table.Name}.csv").Prepend(Descriptor))
            {
                var entries = archive.Entries.Where(entry => entry.FullName == path).ToList();
                if (entries.Count > 1) throw new PackException($"The ZIP has {path} {entries.Count} times.");
                if (entries.Count == 0) continue;
                var file = ReadAtMost(entries[0], left) ?? throw new PackException($"The ZIP unpacks to more than {MostUnpacked / 1024 / 1024} MB, which no pack does.");
                left -= file.Length;
                files[path] = file;
            }

            return files;
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException)
        {
            throw new PackException($"The file is not a ZIP, or is cut short: {error.Message}");
        }
    }

    /// <summary>What an entry says of its own size is not asked.</summary>
    private static byte[]? ReadAtMost(ZipArchiveEntry entry, int most)
    {
        using var content = entry.Open();
        using var file = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = content.Read(buffer)) > 0)
        {
            if (file.Length + read > most) return null;
            file.Write(buffer, 0, read);
        }

        return file.ToArray();
    }

    private static JsonDocument Parse(byte[] described)
    {
        if (!Utf8.IsValid(described)) throw new PackException($"{Descriptor} is not UTF-8.");
        try
        {
            var document = JsonDocument.Parse(described);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document : throw new PackException($"{Descriptor} is not a JSON object.");
        }
        catch (JsonException error)
        {
            throw new PackException($"{Descriptor} is not JSON: line {error.LineNumber + 1}.");
        }
    }

    /// <summary>By path.</summary>
    private static Dictionary<string, string> Hashes(JsonElement package)
    {
        Dictionary<string, string> hashes = new(StringComparer.Ordinal);
        if (!package.TryGetProperty("resources", out var resources) || resources.ValueKind != JsonValueKind.Array) return hashes;
        foreach (var resource in resources.EnumerateArray())
        {
            if (Text(resource, "path") is { } path && Text(resource, "hash") is { } hash) hashes[path] = hash;
        }

        return hashes;
    }

    private static TextTable Table(ComparedTable table, string path, Dictionary<string, byte[]> files, Dictionary<string, string> hashes, int mostCells)
    {
        if (!files.TryGetValue(path, out var csv)) throw new PackException($"The pack has no {path}.");
        if (!hashes.TryGetValue(path, out var hash)) throw new PackException($"{Descriptor} has no hash of {path}.");
        if (hash != new PackFile(path, csv).Hash) throw new PackException($"{path} is not the file that the pack was made with: its hash is another. Bring the pack as it was downloaded.");
        try
        {
            var read = TextTable.Read(csv, mostCells);
            var key = read.Columns.ToList().IndexOf(table.Key);
            if (key < 0) throw new PackException($"{path} has no column {table.Key}.");
            var twice = read.Rows.GroupBy(row => row[key], StringComparer.Ordinal).FirstOrDefault(rows => rows.Count() > 1);
            return twice is null ? read : throw new PackException($"{path} has the {table.Key} {Shortened.To(twice.Key, LongestName)} twice.");
        }
        catch (FormatException error)
        {
            throw new PackException($"{path} cannot be read: {error.Message}");
        }
    }

    /// <summary>Null where there is no such text, or one with half a character in it, which JSON can write and nobody can read.</summary>
    private static string? Text(JsonElement one, string name)
    {
        if (one.ValueKind != JsonValueKind.Object || !one.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
