namespace BorderWatch.Data.Closures;

/// <summary>That a claim is about a closure.</summary>
/// <param name="Link">One of <see cref="Links"/>.</param>
public sealed record ClaimLink(string ClosureId, string Link)
{
    /// <summary>The name of the closure's port.</summary>
    public string Port { get; init; } = "";

    /// <summary>One of <see cref="ClosureTypes"/>.</summary>
    public string ClosureType { get; init; } = "";

    public bool IsStated => Link == Links.Stated;
}
