using BorderWatch.Data.Closures;
using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Drafts;

/// <summary>What accepting a claim would do: what it joins or begins, why, and what becomes of the derived values.</summary>
public sealed record ClaimMatch
{
    /// <summary>Of the claim within its article.</summary>
    public required int No { get; init; }

    /// <summary>Sentences: what is missing before it can be accepted.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>The closures, the figure or the event that it joins or begins; none for a closure claim that names no port.</summary>
    public IReadOnlyList<MatchTarget> Targets { get; init; } = [];

    /// <summary>What becomes of the starts and ends that the consensus derives; none where nothing changes.</summary>
    public IReadOnlyList<DerivedChange> Effects { get; init; } = [];

    /// <summary>Closures of the store that a claim without a port may be about, the likest first: for a reviewer to choose, as an inference.</summary>
    public IReadOnlyList<MatchChoice> Choices { get; init; } = [];

    /// <summary>Claims of the store by the same source that say the same: it may be there already.</summary>
    public IReadOnlyList<string> Same { get; init; } = [];

    public bool CanBeAccepted => Problems.Count == 0;
}

/// <summary>A closure, a figure or an event that a claim joins or begins.</summary>
public sealed record MatchTarget
{
    /// <summary>A table of the records: closures, figures or events.</summary>
    public required string Table { get; init; }

    public required string Key { get; init; }

    /// <summary>"Eagle Pass rail", "Crossings a day, southwest border", or the title of an event.</summary>
    public required string Name { get; init; }

    /// <summary>The store has none such yet.</summary>
    public required bool IsNew { get; init; }

    /// <summary>The claims it has before, whoever says them.</summary>
    public required int Claims { get; init; }

    /// <summary>Of a closure <see cref="Links"/>; null of others.</summary>
    public string? Link { get; init; }

    /// <summary>A sentence: what the claim and it have in common.</summary>
    public required string Why { get; init; }

    /// <summary>Of a figure, the smallest and the largest number before and with the claim; null where there is none.</summary>
    public (decimal? Low, decimal? High)? Before { get; init; }

    public (decimal? Low, decimal? High)? After { get; init; }
}

/// <summary>A start or an end that the claim would change.</summary>
public sealed record DerivedChange
{
    public required string ClosureId { get; init; }

    /// <summary>"Eagle Pass rail".</summary>
    public required string Name { get; init; }

    public required Moment Moment { get; init; }

    public required DateAnswer Before { get; init; }

    public required DateAnswer After { get; init; }
}

/// <summary>A closure that a claim may be about though it does not name its port.</summary>
/// <param name="Name">"Lukeville vehicle".</param>
/// <param name="Why">A sentence.</param>
public sealed record MatchChoice(string PortSlug, string ClosureType, string Name, string Why);
