using FsCheck;

namespace BorderWatch.Data.Tests;

/// <summary>What every filter promises about its query string.</summary>
public abstract class UrlFilterTests<TFilter>(TFilter empty, params IReadOnlyList<string> sortColumns)
    where TFilter : IUrlFilter<TFilter>
{
    /// <summary>A file name takes what a filter narrows; the day, the order and the page narrow nothing.</summary>
    protected static readonly string[] NarrowsNothing = ["", "?", "?asof=2023-12-20", "?asof=2023-12-22", "?known=2023-12-21", "?reading=earliest"];

    private static readonly StoreFacts s_facts = FilterSamples.Facts;

    /// <summary>Any filter that a page can be in.</summary>
    protected abstract Gen<TFilter> Filters { get; }

    [Fact]
    public void ToQuery_AnyFilter_IsReadBackTheSame() => Properties.ForAll(Filters, filter =>
    {
        var query = filter.ToQuery();

        var read = TFilter.Parse(query, s_facts, out var problems);

        Assert.Equal(filter, read);
        Assert.Empty(problems);
        Assert.Matches(@"^(\?[A-Za-z0-9_.~%=&,:-]+)?\z", query);
    });

    [Fact]
    public void Parse_AnyText_IsReadAgainWithoutProblems() => Properties.ForAll(FilterSamples.Queries, query =>
    {
        var read = TFilter.Parse(query, s_facts, out var problems);

        var again = TFilter.Parse(read.ToQuery(), s_facts, out var left);

        Assert.Equal(read, again);
        Assert.Empty(left);
        Assert.All(problems, problem => Assert.EndsWith(".", problem, StringComparison.Ordinal));
    });

    [Fact]
    public void Describe_AnyFilter_IsASentence() => Properties.ForAll(Filters, filter =>
    {
        var words = filter.Describe(s_facts);

        Assert.Matches(@"^\p{Lu}.*\.\z", words.Replace('\n', ' '));
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("?&&")]
    [InlineData("?asof=2023-12-22")] // the newest publication day, which is the default
    [InlineData("?asof=&known=&reading=")]
    [InlineData("?known=2023-12-22")]
    [InlineData("?known=2024-06-01")] // nothing more is known by then
    [InlineData("?reading=consensus")]
    [InlineData("?utm_source=mail&UTM_Campaign=x&utm_")]
    public void Parse_OnlyDefaults_IsTheEmptyFilter(string? query)
    {
        var filter = TFilter.Parse(query, s_facts, out var problems);

        Assert.Equal(empty, filter);
        Assert.Equal("", filter.ToQuery());
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("prot=eagle-pass", "“prot”")]
    [InlineData("prot", "“prot”")]
    [InlineData("PORT=eagle-pass", "“PORT”")]
    [InlineData("a%20b=1&a+b=2", "“a b”")] // one name, one sentence
    [InlineData("bom=1", "“bom”")]
    [InlineData("asof=yesterday", "“yesterday”")]
    [InlineData("asof=2023-02-29", "“2023-02-29”")]
    [InlineData("asof=18/12/2023", "“18/12/2023”")]
    [InlineData("asof=2023-12-20&asof=2023-12-21", "“2023-12-20”")]
    [InlineData("known=2023-12-32", "“2023-12-32”")]
    [InlineData("reading=newest", "“newest”")]
    [InlineData("reading=Earliest", "“Earliest”")]
    [InlineData("reading=source:nobody-2023-12-21", "“nobody-2023-12-21”")]
    [InlineData("reading=source:", "“”")]
    public void Parse_WhatItCannotRead_IsNamedOnce(string query, string named)
    {
        var filter = TFilter.Parse(query, s_facts, out var problems);

        Assert.Contains(named, Assert.Single(problems), StringComparison.Ordinal);
        if (!query.Contains('&', StringComparison.Ordinal)) Assert.Equal(empty, filter);
    }

    [Fact]
    public void Parse_NameThatTheCallerReads_IsNotReported()
    {
        TFilter.Parse("bom=1&shape=16x9&prot=1", s_facts, out var problems, "bom", "shape");

        Assert.Contains("“prot”", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_EverySortColumn_IsReadInBothDirections()
    {
        List<string> sorts = [.. sortColumns.SelectMany(column => new[] { column, "-" + column })];

        var read = sorts.Select(sort => (Query: TFilter.Parse($"sort={sort}", s_facts, out var problems).ToQuery(), problems.Count));

        Assert.Equal(sorts.Select(sort => ($"?sort={sort}", 0)), read);
    }

    [Theory]
    [InlineData("sort=nothing", "“nothing”")]
    [InlineData("sort=-", "“-”")]
    [InlineData("sort=--", "“--”")]
    public void Parse_NoSuchColumn_IsNamed(string query, string named)
    {
        var filter = TFilter.Parse(query, s_facts, out var problems);

        Assert.Equal(empty, filter);
        Assert.Contains(sortColumns.Count == 0 ? "“sort”" : named, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 22)]
    [InlineData("asof=2023-12-18", 18)]
    [InlineData("asof=2023-12-30", 30)]
    public void AsOfDay_Query_IsTheDayAskedForOrTheNewestPublication(string query, int day)
    {
        var filter = TFilter.Parse(query, s_facts, out _);

        Assert.Equal(new DateOnly(2023, 12, day), filter.View.AsOfDay(s_facts));
    }

    [Fact]
    public void NameParts_NothingNarrowed_AreNone()
    {
        var parts = NarrowsNothing.SelectMany(query => TFilter.Parse(query, s_facts, out _).NameParts());

        Assert.Empty(parts);
    }

    private protected static (TFilter Filter, string Problem) Bad(string query)
    {
        var filter = TFilter.Parse(query, s_facts, out var problems);
        return (filter, Assert.Single(problems));
    }

    private protected static TFilter Good(string query)
    {
        var filter = TFilter.Parse(query, s_facts, out var problems);
        Assert.Empty(problems);
        return filter;
    }
}
