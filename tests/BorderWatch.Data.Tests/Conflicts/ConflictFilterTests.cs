using BorderWatch.Data.Conflicts;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Conflicts;

public sealed class ConflictFilterTests() : UrlFilterTests<ConflictFilter>(new(), ConflictFilter.SortColumns)
{
    protected override Gen<ConflictFilter> Filters { get; } =
        from statuses in FilterSamples.Ids(ConflictStatuses.All)
        from fields in FilterSamples.Ids(ConflictFields.All)
        from ports in FilterSamples.Ports
        from sources in FilterSamples.Sources
        from text in FilterSamples.Texts
        from view in FilterSamples.Views
        from sort in FilterSamples.Sorts(ConflictFilter.SortColumns)
        from page in Gen.Choose(1, 3)
        select new ConflictFilter { Statuses = statuses, Fields = fields, Ports = ports, Sources = sources, Text = text, View = view, Sort = sort, Page = page };

    [Theory]
    [InlineData("status=closed", "status “closed”")] // that of a closure
    [InlineData("field=date", "field “date”")]
    [InlineData("port=laredo", "port “laredo”")]
    [InlineData("source=cnn", "source “cnn”")]
    [InlineData("page=0", "page “0”")]
    [InlineData("type=rail", "“type”")]
    [InlineData("from=2023-12-18", "“from”")]
    public void Parse_BadValue_IsNamedAndReadAsTheDefault(string query, string named)
    {
        var (filter, problem) = Bad(query);

        Assert.Equal(new ConflictFilter(), filter);
        Assert.Contains(named, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "All statuses, all fields, all sources.")]
    [InlineData("status=resolved,open&field=closure_type,start", "Open or resolved, start or closure type, all sources.")]
    [InlineData("port=eagle-pass&source=afp-2023-12-22&q=rail", "All statuses, all fields, Eagle Pass, AFP, with “rail”.")]
    public void Describe_Query_SaysWhatIsShown(string query, string sentence)
    {
        var words = Good(query).Describe(FilterSamples.Facts);

        Assert.Equal(sentence, words);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("asof=2023-12-20&sort=field&page=2", false)]
    [InlineData("status=open", true)]
    [InlineData("field=start", true)]
    [InlineData("port=el-paso", true)]
    [InlineData("source=afp-2023-12-22", true)]
    [InlineData("q=rail", true)]
    public void IsNarrowed_Query_KnowsWhetherRowsAreLeftOut(string query, bool narrowed) => Assert.Equal(narrowed, Good(query).IsNarrowed);

    [Fact]
    public void NameParts_EverythingNarrowed_AreItsParts()
    {
        var filter = Good("status=open&field=start,value&port=el-paso&source=afp-2023-12-22&q=rail&sort=status");

        Assert.Equal(["open", "start", "value", "el-paso", "afp-2023-12-22", "rail"], filter.NameParts());
    }
}
