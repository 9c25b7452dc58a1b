namespace BorderWatch.Data.Closures;

/// <summary>The closure types that the words of a source name: "foot and vehicle" is pedestrian and vehicle.</summary>
public static class StatedTypes
{
    // Beginnings of words, so that "vehicles" and "pedestrians" count too; "cargo" before "car", with which it begins.
    private static readonly (string Word, string Type)[] s_words =
    [
        ("rail", ClosureTypes.Rail),
        ("train", ClosureTypes.Rail),
        ("vehic", ClosureTypes.Vehicle),
        ("foot", ClosureTypes.Pedestrian),
        ("pedestrian", ClosureTypes.Pedestrian),
        ("trade", ClosureTypes.Cargo),
        ("cargo", ClosureTypes.Cargo),
        ("car", ClosureTypes.Vehicle),
        ("truck", ClosureTypes.Cargo),
    ];

    /// <returns>In the order of <see cref="ClosureTypes.All"/>; empty where the words name none.</returns>
    public static IReadOnlyList<string> Of(string? words)
    {
        var named = (words ?? "").ToLowerInvariant().Split([' ', ',', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Select(TypeOf).ToHashSet();
        return [.. ClosureTypes.All.Where(named.Contains)];
    }

    private static string? TypeOf(string word) => s_words.FirstOrDefault(entry => word.StartsWith(entry.Word, StringComparison.Ordinal)).Type;
}
