using System.Globalization;

namespace BorderWatch.Data.Official.Explore;

/// <summary>Which official counts to show, and how; read by the page, its charts and its files.</summary>
public abstract record OfficialFilter
{
    /// <summary>Rows on one page of the table.</summary>
    public const int PageSize = 40;

    public FieldChoices Choices { get; init; } = FieldChoices.None;

    /// <summary>Of the set's default kind or the other: <see cref="ExploreWords.Calendar"/> or <see cref="ExploreWords.Fiscal"/>, which begins in October of the year before.</summary>
    public string? Years { get; init; }

    /// <summary>Years of that kind; empty for all.</summary>
    public IdList Year { get; init; } = IdList.None;

    /// <summary>Inclusive.</summary>
    public YearMonth? From { get; init; }

    /// <summary>Inclusive.</summary>
    public YearMonth? To { get; init; }

    public string Per { get; init; } = ExploreWords.PerMonth;

    /// <summary>The field asked to group by; null for the default.</summary>
    public string? Group { get; init; }

    public string Show { get; init; } = ExploreWords.Sum;

    /// <summary>Of the index: the month that is 100, or a month of the year that is; null for the first shown.</summary>
    public YearMonth? Base { get; init; }

    /// <summary>Null for the chart that suits the groups.</summary>
    public string? Chart { get; init; }

    public string? Sort { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>How closures are looked at; no reading changes an official count.</summary>
    public Viewpoint View { get; init; } = new();

    /// <summary>What counts are summed by; null for all in one. Different measures are never summed.</summary>
    public abstract string? GroupField { get; }

    protected abstract string DefaultYears { get; }

    public bool IsFiscal => (Years ?? DefaultYears) == ExploreWords.Fiscal;

    /// <summary>Null group: one line. A few lines that cross cannot be told apart: a small chart for each.</summary>
    public string ChartShown => Chart ?? (GroupField is null ? ExploreWords.Line : ExploreWords.Multiples);

    public IdList Chosen(string field) => Choices[field];

    public int YearOf(YearMonth month) => IsFiscal ? month.FiscalYear : month.Year;

    /// <summary>Whether a month is asked for.</summary>
    public bool Keeps(YearMonth month) =>
        (From is null || month >= From) && (To is null || month <= To) && (Year.Count == 0 || Year.Contains(YearOf(month).ToString(CultureInfo.InvariantCulture)));

    /// <summary>Of the set that the store holds.</summary>
    public abstract OfficialSet SetOf(StoreFacts facts);

    /// <summary>Says that shares are asked for where there is nothing to share with; else null.</summary>
    protected string? LoneShare => Show != ExploreWords.Share ? null
        : GroupField is null ? "The link asks for shares without groups: all is 100 percent. Choose what to group by."
        : Chosen(GroupField).Count == 1 ? $"The link asks for the share of one {GroupField} of itself: it is 100 percent. Choose several, or all."
        : null;

    protected void Read<TFilter>(UrlQuery url, StoreFacts facts, OfficialSet set, out TFilter filter)
        where TFilter : OfficialFilter
    {
        var (from, to) = url.MonthRange("from", "to");
        var choices = FieldChoices.None;
        foreach (var dimension in set.Dimensions) choices = choices.With(dimension.Field.Name, Members(url, dimension, url.Ids(dimension.Field.Name, dimension.Ids, $"a value of {dimension.Field.Label.ToLowerInvariant()}")));
        var years = url.ChoiceOrNull("years", [ExploreWords.Calendar, ExploreWords.Fiscal], "a kind of year");
        var read = this with { Choices = choices, Years = years == DefaultYears ? null : years, From = from, To = to };
        filter = (TFilter)(read with
        {
            Year = set.IsEmpty ? IdList.None : url.Ids("year", [.. Enumerable.Range(read.YearOf(set.First), read.YearOf(set.Last) - read.YearOf(set.First) + 1).Select(year => year.ToString(CultureInfo.InvariantCulture))], "a year of these counts"),
            Per = url.Choice("per", ExploreWords.Periods, "a length of time"),
            Group = url.ChoiceOrNull("group", [.. set.Dimensions.Select(dimension => dimension.Field.Name)], "something to group by"),
            Show = url.Choice("show", ExploreWords.Aggregates, "a way to show counts"),
            Base = BaseOf(url, set),
            Chart = url.ChoiceOrNull("chart", ExploreWords.Charts, "a chart"),
            View = url.View(facts),
            Sort = url.Sort(ExploreWords.Sorts),
            Page = url.Number("page", fallback: 1, min: 1, max: 100_000),
        });
    }

    protected UrlQueryWriter Write(UrlQueryWriter query, IEnumerable<string> fields)
    {
        foreach (var field in fields) query.Ids(field, Choices[field]);
        return query.Text("years", Years).Ids("year", Year).Month("from", From).Month("to", To)
            .Choice("per", Per, ExploreWords.PerMonth).Text("group", Group).Choice("show", Show, ExploreWords.Sum).Month("base", Base).Text("chart", Chart)
            .View(View).Text("sort", Sort).Number("page", Page, 1);
    }

    protected string Describe(OfficialSet set, string all)
    {
        List<string?> parts = [all];
        foreach (var dimension in set.Dimensions)
        {
            if (Choices[dimension.Field.Name] is { Count: > 0 } ids) parts.Add(FilterWords.List(ids.Select(dimension.Label)));
        }

        if (Year.Count > 0) parts.Add($"{(IsFiscal ? "fiscal" : "calendar")} {(Year.Count == 1 ? "year" : "years")} {FilterWords.List(Year)}");
        parts.Add((From, To) switch
        {
            (null, null) => null,
            ({ } first, { } last) when first == last => $"in {first.Words}",
            ({ } first, { } last) => $"{first.Words} to {last.Words}",
            ({ } first, null) => $"from {first.Words} on",
            (null, { } last) => $"until {last.Words}",
        });
        return FilterWords.Sentence([.. parts]);
    }

    protected IEnumerable<string> Names() =>
    [
        .. Choices.Fields.SelectMany(field => Choices[field]), .. Year, .. From is null ? [] : new[] { $"from-{From}" }, .. To is null ? [] : new[] { $"to-{To}" },
    ];

    private static YearMonth? BaseOf(UrlQuery url, OfficialSet set)
    {
        if (url.Month("base") is not { } month) return null;
        if (!set.IsEmpty && month >= set.First && month <= set.Last) return month;
        url.Object($"The link asks for base {month}, of which nothing is in the store. The first month shown is 100.");
        return null;
    }

    // What holds others together already has them: they would be counted twice.
    private static IdList Members(UrlQuery url, OfficialDimension dimension, IdList ids)
    {
        foreach (var whole in dimension.Values.Where(value => value.Members.Count > 0 && ids.Contains(value.Id)))
        {
            var within = whole.Members.Where(ids.Contains).ToList();
            if (within.Count == 0) continue;
            url.Object($"The link asks for {dimension.Field.Name} {FilterWords.List(within).Replace(" or ", " and ", StringComparison.Ordinal)} beside “{whole.Label}”, which has them already. They were left out.");
            foreach (var id in within) ids = ids.Without(id);
        }

        return ids;
    }
}
