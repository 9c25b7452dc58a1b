namespace BorderWatch.Data.Official.Explore;

/// <summary>Which encounters to show.</summary>
public sealed record EncounterFilter : OfficialFilter, IUrlFilter<EncounterFilter>
{
    public static IReadOnlyList<string> Fields { get; } = [.. EncounterSet.Fields.Select(field => field.Name)];

    /// <summary>Names of the sets, the default first. They have the same encounters by different classes and are never added.</summary>
    public static IReadOnlyList<string> Sets { get; } = [.. Releases.ReleaseKinds.OfEncounters.Select(EncounterSet.NameOf)];

    public string Set { get; init; } = Sets[0];

    public override string? GroupField => Group;

    protected override string DefaultYears => ExploreWords.Fiscal;

    public override OfficialSet SetOf(StoreFacts facts) => facts.Official.Encounters.First(set => set.Name == Set);

    public static EncounterFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var url = new UrlQuery(query, alsoKnown);
        var asked = new EncounterFilter { Set = url.Choice("set", Sets, "a breakdown of encounters") };
        foreach (var field in Fields.Where(field => asked.SetOf(facts).Find(field) is null && url.Text(field) is not null))
        {
            url.Object($"The link asks for {field}, by which these encounters are not broken down. It was left out.");
        }

        asked.Read(url, facts, asked.SetOf(facts), out EncounterFilter filter);
        if (filter.LoneShare is { } fault)
        {
            url.Object(fault);
            filter = filter with { Show = ExploreWords.Sum };
        }

        problems = url.Problems;
        return filter;
    }

    public EncounterFilter At(Viewpoint view) => this with { View = view };

    public string ToQuery() => Write(new UrlQueryWriter().Choice("set", Set, Sets[0]), Fields).ToString();

    public string Describe(StoreFacts facts) => Describe(SetOf(facts), $"encounters, {SetOf(facts).Title.ToLowerInvariant()}");

    public IEnumerable<string> NameParts() => [.. Set == Sets[0] ? [] : new[] { Set }, .. Names()];
}
