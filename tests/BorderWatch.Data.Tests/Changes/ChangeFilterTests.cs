using BorderWatch.Data.Changes;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Changes;

public sealed class ChangeFilterTests() : UrlFilterTests<ChangeFilter>(new())
{
    protected override Gen<ChangeFilter> Filters { get; } =
        from pack in Gen.Elements(null, "0123456789abcdef", "fedcba9876543210")
        from changes in FilterSamples.Ids(ChangeKinds.All)
        from tables in FilterSamples.Ids(ComparedTables.All.Select(table => table.Name))
        from text in FilterSamples.Texts
        from view in FilterSamples.Views
        from page in Gen.Choose(1, 3)
        select new ChangeFilter { Pack = pack, Changes = changes, Tables = tables, Text = text, View = view, Page = page };

    [Theory]
    [InlineData("change=moved,gone", "change “gone”")]
    [InlineData("table=ports", "table “ports”")]
    [InlineData("pack=0123456789abcdef0", "pack with 17 characters")]
    [InlineData("page=0", "page “0”")]
    [InlineData("sort=table", "“sort”")]
    public void Parse_BadValue_IsNamed(string query, string named)
    {
        ChangeFilter.Parse(query, FilterSamples.Facts, out var problems);

        Assert.Contains(named, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Everything that differs.")]
    [InlineData("change=withdrawn,added&table=figures&q=rail", "Added or withdrawn, figures, with “rail”.")]
    public void Describe_Query_SaysWhatIsShown(string query, string sentence)
    {
        var words = ChangeFilter.Parse(query, FilterSamples.Facts, out _).Describe(FilterSamples.Facts);

        Assert.Equal(sentence, words);
    }

    [Fact]
    public void Since_APack_HasItsDayAndReadingAndAllThatIsKnown()
    {
        var filter = ChangeFilter.Since("0123456789abcdef", "?port=el-paso&asof=2023-12-20&known=2023-12-21&reading=earliest", FilterSamples.Facts);

        Assert.Equal("?pack=0123456789abcdef&asof=2023-12-20&reading=earliest", filter.ToQuery());
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("change=moved", true)]
    [InlineData("change=added", false)]
    [InlineData("table=closures", true)]
    [InlineData("table=figures", false)]
    [InlineData("q=REOPENED", true)]
    [InlineData("q=afp", true)]
    [InlineData("q=lukeville", false)]
    public void Keeps_ARow_ByKindTableAndWords(string query, bool kept)
    {
        var row = new ChangeRow { Change = ChangeKinds.Moved, Table = ComparedTables.Closures, RowId = "el-paso-rail", Column = "status", Before = "closed", After = "reopened", Sources = ["afp-2023-12-22"] };

        Assert.Equal(kept, ChangeFilter.Parse(query, FilterSamples.Facts, out _).Keeps(row));
    }
}
