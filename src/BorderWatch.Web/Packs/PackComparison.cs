using BorderWatch.Data.Briefings;
using BorderWatch.Data.Changes;

namespace BorderWatch.Web.Packs;

/// <summary>What differs between an earlier pack and the store, asked with the filter of that pack.</summary>
internal sealed record PackComparison
{
    /// <summary>Of the pack: its heading, or its filter in words.</summary>
    public required string Name { get; init; }

    /// <summary>Version of the program that made the pack.</summary>
    public required string Version { get; init; }

    /// <summary>Of the store that the pack was made from.</summary>
    public required string EarlierSnapshot { get; init; }

    /// <summary>Of the store now.</summary>
    public required string Snapshot { get; init; }

    /// <summary>How the pack was asked for. Its view is that of the pack.</summary>
    public required BriefingFilter Asked { get; init; }

    /// <summary>A sentence for each thing that keeps the comparison from being whole.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>All differences, whatever the filter of the page keeps.</summary>
    public required IReadOnlyList<ChangeRow> All { get; init; }

    /// <summary>Those that it keeps.</summary>
    public required IReadOnlyList<ChangeRow> Rows { get; init; }
}
