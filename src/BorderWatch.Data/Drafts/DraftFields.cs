using BorderWatch.Data.Reading;

namespace BorderWatch.Data.Drafts;

/// <summary>What a claim under review says, as typed: a text may be no date or no number yet. Empty is null.</summary>
public sealed record DraftFields
{
    /// <summary>One of <see cref="ClaimKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Of a closure the port that it is about; null where none is named or chosen.</summary>
    public string? PortSlug { get; init; }

    /// <summary>Whether the words themselves name the port; otherwise the link to its closures is an inference.</summary>
    public bool IsPortStated { get; init; }

    /// <summary>Closure types; none where no kind of traffic was named or chosen.</summary>
    public IdList Types { get; init; } = IdList.None;

    /// <summary>The place in the source's words.</summary>
    public string? PlaceStated { get; init; }

    /// <summary>The traffic in the source's words.</summary>
    public string? TypeStated { get; init; }

    public string? Crossing { get; init; }

    /// <summary>One of the aspects of the contract.</summary>
    public string? Aspect { get; init; }

    /// <summary>The words of the date; of a figure, of its period.</summary>
    public string? DateText { get; init; }

    /// <summary>EDTF; of a figure that of its period.</summary>
    public string? DateEdtf { get; init; }

    /// <summary>HH:mm in the port's own time zone.</summary>
    public string? TimeLocal { get; init; }

    public string? Direction { get; init; }

    public string? Reason { get; init; }

    public string? Measure { get; init; }

    /// <summary>One of the units of the contract.</summary>
    public string? Unit { get; init; }

    /// <summary>Of a figure: "southwest border", a port's name or another place.</summary>
    public string? Place { get; init; }

    public string? PeriodKind { get; init; }

    public string? ValueLow { get; init; }

    public string? ValueHigh { get; init; }

    public string? Qualifier { get; init; }

    /// <summary>The words of the number.</summary>
    public string? Words { get; init; }

    /// <summary>Of an event that the store has; null for a new one.</summary>
    public string? EventId { get; init; }

    /// <summary>Of a new event.</summary>
    public string? EventTitle { get; init; }

    public string? Attribution { get; init; }

    /// <summary>Null for the origin of the article.</summary>
    public string? OriginId { get; init; }

    public string? Note { get; init; }

    /// <summary>The supporting words: the text from <see cref="Start"/> to <see cref="End"/>, at most 25 words.</summary>
    public required string Evidence { get; init; }

    /// <summary>Counted from 1.</summary>
    public required int Paragraph { get; init; }

    /// <summary>UTF-16 offset into the text.</summary>
    public required int Start { get; init; }

    public required int End { get; init; }

    public bool IsClosure => Kind is ClaimKinds.Closure or ClaimKinds.Reopening;
}
