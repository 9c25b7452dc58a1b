using BorderWatch.Data.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Sources;

public sealed class SourceFilterTests() : UrlFilterTests<SourceFilter>(new(), SourceFilter.SortColumns)
{
    protected override Gen<SourceFilter> Filters { get; } =
        from sources in FilterSamples.Sources
        from range in FilterSamples.Ranges
        from text in FilterSamples.Texts
        from view in FilterSamples.Views
        from sort in FilterSamples.Sorts(SourceFilter.SortColumns)
        from page in Gen.Choose(1, 3)
        select new SourceFilter { Sources = sources, From = range.From, To = range.To, Text = text, View = view, Sort = sort, Page = page };

    [Theory]
    [InlineData("source=cnn", "source “cnn”")]
    [InlineData("from=today", "from “today”")]
    [InlineData("to=today", "to “today”")]
    [InlineData("from=2023-12-19&to=2023-12-18", "2023-12-19 to 2023-12-18")]
    [InlineData("port=eagle-pass", "“port”")]
    [InlineData("page=0", "page “0”")]
    public void Parse_BadValue_IsNamedAndReadAsTheDefault(string query, string named)
    {
        var (filter, problem) = Bad(query);

        Assert.Equal(new SourceFilter(), filter);
        Assert.Contains(named, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "All sources.")]
    [InlineData("source=afp-2023-12-22", "AFP.")]
    [InlineData("source=afp-2023-12-22,the-hill-2023-12-21,usa-today-2023-12-21", "AFP, The Hill or USA TODAY.")]
    [InlineData("from=2023-12-21&to=2023-12-21", "All sources, published on 21 December 2023.")]
    [InlineData("from=2023-12-21&q=border", "All sources, published from 21 December 2023 on, with “border”.")]
    public void Describe_Query_SaysWhatIsShown(string query, string sentence)
    {
        var words = Good(query).Describe(FilterSamples.Facts);

        Assert.Equal(sentence, words);
    }

    [Theory]
    [InlineData("asof=2023-12-18&sort=title", false)]
    [InlineData("source=afp-2023-12-22", true)]
    [InlineData("from=2023-12-21", true)]
    [InlineData("to=2023-12-21", true)]
    [InlineData("q=x", true)]
    public void IsNarrowed_Query_WhenItLeavesRowsOut(string query, bool narrowed)
    {
        var filter = Good(query);

        Assert.Equal((narrowed, narrowed), (filter.IsNarrowed, filter.NameParts().Any()));
    }
}
