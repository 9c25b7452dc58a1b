namespace BorderWatch.Web.Endpoints;

/// <summary>A download as the method page lists it.</summary>
/// <param name="Name">Without its ending: "closure-claims".</param>
/// <param name="Row">What one row is, as a sentence.</param>
/// <param name="Columns">Their names, in order.</param>
/// <param name="From">The page that gives it; null where it can be had without choosing anything.</param>
public sealed record DownloadFile(string Name, string Row, IReadOnlyList<string> Columns, string? From = null)
{
    /// <summary>The part of the method page that describes it.</summary>
    public string Anchor => $"file-{Name}";

    /// <summary>Of the file, without its ending, where that is not the name: "official/revisions".</summary>
    public string Path { get; init; } = Name;
}
