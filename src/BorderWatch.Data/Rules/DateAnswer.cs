using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Rules;

/// <summary>What a rule makes of the claims about one moment, and what it went by.</summary>
public sealed record DateAnswer
{
    /// <summary>The date; null where no source gives one and nothing bounds it.</summary>
    public Edtf? Date { get; init; }

    public DateOnly? Earliest => Date?.First;

    public DateOnly? Latest => Date?.Last;

    /// <summary>Whether the reading could go by what it asks for.</summary>
    public ReadingOutcome Outcome { get; init; }

    /// <summary>Origins that vote for a day of the answer; by consensus, for each such day when there are several.</summary>
    public int OriginsAgree { get; init; }

    /// <summary>Origins that vote.</summary>
    public int OriginsDated => Votes.Count;

    public bool HasVote => Votes.Count > 0;

    /// <summary>Every day that is voted for lies beyond <see cref="Bound"/>: after it for a start, before it for an end.</summary>
    public bool Contested { get; init; }

    /// <summary>One per origin, in the order of the origins' ids.</summary>
    public IReadOnlyList<Vote> Votes { get; init; } = [];

    /// <summary>Of a start, the earliest day by which the sources show it in force; of an end, the last day on which they do. Null if none does.</summary>
    public DateOnly? Bound { get; init; }

    /// <summary>The winning days when there was a vote.</summary>
    public IReadOnlyList<DateOnly> Days { get; init; } = [];

    /// <summary>Whether origins that vote do not all vote for every winning day, or observations contradict them all.</summary>
    public bool SourcesDiffer => Contested || OriginsAgree < OriginsDated;

    /// <summary>How many origins vote for a day.</summary>
    public int OriginsFor(DateOnly day) => Votes.Count(vote => vote.Days.Contains(day));
}
