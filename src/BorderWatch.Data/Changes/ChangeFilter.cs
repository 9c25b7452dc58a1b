using BorderWatch.Data.Briefings;

namespace BorderWatch.Data.Changes;

/// <summary>Which earlier pack to compare with, and which of the differences to show; read by the page of changes and <c>changes.csv</c>.</summary>
public sealed record ChangeFilter : IUrlFilter<ChangeFilter>
{
    public const int PageSize = 100;

    /// <summary>Id of a kept pack; null for none yet.</summary>
    public string? Pack { get; init; }

    /// <summary>Of <see cref="ChangeKinds"/>.</summary>
    public IdList Changes { get; init; } = IdList.None;

    /// <summary>Of <see cref="ComparedTables"/>.</summary>
    public IdList Tables { get; init; } = IdList.None;

    public string? Text { get; init; }

    /// <summary>How the claims are looked at now. What the pack was made with is in the pack.</summary>
    public Viewpoint View { get; init; } = new();

    public int Page { get; init; } = 1;

    public bool IsNarrowed => Changes.Count + Tables.Count > 0 || Text is not null;

    /// <summary>With the day and the reading of the pack, so that nothing moves but by claims; and with all that is known by now.</summary>
    /// <param name="query">Of the briefing that the pack was made from.</param>
    public static ChangeFilter Since(string packId, string query, StoreFacts facts) =>
        new() { Pack = packId, View = (BriefingFilter.Parse(query, facts, out _).View with { Known = null }).WithoutDefaults(facts) };

    public static ChangeFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var url = new UrlQuery(query, alsoKnown);
        var filter = new ChangeFilter
        {
            Pack = url.Text("pack", KeptPack.IdLength),
            Changes = url.Ids("change", ChangeKinds.All, "a kind of change"),
            Tables = url.Ids("table", [.. ComparedTables.All.Select(table => table.Name)], "a table of a pack"),
            Text = url.Text("q"),
            View = url.View(facts),
            Page = url.Number("page", fallback: 1, min: 1, max: 10_000),
        };
        problems = url.Problems;
        return filter;
    }

    public string ToQuery() => new UrlQueryWriter().Text("pack", Pack).Ids("change", Changes).Ids("table", Tables).Text("q", Text).View(View).Number("page", Page, 1).ToString();

    public ChangeFilter At(Viewpoint view) => this with { View = view };

    public string Describe(StoreFacts facts) => FilterWords.Sentence(
        Changes.Count == 0 ? "everything that differs" : FilterWords.List(ChangeKinds.All.Where(Changes.Contains)),
        Tables.Count == 0 ? null : FilterWords.List(ComparedTables.All.Select(table => table.Name).Where(Tables.Contains)),
        Text is null ? null : $"with “{Text}”");

    public IEnumerable<string> NameParts() => [.. Pack is null ? [] : new[] { Pack[..Math.Min(8, Pack.Length)] }, .. Changes, .. Tables, .. Text is null ? [] : new[] { Text }];

    public bool Keeps(ChangeRow row) =>
        (Changes.Count == 0 || Changes.Contains(row.Change))
        && (Tables.Count == 0 || Tables.Contains(row.Table))
        && (Text is null || new[] { row.RowId, row.Column, row.Before, row.After }.Concat(row.Sources).Any(words => words?.Contains(Text, StringComparison.OrdinalIgnoreCase) == true));
}
