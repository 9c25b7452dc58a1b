using System.Globalization;
using BorderWatch.Data.Figures;

namespace BorderWatch.Benchmarks.Kit;

/// <summary>The figures of the large pack and the claims about them.</summary>
internal static class FigureReports
{
    private static readonly (string Measure, string Unit)[] s_kinds = [("crossings", "crossings"), ("crossings", "people"), ("encounters", "encounters"), ("losses", "USD")];

    /// <param name="ports">Which figures are of which port; null where the seed does not say.</param>
    public static void AddTo(PackFile figures, PackFile claims, PackFile? ports, Border border, Press press, Random random)
    {
        List<string> invented = [];
        foreach (var (port, i) in border.Ports.Select((port, i) => (port, i)))
        {
            var (measure, unit) = s_kinds[i % s_kinds.Length];
            var id = $"{measure}-at-{port.Slug}";
            figures.Add(("figure_id", id), ("measure", measure), ("unit", unit), ("place", port.Name), ("period_kind", FigureVocabulary.PeriodKinds[i % 2]));
            ports?.Add(("figure_id", id), ("port_slug", port.Slug));
            invented.Add(id);
        }

        while (claims.Count < LargePack.FigureClaims)
        {
            var source = press.Any(random);
            var (id, paragraph) = source.NextClaim();
            var low = random.Next(1, 200) * 50;
            var qualifier = random.Next(3) == 0 ? FigureVocabulary.Qualifiers[random.Next(FigureVocabulary.Qualifiers.Count)] : null;
            claims.Add(
                ("claim_id", id), ("figure_id", invented[random.Next(invented.Count)]), ("source_id", source.Id), ("paragraph", paragraph),
                ("period_text", "in December"), ("period_edtf", random.Next(4) == 0 ? null : "2023-12"), ("value_low", Number(low)),
                ("value_high", qualifier is "more_than" or "at_least" ? null : Number(random.Next(5) == 0 ? low + 500 : low)), ("qualifier", qualifier),
                ("words", $"some {low.ToString("N0", CultureInfo.InvariantCulture)}"), ("attribution", random.Next(2) == 0 ? "officials" : null),
                ("origin_id", press.OriginOf(source, random)));
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
