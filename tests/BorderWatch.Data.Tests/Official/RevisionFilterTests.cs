using BorderWatch.Data.Official;
using BorderWatch.Data.Official.Revisions;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Official;

public sealed class RevisionFilterTests() : UrlFilterTests<RevisionFilter>(new(), RevisionFilter.SortColumns)
{
    protected override Gen<RevisionFilter> Filters { get; } =
        from data in FilterSamples.Ids(DataSets.All)
        from release in FilterSamples.Texts
        from code in Gen.Elements(null, "2303", "0104")
        from first in Gen.Elements<YearMonth?>(null, YearMonth.Of(1996, 1), YearMonth.Of(2023, 10))
        from last in Gen.Elements<YearMonth?>(null, YearMonth.Of(2023, 10), YearMonth.Of(2025, 8))
        from view in FilterSamples.Views
        from sort in FilterSamples.Sorts(RevisionFilter.SortColumns)
        from page in Gen.Choose(1, 3)
        select new RevisionFilter { DataSets = data, Release = release, Code = code, From = first, To = last, View = view, Sort = sort, Page = page };

    [Theory]
    [InlineData("data=wait-times", "data “wait-times”")]
    [InlineData("code=104", "code “104”")]
    [InlineData("code=eagle", "code “eagle”")]
    [InlineData("from=today", "from “today”")]
    [InlineData("to=2023-13", "to “2023-13”")]
    [InlineData("from=0999-01", "from “0999-01”")]
    [InlineData("from=2023-11&to=2023-10", "2023-11 to 2023-10")]
    [InlineData("page=0", "page “0”")]
    public void Parse_BadValue_IsNamedAndReadAsTheDefault(string query, string named)
    {
        var (filter, problem) = Bad(query);

        Assert.Equal(new RevisionFilter(), filter);
        Assert.Contains(named, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "All revisions.")]
    [InlineData("data=encounters", "Encounters on the southwest border.")]
    [InlineData("data=crossings,encounters", "All revisions.")]
    [InlineData("data=crossings&code=2303&from=2023-10&to=2023-10", "Inbound crossings, at the port 2303, in October 2023.")]
    [InlineData("from=2023-10&release=bts-1", "All revisions, from October 2023 on, by or of the release bts-1.")]
    [InlineData("from=2023-10&to=2023-12", "All revisions, from October 2023 to December 2023.")]
    [InlineData("to=2023-10-31", "All revisions, until October 2023.")] // a day stands for its month
    public void Describe_Query_SaysWhatIsShown(string query, string sentence)
    {
        var words = Good(query).Describe(FilterSamples.Facts);

        Assert.Equal(sentence, words);
    }

    [Theory]
    [InlineData("asof=2023-12-18&sort=change&page=2", false)]
    [InlineData("data=encounters", true)]
    [InlineData("release=x", true)]
    [InlineData("code=2303", true)]
    [InlineData("from=2023-10", true)]
    [InlineData("to=2023-10", true)]
    public void IsNarrowed_Query_WhenItLeavesRowsOut(string query, bool narrowed)
    {
        var filter = Good(query);

        Assert.Equal((narrowed, narrowed), (filter.IsNarrowed, filter.NameParts().Any()));
    }
}
