using BorderWatch.Data.Briefings;
using BorderWatch.Data.Closures;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests;

public sealed class BriefingFilterTests() : UrlFilterTests<BriefingFilter>(new(), [.. ClosureFilter.SortColumns, .. ClosureFilter.ClaimSortColumns])
{
    protected override Gen<BriefingFilter> Filters { get; } =
        from ports in FilterSamples.Ports
        from sources in FilterSamples.Sources
        from text in FilterSamples.Texts
        from view in FilterSamples.Views
        from blocks in Gen.SubListOf(BriefingBlocks.All.Append("port:el-paso"))
        from shuffled in Gen.Shuffle<string>(blocks)
        from heading in Gen.Elements(null, "Closures, as reported", "a&b=c #1")
        from note in Gen.Elements(null, "One line.", "Two\nlines, & more: 100%")
        let own = shuffled.Length == 0 || shuffled.SequenceEqual(BriefingBlocks.Default) ? null : new BlockList(shuffled)
        select new BriefingFilter { Chosen = new ClosureFilter { Ports = ports, Sources = sources, Text = text, View = view }, Blocks = own, Heading = heading, Note = note };

    [Fact]
    public void Parse_Blocks_KeepTheirOrderAndStandOnce()
    {
        var filter = Good("?blocks=sources,port:eagle-pass,timeline&blocks=sources,headlines");

        Assert.Equal(["sources", "port:eagle-pass", "timeline", "headlines"], filter.Shown);
        Assert.Equal("?blocks=sources,port:eagle-pass,timeline,headlines", filter.ToQuery());
    }

    [Theory]
    [InlineData("blocks=charts", "“charts”")]
    [InlineData("blocks=port:atlantis", "“port:atlantis”")]
    public void Parse_NoSuchBlock_IsNamedAndTheDefaultIsShown(string query, string named)
    {
        var (filter, problem) = Bad(query);

        Assert.Contains(named, problem, StringComparison.Ordinal);
        Assert.Equal(BriefingBlocks.Default, filter.Shown);
    }

    [Theory]
    [InlineData("", "?blocks=headlines,sentences,timeline,closures,conflicts")]
    [InlineData("?blocks=sources,port:el-paso", "?blocks=port:el-paso")]
    [InlineData("?blocks=headlines,sentences,timeline,closures,conflicts,sources,events,sources", "?blocks=headlines,sentences,timeline,closures,conflicts,events")]
    [InlineData("?blocks=sources", "")] // no block at all is no briefing
    public void Showing_WithoutTheSources_IsWrittenAsALink(string query, string without)
    {
        var filter = Good(query);

        var changed = filter.Showing(filter.Shown.Where(block => block != BriefingBlocks.Sources));

        Assert.Equal(without, changed.ToQuery());
    }

    [Fact]
    public void Showing_TheDefaultOrder_LeavesTheLinkWithoutBlocks() => Assert.Equal("", Good("?blocks=events").Showing(BriefingBlocks.Default).ToQuery());

    [Fact]
    public void Parse_LongNote_IsRefusedAndNotCut()
    {
        var (filter, problem) = Bad("note=" + new string('x', BriefingFilter.LongestNote + 1));

        Assert.Contains("1000 is the most", problem, StringComparison.Ordinal);
        Assert.Null(filter.Note);
    }
}
