namespace BorderWatch.Data.Drafts;

/// <summary>One claim under review.</summary>
public sealed record DraftClaim
{
    /// <summary>Counted from 1 within its article, in the order of the text; what a person added comes after what was read.</summary>
    public required int No { get; init; }

    /// <summary>Counts the changes: a change says which one it saw.</summary>
    public required int Revision { get; init; }

    /// <summary>One of <see cref="DraftStates"/>.</summary>
    public required string State { get; init; }

    public required DraftFields Fields { get; init; }

    /// <summary>As the reader proposed it; null for a claim that a person added.</summary>
    public ReadClaim? Read { get; init; }

    /// <summary>The record that it became.</summary>
    public string? ClaimId { get; init; }

    /// <summary>The entry of the history by which it was accepted.</summary>
    public long? EditNo { get; init; }

    /// <summary>It was accepted, and its record has been withdrawn since: it counts no more.</summary>
    public bool IsWithdrawn { get; init; }

    public bool IsOpen => State == DraftStates.Open;

    /// <summary>Whether a person has changed what the reader proposed.</summary>
    public bool IsEdited => Read is null || !Fields.Equals(Read.Fields);

    /// <summary>Proposed, untouched, undecided, and read from words that leave little open (<see cref="DraftReview.HighConfidence"/>).</summary>
    public bool IsSure => IsOpen && !IsEdited && Read!.Confidence >= DraftReview.HighConfidence;
}
