namespace BorderWatch.Data.Reading;

/// <summary>A claim that the reader proposes: nothing counts before somebody accepts it.</summary>
public sealed record ProposedClaim
{
    /// <summary>One of <see cref="ClaimKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>A port's official name, <c>other:Texas (unnamed)</c>, <c>southwest border</c>, or of a figure <c>other:</c> and a place.</summary>
    public string? Port { get; init; }

    /// <summary>The crossing's name, where one of the port's is named.</summary>
    public string? Crossing { get; init; }

    /// <summary>A closure type or <c>all</c>; null for figures and events.</summary>
    public string? Mode { get; init; }

    /// <summary>One of <see cref="ReadActions"/>; null for figures and events.</summary>
    public string? Action { get; init; }

    /// <summary>One of the contract's aspects: which moment of the closure the date names.</summary>
    public string? Aspect { get; init; }

    public string? DateText { get; init; }

    /// <summary>EDTF; null where the words leave it open or there is no publication date to count from.</summary>
    public string? DateEdtf { get; init; }

    /// <summary>How the date was worked out, or why it was not.</summary>
    public string? DateExplained { get; init; }

    public decimal? Value { get; init; }

    /// <summary>Equal to <see cref="Value"/> for a plain number; null after "more than".</summary>
    public decimal? ValueHigh { get; init; }

    /// <summary>A qualifier of the contract.</summary>
    public string? Qualifier { get; init; }

    /// <summary>A unit of the contract.</summary>
    public string? Unit { get; init; }

    /// <summary>A period kind of the contract.</summary>
    public string? Period { get; init; }

    /// <summary>The period of a figure.</summary>
    public string? PeriodEdtf { get; init; }

    public string? AttributedTo { get; init; }

    /// <summary>The supporting words: exactly the text from <see cref="Start"/> to <see cref="End"/>, at most 25 words.</summary>
    public required string Evidence { get; init; }

    /// <summary>Counted from 1; blank lines part paragraphs.</summary>
    public required int Paragraph { get; init; }

    /// <summary>UTF-16 offset into the text as it was given.</summary>
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>0 to 1, by the rules of <see cref="Claims.ConfidenceRules"/>.</summary>
    public required double Confidence { get; init; }

    /// <summary>The words that place, action, date, quantity and attribution were read from.</summary>
    public IReadOnlyList<ReadingSpan> Spans { get; init; } = [];
}
