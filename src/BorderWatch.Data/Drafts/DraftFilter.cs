namespace BorderWatch.Data.Drafts;

/// <summary>What the page of an article under review shows: which claims, which of them is the current one, and what of it is being edited.</summary>
public sealed record DraftFilter : IUrlFilter<DraftFilter>
{
    public const string All = "all";

    /// <summary>The values of <see cref="Edit"/>.</summary>
    public const string EditClaim = "claim";
    public const string EditSource = "source";

    private const int MostClaims = 1_000_000;

    private static readonly string[] s_shows = [All, .. DraftStates.All];

    /// <summary>The number of the current claim; null for the first that is open.</summary>
    public int? Claim { get; init; }

    /// <summary><see cref="All"/>, or one of <see cref="DraftStates"/>.</summary>
    public string Show { get; init; } = All;

    /// <summary>Which form is open; null for none.</summary>
    public string? Edit { get; init; }

    /// <summary>The number of the claim that was decided last, which the page says and offers to take back.</summary>
    public int? Last { get; init; }

    /// <summary>A review is the same however the claims of the store are looked at; links keep it.</summary>
    public Viewpoint View { get; init; } = new();

    public static DraftFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var url = new UrlQuery(query, alsoKnown);
        var filter = new DraftFilter
        {
            Claim = Number(url, "claim"),
            Show = url.Choice("show", s_shows, "a state of claims"),
            Edit = url.ChoiceOrNull("edit", [EditClaim, EditSource], "a form"),
            Last = Number(url, "last"),
            View = url.View(facts),
        };
        problems = url.Problems;
        return filter;
    }

    public DraftFilter At(Viewpoint view) => this with { View = view };

    public string ToQuery() => new UrlQueryWriter().Number("claim", Claim ?? 0, 0).Choice("show", Show, All).Text("edit", Edit).Number("last", Last ?? 0, 0).View(View).ToString();

    public string Describe(StoreFacts facts) => Show == All ? "All claims." : $"Claims that are {Show}.";

    public IEnumerable<string> NameParts() => Show == All ? [] : [Show];

    private static int? Number(UrlQuery url, string name) => url.Number(name, fallback: 0, min: 1, max: MostClaims) is > 0 and var number ? number : null;
}
