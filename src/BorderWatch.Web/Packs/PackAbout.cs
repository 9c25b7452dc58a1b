using BorderWatch.Data;
using BorderWatch.Data.Sources;
using BorderWatch.Data.Vocabulary;

namespace BorderWatch.Web.Packs;

/// <summary>What the descriptor and the README of a pack say, besides its files. No clock and no host: two people can compare packs by their hash.</summary>
internal sealed record PackAbout
{
    public string? Heading { get; init; }

    public string? Note { get; init; }

    /// <summary>The filter in words.</summary>
    public required string Filter { get; init; }

    public required Viewpoint View { get; init; }

    public required DateOnly AsOf { get; init; }

    public required DateOnly KnownOn { get; init; }

    /// <summary>The newest day of publication that is known: the date of the pack and of every file in it.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Path and query of the briefing.</summary>
    public required string Permalink { get; init; }

    public required string Snapshot { get; init; }

    public required IReadOnlyList<SourceRow> Sources { get; init; }

    public required VocabularyList Vocabulary { get; init; }

    /// <summary>Of the program: what it derives may change with it.</summary>
    public static string Version { get; } = typeof(PackAbout).Assembly.GetName().Version!.ToString(3);
}
