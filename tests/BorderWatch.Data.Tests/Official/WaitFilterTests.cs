using BorderWatch.Data.Official.WaitTimes;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Official;

public sealed class WaitFilterTests() : UrlFilterTests<WaitFilter>(new(), WaitFilter.SortColumns)
{
    protected override Gen<WaitFilter> Filters { get; } =
        from snapshot in FilterSamples.Texts
        from code in Gen.Elements(null, "2303", "0104")
        from border in Gen.Elements<string?>(null, WaitFilter.Mexico, WaitFilter.Canada)
        from status in Gen.Elements<string?>(null, WaitFilter.Open, WaitFilter.Closed, WaitFilter.Other)
        from view in FilterSamples.Views
        from sort in FilterSamples.Sorts(WaitFilter.SortColumns)
        from page in Gen.Choose(1, 3)
        select new WaitFilter { Snapshot = snapshot, Code = code, Border = border, Status = status, View = view, Sort = sort, Page = page };

    [Theory]
    [InlineData("code=104", "code “104”")]
    [InlineData("border=us-mexico-border", "border “us-mexico-border”")]
    [InlineData("status=reopened", "status “reopened”")]
    [InlineData("page=0", "page “0”")]
    public void Parse_BadValue_IsNamedAndReadAsTheDefault(string query, string named)
    {
        var (filter, problem) = Bad(query);

        Assert.Equal(new WaitFilter(), filter);
        Assert.Contains(named, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "All crossings, newest snapshot.")]
    [InlineData("status=closed&border=mexico", "Crossings, on the Mexican Border, with the status “Closed”, newest snapshot.")]
    [InlineData("status=other&code=2303&snapshot=x", "Crossings, at the port 2303, with a status that is neither “Open” nor “Closed”, snapshot x.")]
    public void Describe_Query_SaysWhatIsShown(string query, string sentence)
    {
        var words = Good(query).Describe(FilterSamples.Facts);

        Assert.Equal(sentence, words);
    }
}
