using BorderWatch.Data.Events;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Events;

public sealed class EventFilterTests() : UrlFilterTests<EventFilter>(new(), EventFilter.SortColumns)
{
    protected override Gen<EventFilter> Filters { get; } =
        from sources in FilterSamples.Sources
        from range in FilterSamples.Ranges
        from text in FilterSamples.Texts
        from view in FilterSamples.Views
        from sort in FilterSamples.Sorts(EventFilter.SortColumns)
        select new EventFilter { Sources = sources, From = range.From, To = range.To, Text = text, View = view, Sort = sort };

    [Theory]
    [InlineData("source=cnn", "source “cnn”")]
    [InlineData("to=today", "to “today”")]
    [InlineData("from=2023-12-19&to=2023-12-18", "2023-12-19 to 2023-12-18")]
    [InlineData("measure=losses", "“measure”")]
    public void Parse_BadValue_IsNamedAndReadAsTheDefault(string query, string named)
    {
        var (filter, problem) = Bad(query);

        Assert.Equal(new EventFilter(), filter);
        Assert.Contains(named, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "All sources.")]
    [InlineData("source=usa-today-2023-12-21&from=2023-12-20", "USA TODAY, from 20 December 2023 on.")]
    [InlineData("q=call", "All sources, with “call”.")]
    public void Describe_Query_SaysWhatIsShown(string query, string sentence)
    {
        var words = Good(query).Describe(FilterSamples.Facts);

        Assert.Equal(sentence, words);
    }

    [Theory]
    [InlineData("", false, false)]
    [InlineData("asof=2023-12-20&sort=claim_id", false, false)]
    [InlineData("sort=-title", false, true)]
    [InlineData("source=afp-2023-12-22", true, false)]
    [InlineData("to=2023-12-20&sort=date_earliest", true, true)]
    [InlineData("q=call", true, false)]
    public void Filter_Query_KnowsWhatItNarrowsAndSorts(string query, bool narrowed, bool sorts)
    {
        var filter = Good(query);

        Assert.Equal((narrowed, sorts), (filter.IsNarrowed, filter.SortsEvents));
    }

    [Fact]
    public void NameParts_EverythingNarrowed_AreItsParts()
    {
        var filter = Good("source=afp-2023-12-22&from=2023-12-18&to=2023-12-20&q=call&sort=title");

        Assert.Equal(["afp-2023-12-22", "from-2023-12-18", "to-2023-12-20", "call"], filter.NameParts());
    }
}
