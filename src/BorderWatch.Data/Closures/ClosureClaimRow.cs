using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Closures;

/// <summary>One source saying one thing about a closure, and which closures it is linked to.</summary>
public sealed record ClosureClaimRow : IClaim
{
    public required string ClaimId { get; init; }

    public required string SourceId { get; init; }

    public required string Publisher { get; init; }

    public required Edtf PublishedEdtf { get; init; }

    /// <summary>The last day that <see cref="PublishedEdtf"/> can mean: the claim is known from this day on.</summary>
    public required DateOnly PublishedOn { get; init; }

    public required string OriginId { get; init; }

    public required string OriginName { get; init; }

    /// <summary>One of <see cref="Sources.SourceVocabulary.OriginKinds"/>.</summary>
    public required string OriginKind { get; init; }

    /// <summary>Paragraph numbers counted from 1, joined with ';'; null where none was recorded.</summary>
    public string? Paragraph { get; init; }

    /// <summary>Line numbers, for a source that has no paragraphs.</summary>
    public string? Line { get; init; }

    public string? PlaceStated { get; init; }

    public string? TypeStated { get; init; }

    public string? Crossing { get; init; }

    /// <summary>One of <see cref="Aspects"/>.</summary>
    public required string Aspect { get; init; }

    /// <summary>The words that date the claim, as the source has them.</summary>
    public string? DateText { get; init; }

    /// <summary>The moment that the aspect names; null where the source dates nothing.</summary>
    public Edtf? DateEdtf { get; init; }

    public DateOnly? DateEarliest { get; init; }

    public DateOnly? DateLatest { get; init; }

    /// <summary>HH:mm in the port's own time zone.</summary>
    public string? TimeLocal { get; init; }

    public string? Direction { get; init; }

    public string? Attribution { get; init; }

    public string? Reason { get; init; }

    /// <summary>Ours: how a date was read, what the reader should know.</summary>
    public string? Note { get; init; }

    /// <summary>The source's own words that support the claim, at most <see cref="Data.Evidence.MostWords"/> of them; null where none were taken down.</summary>
    public string? Evidence { get; init; }

    /// <summary>Where the source can be read; null where no published copy was found.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Empty for a claim that could not be linked to any closure.</summary>
    public IReadOnlyList<ClaimLink> ClosureLinks { get; init; } = [];

    public bool IsStatedFor(string closureId)
    {
        // Asked of every claim by every page, so without the cost of a query.
        foreach (var link in ClosureLinks)
        {
            if (link.ClosureId == closureId) return link.IsStated;
        }

        return false;
    }

    /// <summary>The ids of the linked closures joined with ';', as the CSV has them.</summary>
    public string ClosureIds => string.Join(';', ClosureLinks.Select(link => link.ClosureId));

    /// <summary>The one link if all are alike (as in the seed), else all of them joined with ';' in the order of <see cref="ClosureIds"/>; null without a link.</summary>
    public string? Link => ClosureLinks.Select(link => link.Link).Distinct().Count() switch
    {
        0 => null,
        1 => ClosureLinks[0].Link,
        _ => string.Join(';', ClosureLinks.Select(link => link.Link)),
    };
}
