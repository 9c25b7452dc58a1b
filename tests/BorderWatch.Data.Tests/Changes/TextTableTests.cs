using System.Text;
using BorderWatch.Data.Changes;

namespace BorderWatch.Data.Tests.Changes;

public sealed class TextTableTests
{
    [Theory]
    [InlineData("id,text\r\n1,\"a, \"\"b\"\"\r\nc\"\r\n2,\r\n")]
    [InlineData("\uFEFFid,text\n1,\"a, \"\"b\"\"\r\nc\"\n2,\n")]
    public void Read_ACsv_HasEveryCellAsText(string csv)
    {
        var table = TextTable.Read(Encoding.UTF8.GetBytes(csv));

        Assert.Equal(["id", "text"], table.Columns);
        Assert.Equal([["1", "a, \"b\"\r\nc"], ["2", ""]], table.Rows);
    }

    [Fact]
    public void Read_NothingAtAll_HasNoColumns() => Assert.Empty(TextTable.Read([]).Columns);

    [Theory]
    [InlineData("id,text\r\n1,a,b\r\n", "line 2 has 3 fields where the heading has 2")]
    [InlineData("id,text\r\n1,a\r\n2\r\n", "line 3 has 1 fields where the heading has 2")]
    [InlineData("id,text\r\n1,\"a\r\n", "line")]
    public void Read_AnotherShape_IsRefusedByLine(string csv, string message)
    {
        var error = Assert.Throws<FormatException>(() => TextTable.Read(Encoding.UTF8.GetBytes(csv)));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(3, false)]
    public void Read_MoreThanIsAskedFor_IsRefusedBeforeItIsMade(int most, bool read)
    {
        var csv = "id,text\n1,a\n"u8.ToArray();

        if (read) Assert.Equal(4, TextTable.Read(csv, most).Cells);
        else Assert.Equal("it has more than 3 commas and lines.", Assert.Throws<FormatException>(() => TextTable.Read(csv, most)).Message);
    }

    [Fact]
    public void Read_AnotherEncoding_IsRefused() =>
        Assert.Contains("UTF-8", Assert.Throws<FormatException>(() => TextTable.Read([.. "id\r\nJu"u8, 0xE1, .. "rez\r\n"u8])).Message, StringComparison.Ordinal);
}
