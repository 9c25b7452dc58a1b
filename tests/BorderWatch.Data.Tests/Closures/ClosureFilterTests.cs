using BorderWatch.Data.Closures;
using BorderWatch.Data.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Closures;

public sealed class ClosureFilterTests() : UrlFilterTests<ClosureFilter>(new(), ClosureFilter.SortColumns)
{
    protected override Gen<ClosureFilter> Filters { get; } =
        from ports in FilterSamples.Ports
        from types in FilterSamples.Ids(ClosureTypes.All)
        from states in FilterSamples.States
        from sources in FilterSamples.Sources
        from range in FilterSamples.Ranges
        from text in FilterSamples.Texts
        from view in FilterSamples.Views
        from sort in FilterSamples.Sorts(ClosureFilter.SortColumns)
        from page in Gen.OneOf(Gen.Constant(1), Gen.Choose(1, 10_000))
        select new ClosureFilter
        {
            Ports = ports, Types = types, States = states, Sources = sources, From = range.From, To = range.To, Text = text, View = view, Sort = sort, Page = page,
        };

    [Theory]
    [InlineData("port=eagle-pass,el-paso")]
    [InlineData("port=el-paso,eagle-pass")]
    [InlineData("port=el-paso&port=eagle-pass")]
    [InlineData("port=el-paso,el-paso&port=&port=eagle-pass,")]
    [InlineData("port=el-paso%2Ceagle-pass")]
    [InlineData("port=+el-paso+,%20eagle-pass")]
    [InlineData("?port=el-paso,eagle-pass&page=1&from=&q=+")]
    public void Parse_SeveralIds_ReadAlikeHoweverJoined(string query)
    {
        var filter = Good(query);

        Assert.Equal(["eagle-pass", "el-paso"], filter.Ports);
        Assert.Equal("?port=eagle-pass,el-paso", filter.ToQuery());
    }

    [Theory]
    [InlineData("port=laredo", "port “laredo”", "Known: san-ysidro, el-paso, eagle-pass.")]
    [InlineData("port=laredo,laredo&port=laredo", "port “laredo”", "")]
    [InlineData("type=train", "type “train”", "Known: rail, vehicle, pedestrian, cargo.")]
    [InlineData("type=Rail", "type “Rail”", "")]
    [InlineData("state=Texas", "state “Texas”", "Known: CA, TX.")]
    [InlineData("state=NM", "state “NM”", "")]
    [InlineData("source=cnn", "source “cnn”", "afp-2023-12-22")]
    [InlineData("from=2023-13-01", "from “2023-13-01”", "Days are written 2023-12-18.")]
    [InlineData("from=20231218", "from “20231218”", "")]
    [InlineData("to=2023-12", "to “2023-12”", "")]
    [InlineData("to=%202023-12-18", "to “ 2023-12-18”", "")]
    [InlineData("from=2023-12-19&to=2023-12-18", "2023-12-19 to 2023-12-18", "ends before it begins")]
    [InlineData("page=0", "page “0”", "from 1 to 10000")]
    [InlineData("page=10001", "page “10001”", "")]
    [InlineData("page=two", "page “two”", "")]
    [InlineData("page=1.5", "page “1.5”", "")]
    [InlineData("page=99999999999999999999", "page “99999999999999999999”", "")]
    [InlineData("sort=closure_id", "“closure_id”", "Known: port, state,")]
    [InlineData("sort=--port", "“--port”", "")]
    public void Parse_BadValue_IsNamedAndReadAsTheDefault(string query, string named, string help)
    {
        var (filter, problem) = Bad(query);

        Assert.Equal(new ClosureFilter(), filter);
        Assert.Contains(named, problem, StringComparison.Ordinal);
        Assert.Contains(help, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("port=eagle-pass,laredo", "?port=eagle-pass")]
    [InlineData("from=2023-12-18&to=never", "?from=2023-12-18")]
    [InlineData("type=rail&prot=1", "?type=rail")]
    [InlineData("page=2&page=3", "?page=2")]
    [InlineData("q=first&q=second", "?q=first")]
    public void Parse_BadValueAmongGood_KeepsTheGood(string query, string kept)
    {
        var (filter, _) = Bad(query);

        Assert.Equal(kept, filter.ToQuery());
    }

    [Fact]
    public void Parse_TextOf201Characters_IsLeftOutAndNamed()
    {
        var (filter, problem) = Bad("q=" + new string('x', 201));

        Assert.Null(filter.Text);
        Assert.Contains("q with 201 characters; 200 is the most", problem, StringComparison.Ordinal);
        Assert.Equal(200, Good("q=" + new string('x', 200)).Text?.Length);
    }

    [Fact]
    public void ToQuery_EverythingSet_WritesInAFixedOrder()
    {
        var filter = new ClosureFilter
        {
            Page = 3, Sort = "-port", View = new() { AsOf = new(2023, 12, 19), Known = new(2023, 12, 21), Reading = new OneSourceReading("afp-2023-12-22") }, Text = "a&b=c +%,d", To = new(2023, 12, 20), From = new(2023, 12, 18),
            Sources = new(["afp-2023-12-22"]), States = new(["TX", "CA"]), Types = new(["rail"]), Ports = new(["el-paso"]),
        };

        var query = filter.ToQuery();

        Assert.Equal(
            "?port=el-paso&type=rail&state=CA,TX&source=afp-2023-12-22&from=2023-12-18&to=2023-12-20&q=a%26b%3Dc%20%2B%25%2Cd&asof=2023-12-19&known=2023-12-21&reading=source:afp-2023-12-22&sort=-port&page=3", query);
        Assert.Equal(filter, Good(query));
    }

    [Theory]
    [InlineData("", "All ports, all closure types, all sources.")]
    [InlineData("port=eagle-pass", "Eagle Pass, all closure types, all sources.")]
    [InlineData("port=eagle-pass,san-ysidro&type=rail", "Eagle Pass or San Ysidro, rail, all sources.")]
    [InlineData("type=rail,cargo,vehicle", "All ports, cargo, rail or vehicle, all sources.")]
    [InlineData("state=CA,TX", "All ports, all closure types, California or Texas, all sources.")]
    [InlineData("source=afp-2023-12-22,the-hill-2023-12-21", "All ports, all closure types, AFP or The Hill.")]
    [InlineData("from=2023-12-18&to=2023-12-20", "All ports, all closure types, all sources, between 18 December 2023 and 20 December 2023.")]
    [InlineData("from=2023-12-18&to=2023-12-18", "All ports, all closure types, all sources, on 18 December 2023.")]
    [InlineData("from=2023-12-18", "All ports, all closure types, all sources, from 18 December 2023 on.")]
    [InlineData("to=2023-12-18", "All ports, all closure types, all sources, until 18 December 2023.")]
    [InlineData("q=rail%20bridge", "All ports, all closure types, all sources, with “rail bridge”.")]
    [InlineData("asof=2023-12-18&sort=port&page=2", "All ports, all closure types, all sources.")]
    public void Describe_Query_SaysWhatIsShown(string query, string sentence)
    {
        var words = Good(query).Describe(FilterSamples.Facts);

        Assert.Equal(sentence, words);
    }

    [Fact]
    public void NameParts_EverythingNarrowed_AreItsParts()
    {
        var filter = Good("port=el-paso&type=rail&state=TX&source=afp-2023-12-22&from=2023-12-18&to=2023-12-20&q=bridge&sort=port&page=2");

        Assert.Equal(["el-paso", "rail", "TX", "afp-2023-12-22", "from-2023-12-18", "to-2023-12-20", "bridge"], filter.NameParts());
    }

    [Theory]
    [InlineData("", false, false)]
    [InlineData("asof=2023-12-18&sort=port&page=2", false, false)]
    [InlineData("port=el-paso", true, false)]
    [InlineData("type=rail", true, false)]
    [InlineData("state=TX", true, false)]
    [InlineData("source=afp-2023-12-22", true, false)]
    [InlineData("from=2023-12-18", true, true)]
    [InlineData("to=2023-12-18", true, true)]
    [InlineData("q=x", true, false)]
    public void IsNarrowed_Query_WhenItLeavesRowsOut(string query, bool narrowed, bool hasRange)
    {
        var filter = Good(query);

        Assert.Equal((narrowed, hasRange), (filter.IsNarrowed, filter.HasRange));
    }
}
