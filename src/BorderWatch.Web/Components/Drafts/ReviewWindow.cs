using BorderWatch.Data.Drafts;

namespace BorderWatch.Web.Components.Drafts;

/// <summary>Which claims and paragraphs of an article one page shows: of most articles all, of a long one those around the current claim.</summary>
public sealed record ReviewWindow
{
    /// <summary>Claims on one page.</summary>
    public const int MostClaims = 40;

    /// <summary>Characters of text on one page.</summary>
    public const int MostText = 60_000;

    /// <summary>All that the filter keeps, in the order of the text.</summary>
    public required IReadOnlyList<DraftClaim> Kept { get; init; }

    /// <summary>Those of them that the page shows.</summary>
    public required IReadOnlyList<DraftClaim> Claims { get; init; }

    /// <summary>Null where there is none.</summary>
    public required DraftClaim? Current { get; init; }

    /// <summary>Numbers of the paragraphs that the page shows, counted from 1.</summary>
    public required IReadOnlyList<int> Paragraphs { get; init; }

    /// <summary>Of the first claim that is shown, among those that are kept; counted from 0.</summary>
    public required int First { get; init; }

    public bool HasAllText { get; init; }

    public DraftClaim? Before => Step(-1);

    public DraftClaim? After => Step(1);

    /// <summary>The first claims of the pages before and after this one.</summary>
    public DraftClaim? PageBefore => First >= MostClaims ? Kept[First - MostClaims] : null;

    public DraftClaim? PageAfter => First + MostClaims < Kept.Count ? Kept[First + MostClaims] : null;

    public static ReviewWindow Of(Draft draft, DraftFilter filter)
    {
        var asked = filter.Claim is { } no ? draft.Find(no) : null;
        // The current one stays though it was decided a moment ago and the filter would leave it out.
        List<DraftClaim> kept = [.. draft.Claims.Where(claim => filter.Show == DraftFilter.All || claim.State == filter.Show || claim == asked)];
        var current = asked ?? kept.FirstOrDefault(claim => claim.IsOpen) ?? kept.FirstOrDefault();
        var first = current is null ? 0 : kept.IndexOf(current) / MostClaims * MostClaims;
        var shown = kept.Skip(first).Take(MostClaims).ToList();
        var paragraphs = ParagraphsAround(draft, shown, current);
        return new ReviewWindow { Kept = kept, Claims = shown, Current = current, First = first, Paragraphs = paragraphs, HasAllText = paragraphs.Count == draft.Reading.Paragraphs.Count };
    }

    /// <summary>The claim to look at once one is decided: the next that is open, from the top again after the last; null where none is left.</summary>
    public static int? Next(Draft draft, int decided)
    {
        var at = draft.Claims.TakeWhile(claim => claim.No != decided).Count();
        return draft.Claims.Skip(at + 1).Concat(draft.Claims.Take(at)).FirstOrDefault(claim => claim.IsOpen)?.No;
    }

    private DraftClaim? Step(int by) => Current is null ? null : Kept.ElementAtOrDefault(Kept.ToList().IndexOf(Current) + by);

    // Around the claims that are shown, from the current one outwards, until there is enough.
    private static IReadOnlyList<int> ParagraphsAround(Draft draft, IReadOnlyList<DraftClaim> shown, DraftClaim? current)
    {
        var all = draft.Reading.Paragraphs;
        if (all.Count == 0) return [];
        if (all[^1].End - all[0].Start <= MostText) return [.. Enumerable.Range(1, all.Count)];
        var (from, to) = shown.Count == 0 ? (1, 1) : (Math.Max(1, shown.Min(claim => claim.Fields.Paragraph) - 1), Math.Min(all.Count, shown.Max(claim => claim.Fields.Paragraph) + 1));
        if (all[to - 1].End - all[from - 1].Start > MostText) from = to = Math.Clamp(current?.Fields.Paragraph ?? 1, 1, all.Count);
        while (true)
        {
            var (down, up) = (to < all.Count && all[to].End - all[from - 1].Start <= MostText, from > 1 && all[to - 1].End - all[from - 2].Start <= MostText);
            if (down) to++;
            else if (up) from--;
            else return [.. Enumerable.Range(from, to - from + 1)];
        }
    }
}
