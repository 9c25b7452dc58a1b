using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Figures;

/// <summary>One source giving one number (or a worded magnitude) for one figure.</summary>
public sealed record FigureClaimRow : IClaim
{
    public required string ClaimId { get; init; }

    public required string FigureId { get; init; }

    /// <summary>One of <see cref="FigureVocabulary.Measures"/>.</summary>
    public required string Measure { get; init; }

    /// <summary>One of <see cref="FigureVocabulary.Units"/>; null for a figure without a number.</summary>
    public string? Unit { get; init; }

    /// <summary>Null where the source leaves open what the number is of.</summary>
    public string? Place { get; init; }

    /// <summary>The place in the source's words; null where it names none and the rest of the text gives it.</summary>
    public string? PlaceStated { get; init; }

    /// <summary>The words that date it: "in recent weeks".</summary>
    public string? PeriodText { get; init; }

    public Edtf? PeriodEdtf { get; init; }

    /// <summary>One of <see cref="FigureVocabulary.PeriodKinds"/>.</summary>
    public required string PeriodKind { get; init; }

    /// <summary>In the unit; the lower bound of a worded magnitude.</summary>
    public decimal? ValueLow { get; init; }

    /// <summary>Null for "more than": a hedge never becomes a bound.</summary>
    public decimal? ValueHigh { get; init; }

    /// <summary>One of <see cref="FigureVocabulary.Qualifiers"/>.</summary>
    public string? Qualifier { get; init; }

    public string? Words { get; init; }

    public string? Attribution { get; init; }

    public required string OriginId { get; init; }

    public required string SourceId { get; init; }

    public required string Publisher { get; init; }

    public required DateOnly PublishedOn { get; init; }

    public string? Paragraph { get; init; }

    public string? Line { get; init; }

    /// <summary>Ours: what the reader should know.</summary>
    public string? Note { get; init; }

    /// <summary>The source's own words that support the claim, at most <see cref="Data.Evidence.MostWords"/> of them; null where none were taken down.</summary>
    public string? Evidence { get; init; }

    /// <summary>Where the source can be read; null where no published copy was found.</summary>
    public string? SourceUrl { get; init; }
}
