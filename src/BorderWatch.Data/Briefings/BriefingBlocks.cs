namespace BorderWatch.Data.Briefings;

/// <summary>The blocks that a briefing can be put together from, as <c>blocks=</c> names them; the profile of a port is <c>port:SLUG</c>.</summary>
public static class BriefingBlocks
{
    public const string Headlines = "headlines";
    public const string Sentences = "sentences";
    public const string Timeline = "timeline";
    public const string Closures = "closures";
    public const string Figures = "figures";
    public const string Conflicts = "conflicts";
    public const string Events = "events";
    public const string Sources = "sources";

    /// <summary>Before the slug of a port.</summary>
    public const string PortPrefix = "port:";

    /// <summary>In the order in which a page offers them.</summary>
    public static IReadOnlyList<string> All { get; } = [Headlines, Sentences, Timeline, Closures, Figures, Conflicts, Events, Sources];

    /// <summary>What a briefing has whose link names no blocks: two pages of A4 for the five articles.</summary>
    public static IReadOnlyList<string> Default { get; } = [Headlines, Sentences, Timeline, Closures, Conflicts, Sources];

    /// <summary>The slug of the port whose profile a block is; null for the others.</summary>
    public static string? PortOf(string block) => block.StartsWith(PortPrefix, StringComparison.Ordinal) ? block[PortPrefix.Length..] : null;
}
