using BorderWatch.Data.Closures;

namespace BorderWatch.Web.Components.Method;

/// <summary>The closure by which the rule is explained, with the votes on its start as the rule counted them.</summary>
public sealed record RuleExample
{
    private const string Best = "eagle-pass-rail";

    public required ClosureRow Closure { get; init; }

    /// <summary>Most precise first, as the rule reads them.</summary>
    public required IReadOnlyList<ExampleVote> Votes { get; init; }

    /// <summary>The claim that a citation is shown with: the first of the first vote.</summary>
    public ClosureClaimRow Claim => Votes[0].Claims[0];

    /// <summary>The Eagle Pass rail bridge, or else the first closure on whose start several origins vote or sources contradict each other; null without any.</summary>
    public static RuleExample? Of(IReadOnlyList<ClosureRow> rows)
    {
        var row = rows.FirstOrDefault(row => row is { ClosureId: Best, Start.HasVote: true }) ?? rows.FirstOrDefault(row => row.Start.Contested || row.Start.Votes.Count > 1);
        return row is null ? null : new RuleExample
        {
            Closure = row,
            Votes = [.. row.Start.Votes.Select(vote => ExampleVote.Of(row, vote)).OrderBy(vote => vote.Vote.Precision).ThenBy(vote => vote.Claims[0].DateEarliest).ThenBy(vote => vote.Vote.OriginId, StringComparer.Ordinal)],
        };
    }
}
