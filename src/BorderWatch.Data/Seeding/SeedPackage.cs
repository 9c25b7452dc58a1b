using System.Text.Json;

namespace BorderWatch.Data.Seeding;

/// <summary>The <c>datapackage.json</c> of a pack (Data Package v2), which lists the files that belong to it.</summary>
internal static class SeedPackage
{
    private const string Name = "datapackage.json";

    /// <summary>A file that is missing, or that nobody listed, would otherwise pass for "no rows". A pack without a list is taken as it is.</summary>
    /// <exception cref="SeedException">The list and the folder differ, or the list cannot be read.</exception>
    public static void CheckFiles(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path)) return;

        var listed = Listed(path);
        var there = Directory.EnumerateFiles(folder, "*.csv").Select(file => Path.GetFileName(file)).ToHashSet(StringComparer.Ordinal);
        if (listed.Except(there).Order(StringComparer.Ordinal).FirstOrDefault() is { } missing)
            throw new SeedException(Name, 1, null, $"lists {missing}, which is not in {folder}.");
        if (there.Except(listed).Order(StringComparer.Ordinal).FirstOrDefault() is { } stray)
            throw new SeedException(Name, 1, null, $"does not list {stray}, which is in {folder}.");
    }

    private static HashSet<string> Listed(string path)
    {
        try
        {
            using var package = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. package.RootElement.GetProperty("resources").EnumerateArray().Select(resource => resource.GetProperty("path").GetString()!)];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            var line = e is JsonException { LineNumber: { } number } ? number + 1 : 1;
            throw new SeedException(Name, line, null, $"is not a data package: {e.Message}");
        }
    }
}
