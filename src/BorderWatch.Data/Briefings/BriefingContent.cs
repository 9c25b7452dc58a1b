using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Sources;

namespace BorderWatch.Data.Briefings;

/// <summary>What a briefing is written from, all of it by one filter.</summary>
public sealed record BriefingContent
{
    public required ClosureList List { get; init; }

    public required IReadOnlyList<FigureClaimRow> Figures { get; init; }

    /// <summary>The claims on how many cross in a day, of the chosen sources: a headline, whatever ports are chosen.</summary>
    public required IReadOnlyList<FigureClaimRow> Daily { get; init; }

    /// <summary>Which values are contested.</summary>
    public required Contested Contested { get; init; }

    /// <summary>The open ones about the chosen closures and figures.</summary>
    public required IReadOnlyList<ConflictRow> Conflicts { get; init; }

    public required IReadOnlyList<EventRow> Events { get; init; }

    /// <summary>Every event, for the days that a timeline marks.</summary>
    public required IReadOnlyList<EventRow> AllEvents { get; init; }

    /// <summary>Every source known on the day of knowledge.</summary>
    public required IReadOnlyList<SourceRow> Sources { get; init; }

    /// <summary>The profiles asked for, in their order.</summary>
    public required IReadOnlyList<BriefingPort> Ports { get; init; }
}
