namespace BorderWatch.Data.Sources;

/// <summary>The allowed values of a source and of an origin (contract, section 1), in the order in which pages list them.</summary>
public static class SourceVocabulary
{
    public static IReadOnlyList<string> SourceKinds { get; } = ["news", "agency", "dataset"];

    public static IReadOnlyList<string> OriginKinds { get; } = ["outlet", "wire", "agency", "government", "association"];

    /// <summary>Whether an origin of a kind speaks of what it does itself: the reading <c>agency</c> goes by these alone.</summary>
    public static bool IsOfficial(string originKind) => originKind is "agency" or "government";

    /// <summary>How the day of publication is known.</summary>
    public static IReadOnlyList<string> PublishedBases { get; } = ["in text", "from the published copy", "inferred"];
}
