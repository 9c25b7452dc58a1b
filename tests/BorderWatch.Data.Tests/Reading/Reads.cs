using BorderWatch.Data.Reading;
using BorderWatch.Data.Reading.Claims;
using BorderWatch.Data.Reading.Places;
using BorderWatch.Data.Reading.Text;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Reading;

/// <summary>The reader with the ports of the seed, and its stages on single sentences.</summary>
internal static class Reads
{
    public static Gazetteer Gazetteer { get; } = Gazetteer.Load(SeedFolder.Path);

    public static ArticleReader Reader { get; } = new(Gazetteer);

    public static MarkedSentence Marked(string text) => new(Sentence(text), new PlaceFinder(Gazetteer));

    public static Sentence Sentence(string text) => new(text, Folding.Fold(text), new(1, 0, text.Length), 0, text.Length);

    public static IReadOnlyList<ProposedClaim> Claims(string text, string? published) =>
        Reader.Read(text, published is null ? null : Day(published)).Claims;

    /// <summary>"Eagle Pass rail closed 2023-12-18" for each closure and reopening, in order; the date only where there is one.</summary>
    public static string Closures(string text, string? published) => string.Join("; ", Claims(text, published)
        .Where(claim => claim.Kind is ClaimKinds.Closure or ClaimKinds.Reopening)
        .Select(claim => $"{claim.Port} {claim.Mode} {claim.Action}{(claim.DateEdtf is null ? "" : $" {claim.DateEdtf}")}").Distinct().Order(StringComparer.Ordinal));

    /// <summary>"10000-10000 people per_day 2023-12~" for each figure, in order.</summary>
    public static string Figures(string text, string? published) => string.Join("; ", Claims(text, published).Where(claim => claim.Kind == ClaimKinds.Figure)
        .Select(claim => FormattableString.Invariant($"{claim.Value}-{claim.ValueHigh} {claim.Unit} {claim.Period}{(claim.DateEdtf is null ? "" : $" {claim.DateEdtf}")}")));

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");
}
