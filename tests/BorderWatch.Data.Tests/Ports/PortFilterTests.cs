using BorderWatch.Data.Ports;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Ports;

public sealed class PortFilterTests() : UrlFilterTests<PortFilter>(new(), PortFilter.SortColumns)
{
    protected override Gen<PortFilter> Filters { get; } =
        from ports in FilterSamples.Ports
        from states in FilterSamples.States
        from text in FilterSamples.Texts
        from view in FilterSamples.Views
        from sort in FilterSamples.Sorts(PortFilter.SortColumns)
        select new PortFilter { Ports = ports, States = states, Text = text, View = view, Sort = sort };

    [Theory]
    [InlineData("port=laredo", "port “laredo”")]
    [InlineData("state=AZ", "state “AZ”")]
    [InlineData("from=2023-12-18", "“from”")]
    [InlineData("source=afp-2023-12-22", "“source”")]
    public void Parse_BadValue_IsNamedAndReadAsTheDefault(string query, string named)
    {
        var (filter, problem) = Bad(query);

        Assert.Equal(new PortFilter(), filter);
        Assert.Contains(named, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "All ports.")]
    [InlineData("port=el-paso&state=TX", "El Paso, Texas.")]
    [InlineData("q=tijuana", "All ports, with “tijuana”.")]
    public void Describe_Query_SaysWhatIsShown(string query, string sentence)
    {
        var words = Good(query).Describe(FilterSamples.Facts);

        Assert.Equal(sentence, words);
    }

    [Fact]
    public void NameParts_EverythingNarrowed_AreItsParts()
    {
        var filter = Good("port=el-paso&state=TX&q=juarez&sort=port");

        Assert.Equal(["el-paso", "TX", "juarez"], filter.NameParts());
    }
}
