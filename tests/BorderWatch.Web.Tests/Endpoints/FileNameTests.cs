using BorderWatch.Web.Endpoints;
using FsCheck.Fluent;

namespace BorderWatch.Web.Tests.Endpoints;

public sealed class FileNameTests
{
    private static readonly DateOnly s_day = new(2023, 12, 22);

    [Theory]
    [InlineData("borderwatch-closures_all_as-of-2023-12-22.csv")]
    [InlineData("borderwatch-closures_all_as-of-2023-12-22.csv", "", "  ", "::", "נמל")]
    [InlineData("borderwatch-closures_eagle-pass_rail_as-of-2023-12-22.csv", "eagle-pass", "rail")]
    [InlineData("borderwatch-closures_a-b_as-of-2023-12-22.csv", " A: b ")]
    [InlineData("borderwatch-closures_ciudad-juarez-espana_as-of-2023-12-22.csv", "Ciudad Juárez, España")]
    [InlineData("borderwatch-closures_etc-passwd_as-of-2023-12-22.csv", "../../etc/passwd")]
    public void Name_OfAFilter_HasItsWordsAndNothingThatASystemForbids(string name, params string[] filter)
    {
        Assert.Equal(name, FileName.Of("closures", filter, s_day));
    }

    [Fact]
    public void Name_OfALongFilter_IsCutAndSaysSo()
    {
        var name = FileName.Of("closures", Enumerable.Repeat("a-rather-long-part", 20), s_day);

        Assert.EndsWith("-etc_as-of-2023-12-22.csv", name, StringComparison.Ordinal);
        Assert.True(name.Length < 130, name);
    }

    [Fact]
    public void Name_OfAnyText_IsAPlainAsciiNameOfBoundedLength()
    {
        var texts = ArbMap.Default.GeneratorFor<string>().Or(Gen.Elements("\ud83d", "a\u0301", "İstanbul", "\u0000", "x\"; filename=\"y", "נמל\u202e", new string('ü', 300))).ListOf();

        Properties.ForAll(texts, parts =>
        {
            var name = FileName.Of("closures", parts.Select(part => part ?? ""), s_day);

            Assert.Matches("^borderwatch-closures_[a-z0-9][a-z0-9_-]*_as-of-2023-12-22\\.csv$", name);
            Assert.True(name.Length < 130, name);
        }, runs: 1_000);
    }
}
