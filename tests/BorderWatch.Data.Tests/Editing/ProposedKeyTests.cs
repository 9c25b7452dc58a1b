using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Tests.Editing;

public sealed class ProposedKeyTests
{
    [Theory]
    [InlineData("sources", "publisher=El Diario de Juárez;published_edtf=2023-12-22", "", "el-diario-de-juarez-2023-12-22")]
    [InlineData("sources", "publisher=AFP;published_edtf=2023-12-22", "afp-2023-12-22", "afp-2023-12-22-2")]
    [InlineData("sources", "title=A title", "", null)]
    [InlineData("closures", "port_slug=eagle-pass;closure_type=rail", "eagle-pass-rail", "eagle-pass-rail")] // it is the same closure, and is refused as such
    [InlineData("closures", "port_slug=eagle-pass", "", null)]
    [InlineData("closure-claims", "source_id=afp;paragraph=7;aspect=reason", "", "afp.p7.1")]
    [InlineData("closure-claims", "source_id=afp;paragraph=7;8", "afp.p7.1 afp.p7.2", "afp.p7.3")]
    [InlineData("figure-claims", "source_id=afp;line=18", "", "afp.l18.1")]
    [InlineData("event-claims", "source_id=afp;paragraph=seven", "", "afp.p0.1")]
    [InlineData("event-claims", "paragraph=1", "", null)]
    [InlineData("figures", "measure=crossings;place=Eagle Pass;period_kind=per_day", "", "crossings-eagle-pass-per-day")]
    [InlineData("events", "title=The delegation returns;short_title=Return", "", "return")]
    [InlineData("origins", "name=¿?", "", null)]
    [InlineData("ports", "port=Nogales Ñ", "nogales-n nogales-n-2", "nogales-n-3")]
    [InlineData("claim-closures", "claim_id=a;closure_id=b", "", null)]
    public void Of_RecordWithoutAnId_IsInTheMannerOfTheSeedAndFree(string table, string cells, string taken, string? key)
    {
        var record = new RecordCells(table, cells.Split(';').Where(cell => cell.Contains('=', StringComparison.Ordinal)).Select(cell => KeyValuePair.Create(cell.Split('=')[0], (string?)cell.Split('=')[1])));

        var proposed = ProposedKey.Of(record, taken.Split(' ').Contains);

        Assert.Equal(key, proposed);
    }
}
