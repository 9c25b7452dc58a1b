using System.Globalization;

namespace BorderWatch.Benchmarks.Kit;

/// <summary>A source, which numbers its claims in reading order.</summary>
/// <param name="Lead">The paragraph before the first invented one: those of a source of the seed lie far above its own.</param>
internal sealed record InventedSource(string Id, DateOnly Published, string Origin, int Lead)
{
    private const int PerParagraph = 3;

    private int _claims;

    public (string ClaimId, string Paragraph) NextClaim()
    {
        var (paragraph, place) = (Lead + 1 + (_claims / PerParagraph), 1 + (_claims % PerParagraph));
        _claims++;
        return (string.Create(CultureInfo.InvariantCulture, $"{Id}.p{paragraph}.{place}"), paragraph.ToString(CultureInfo.InvariantCulture));
    }
}
