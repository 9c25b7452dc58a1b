namespace BorderWatch.Data.Closures;

/// <summary>The closure types that the words of a source name: "foot and vehicle" is pedestrian and vehicle.</summary>
public static class StatedTypes
{
    private static readonly Dictionary<string, string> s_words = new(StringComparer.Ordinal)
    {
        ["rail"] = ClosureTypes.Rail,
        ["railroad"] = ClosureTypes.Rail,
        ["railway"] = ClosureTypes.Rail,
        ["train"] = ClosureTypes.Rail,
        ["vehicle"] = ClosureTypes.Vehicle,
        ["vehicular"] = ClosureTypes.Vehicle,
        ["car"] = ClosureTypes.Vehicle,
        ["foot"] = ClosureTypes.Pedestrian,
        ["pedestrian"] = ClosureTypes.Pedestrian,
        ["trade"] = ClosureTypes.Cargo,
        ["cargo"] = ClosureTypes.Cargo,
        ["truck"] = ClosureTypes.Cargo,
    };

    /// <returns>In the order of <see cref="ClosureTypes.All"/>; empty where the words name none.</returns>
    public static IReadOnlyList<string> Of(string? words)
    {
        var letters = new string([.. (words ?? "").ToLowerInvariant().Select(c => char.IsLetter(c) ? c : ' ')]);
        var named = letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TypeOf).ToHashSet();
        return [.. ClosureTypes.All.Where(named.Contains)];
    }

    /// <summary>Whole words, singular or plural: a caravan is not a car.</summary>
    private static string? TypeOf(string word) => s_words.GetValueOrDefault(word) ?? s_words.GetValueOrDefault(word.TrimEnd('s'));
}
