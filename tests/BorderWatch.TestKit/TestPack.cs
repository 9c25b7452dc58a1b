using System.Text;
using BorderWatch.Data.Seeding;

namespace BorderWatch.TestKit;

/// <summary>A folder of seed files that a test makes or changes, gone with the test.</summary>
public sealed class TestPack : IDisposable
{
    private TestPack()
    {
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("borderwatch-pack-").FullName;

    public static TestPack Empty() => new();

    /// <summary>The CSV files of a pack, to be changed without touching the original.</summary>
    public static TestPack CopyOf(string folder)
    {
        var pack = new TestPack();
        foreach (var file in Directory.EnumerateFiles(folder, "*.csv"))
            File.Copy(file, Path.Combine(pack.Folder, Path.GetFileName(file)));
        return pack;
    }

    /// <summary>The columns of a seed file, as the repository's own has them.</summary>
    public static string[] Columns(string file) => File.ReadLines(Path.Combine(SeedFolder.Path, file)).First().Split(',');

    /// <summary>Adds a row (and, to a new file, the header); cells that are not named stay empty.</summary>
    public TestPack Row(string file, params (string Column, string? Value)[] cells)
    {
        var path = Path.Combine(Folder, file);
        var columns = Columns(file);
        if (cells.FirstOrDefault(cell => !columns.Contains(cell.Column)).Column is { } unknown)
            throw new ArgumentException($"{file} has no column {unknown}.", nameof(cells));

        if (!File.Exists(path)) File.WriteAllText(path, string.Join(',', columns) + "\n");
        File.AppendAllText(path, string.Join(',', columns.Select(column => Quote(cells.FirstOrDefault(cell => cell.Column == column).Value))) + "\n");
        return this;
    }

    public TestPack Write(string file, string text)
    {
        File.WriteAllText(Path.Combine(Folder, file), text);
        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>Replaces a text that stands in the file exactly once.</summary>
    public TestPack Change(string file, string text, string replacement)
    {
        var before = Read(file);
        return before.Split(text).Length == 2
            ? Write(file, before.Replace(text, replacement, StringComparison.Ordinal))
            : throw new ArgumentException($"{file} does not have \"{text}\" exactly once.", nameof(text));
    }

    public Task<bool> LoadAsync(TestDatabase store, string pack = SeedLoader.Articles, CancellationToken ct = default) =>
        new SeedLoader(store.Database, TimeProvider.System).LoadAsync(pack, Folder, ct);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Quote(string? cell)
    {
        if (cell is null) return "";
        return cell.AsSpan().ContainsAny(",\"\r\n") ? new StringBuilder(cell).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString() : cell;
    }
}
