using BorderWatch.Data.Drafts;
using BorderWatch.Data.Reading;

namespace BorderWatch.Web.Components.Drafts;

/// <summary>Cuts a paragraph wherever the marks of a claim begin or end, so that marks which nest or cross can be drawn side by side.</summary>
public static class TextRuns
{
    /// <summary>In the order of the key.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [ReadingSpanKinds.Place, ReadingSpanKinds.Action, ReadingSpanKinds.Date, ReadingSpanKinds.Quantity, ReadingSpanKinds.Attribution];

    /// <returns>Runs that follow each other from <paramref name="start"/> to <paramref name="end"/>; none for an empty stretch.</returns>
    public static IReadOnlyList<TextRun> Of(int start, int end, IEnumerable<DraftClaim> claims)
    {
        List<(int Start, int End, int No)> evidence = [];
        List<ReadingSpan> spans = [];
        foreach (var claim in claims)
        {
            if (Within(claim.Fields.Start, claim.Fields.End) is var (from, to)) evidence.Add((from, to, claim.No));
            foreach (var span in claim.Read?.Spans ?? [])
            {
                if (Within(span.Start, span.End) is var (first, last)) spans.Add(new ReadingSpan(span.Kind, first, last));
            }
        }

        var cuts = new SortedSet<int>(evidence.SelectMany(one => new[] { one.Start, one.End }).Concat(spans.SelectMany(span => new[] { span.Start, span.End }))) { start, end };
        List<TextRun> runs = [];
        foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
        {
            var over = spans.Where(span => span.Start <= from && to <= span.End).Select(span => span.Kind).ToHashSet();
            var of = evidence.Where(one => one.Start <= from && to <= one.End).OrderBy(one => one.No).ToList();
            runs.Add(new TextRun(from, to, [.. Kinds.Where(over.Contains)], [.. of.Select(one => one.No)], [.. of.Where(one => one.Start == from).Select(one => one.No)]));
        }

        return runs;

        // What crosses the edge of the paragraph is marked as far as it lies in it.
        (int Start, int End)? Within(int from, int to) => Math.Max(from, start) is var first && Math.Min(to, end) is var last && first < last ? (first, last) : null;
    }
}
