using BorderWatch.Data.Figures;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Figures;

public sealed class FigureFilterTests() : UrlFilterTests<FigureFilter>(new(), FigureFilter.SortColumns)
{
    protected override Gen<FigureFilter> Filters { get; } =
        from measures in FilterSamples.Ids(FigureVocabulary.Measures)
        from units in FilterSamples.Ids(FigureVocabulary.Units)
        from ports in FilterSamples.Ports
        from sources in FilterSamples.Sources
        from range in FilterSamples.Ranges
        from text in FilterSamples.Texts
        from view in FilterSamples.Views
        from sort in FilterSamples.Sorts(FigureFilter.SortColumns)
        from page in Gen.Choose(1, 3)
        select new FigureFilter
        {
            Measures = measures, Units = units, Ports = ports, Sources = sources, From = range.From, To = range.To, Text = text, View = view, Sort = sort, Page = page,
        };

    [Theory]
    [InlineData("measure=migrants", "measure “migrants”")]
    [InlineData("unit=usd", "unit “usd”")]
    [InlineData("unit=migrants", "unit “migrants”")]
    [InlineData("port=laredo", "port “laredo”")]
    [InlineData("source=cnn", "source “cnn”")]
    [InlineData("from=today", "from “today”")]
    [InlineData("from=2023-12-19&to=2023-12-18", "2023-12-19 to 2023-12-18")]
    [InlineData("type=rail", "“type”")]
    public void Parse_BadValue_IsNamedAndReadAsTheDefault(string query, string named)
    {
        var (filter, problem) = Bad(query);

        Assert.Equal(new FigureFilter(), filter);
        Assert.Contains(named, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "All measures, all sources.")]
    [InlineData("measure=losses&unit=USD", "Losses, in USD, all sources.")]
    [InlineData("port=eagle-pass,el-paso", "All measures, Eagle Pass or El Paso, all sources.")]
    [InlineData("measure=crossings,encounters&source=afp-2023-12-22", "Crossings or encounters, AFP.")]
    [InlineData("to=2023-09-30&q=record", "All measures, all sources, until 30 September 2023, with “record”.")]
    public void Describe_Query_SaysWhatIsShown(string query, string sentence)
    {
        var words = Good(query).Describe(FilterSamples.Facts);

        Assert.Equal(sentence, words);
    }

    [Fact]
    public void NameParts_EverythingNarrowed_AreItsParts()
    {
        var filter = Good("measure=losses&unit=USD&port=el-paso&source=afp-2023-12-22&from=2023-12-18&q=rail&sort=place");

        Assert.Equal(["losses", "USD", "el-paso", "afp-2023-12-22", "from-2023-12-18", "rail"], filter.NameParts());
    }
}
