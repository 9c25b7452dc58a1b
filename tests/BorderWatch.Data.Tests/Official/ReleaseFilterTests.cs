using BorderWatch.Data.Official.Releases;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Official;

public sealed class ReleaseFilterTests() : UrlFilterTests<ReleaseFilter>(new(), ReleaseFilter.SortColumns)
{
    protected override Gen<ReleaseFilter> Filters { get; } =
        from job in Gen.Elements(null, "0123456789abcdef")
        from view in FilterSamples.Views
        from sort in FilterSamples.Sorts(ReleaseFilter.SortColumns)
        select new ReleaseFilter { Job = job, View = view, Sort = sort };

    [Fact]
    public void Parse_JobThatIsTooLong_IsNamed()
    {
        var (filter, problem) = Bad("job=0123456789abcdef0");

        Assert.Equal(new ReleaseFilter(), filter);
        Assert.Contains("job", problem, StringComparison.Ordinal);
    }
}
