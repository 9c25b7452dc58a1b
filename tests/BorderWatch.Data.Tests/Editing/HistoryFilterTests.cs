using BorderWatch.Data.Editing;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Editing;

public sealed class HistoryFilterTests() : UrlFilterTests<HistoryFilter>(new HistoryFilter())
{
    protected override Gen<HistoryFilter> Filters =>
        from tables in FilterSamples.Ids(RecordShapes.All.Select(shape => shape.Name))
        from key in FilterSamples.Texts
        from entry in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(1, int.MaxValue).Select(number => (int?)number))
        from sources in FilterSamples.Ids(["afp-2023-12-22", "withdrawn.long-ago"])
        from who in FilterSamples.Texts.Where(text => text is null || text.Length <= EditRequest.LongestWho)
        from kinds in FilterSamples.Ids(EditKinds.All)
        from range in FilterSamples.Ranges
        from text in FilterSamples.Texts
        from view in FilterSamples.Views
        from page in Gen.Choose(1, 10_000)
        select new HistoryFilter { Tables = tables, Key = key, Entry = entry, Sources = sources, Who = who, Kinds = kinds, From = range.From, To = range.To, Text = text, View = view, Page = page };

    [Theory]
    [InlineData("table=vocabulary", "“vocabulary”, which is not a table that can be edited")]
    [InlineData("kind=deleted", "“deleted”, which is not a kind of entry")]
    [InlineData("source=AFP", "“AFP”, which is no id")]
    [InlineData("source=AFP,a%20b,afp", "“AFP”, “a b”, which are no ids")]
    [InlineData("from=2023-12-32", "“2023-12-32”")]
    [InlineData("from=2023-12-22&to=2023-12-18", "ends before it begins")]
    [InlineData("page=0", "“0”")]
    [InlineData("entry=last", "“last”, which is not a number")]
    [InlineData("key=a&key=b", "“a”")]
    public void Parse_BadValue_IsNamed(string query, string named)
    {
        var (_, problem) = Bad(query);

        Assert.Contains(named, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_SourceThatIsNoMore_IsKept()
    {
        var filter = Good("source=withdrawn-2020-01-01,afp-2023-12-22");

        Assert.Equal(["afp-2023-12-22", "withdrawn-2020-01-01"], filter.Sources);
    }

    [Theory]
    [InlineData("", "All entries.")]
    [InlineData("kind=withdrawn,added&table=events,closure-claims", "Added or withdrawn, closure-claims or events.")]
    [InlineData("source=afp-2023-12-22,gone&who=Ana&q=rail", "All entries, AFP or gone, by “Ana”, with “rail”.")]
    [InlineData("entry=6&kind=undone", "Undone, number 6.")]
    [InlineData("key=afp.p1.1&from=2023-12-18&to=2023-12-18", "All entries, of “afp.p1.1”, on 18 December 2023.")]
    public void Describe_Filter_SaysIt(string query, string words) => Assert.Equal(words, Good(query).Describe(FilterSamples.Facts));

    [Fact]
    public void NameParts_Everything_IsInThem()
    {
        var filter = Good("table=events&key=k&entry=6&source=afp&who=Ana&kind=added&from=2023-12-18&q=rail&page=2");

        Assert.Equal(["events", "k", "entry-6", "afp", "Ana", "added", "from-2023-12-18", "rail"], filter.NameParts());
        Assert.True(filter.IsNarrowed);
    }
}
