namespace BorderWatch.Data.Official.Explore;

/// <summary>Which inbound crossings to show.</summary>
public sealed record CrossingFilter : OfficialFilter, IUrlFilter<CrossingFilter>
{
    public static IReadOnlyList<string> Fields { get; } = [OfficialField.Port, OfficialField.State, OfficialField.Border, OfficialField.Measure];

    /// <summary>Whether several measures are shown: a train and a pedestrian do not add up.</summary>
    public bool HasSeveralMeasures { get; init; }

    public override string? GroupField => HasSeveralMeasures ? OfficialField.Measure : Group;

    protected override string DefaultYears => ExploreWords.Calendar;

    public override OfficialSet SetOf(StoreFacts facts) => facts.Official.Crossings;

    public static CrossingFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var url = new UrlQuery(query, alsoKnown);
        new CrossingFilter().Read(url, facts, facts.Official.Crossings, out CrossingFilter filter);
        filter = filter.Checked(facts, out var fault);
        if (fault is not null) url.Object(fault);
        problems = url.Problems;
        return filter;
    }

    public CrossingFilter At(Viewpoint view) => this with { View = view };

    public string ToQuery() => Write(new UrlQueryWriter(), Fields).ToString();

    public string Describe(StoreFacts facts) => Describe(facts.Official.Crossings, "inbound crossings");

    public IEnumerable<string> NameParts() => Names();

    private CrossingFilter WithoutLoneShare(out string? fault)
    {
        fault = LoneShare;
        return fault is null ? this : this with { Show = ExploreWords.Sum };
    }

    private CrossingFilter Checked(StoreFacts facts, out string? fault)
    {
        fault = null;
        var measures = facts.Official.Crossings.Find(OfficialField.Measure)!;
        var filter = this with { HasSeveralMeasures = Choices[OfficialField.Measure] is { Count: > 0 } chosen ? chosen.Count > 1 : measures.Values.Count > 1 };
        if (!filter.HasSeveralMeasures) return filter.WithoutLoneShare(out fault);
        if (Group is not null && Group != OfficialField.Measure)
        {
            fault = $"The link groups several measures by {Group}. Different measures are not added up: they are shown by measure. Choose one measure to group it by {Group}.";
            filter = filter with { Group = null };
        }

        if (Show == ExploreWords.Share || Chart is ExploreWords.Stacked or ExploreWords.Line)
        {
            fault = (fault is null ? "" : fault + " ") + "Different measures have no shares of each other and no axis in common: each is shown by itself.";
            filter = filter with { Show = Show == ExploreWords.Share ? ExploreWords.Sum : Show, Chart = null };
        }

        return filter;
    }
}
