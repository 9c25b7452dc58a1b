using BorderWatch.Data.Editing;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Editing;

public sealed class RecordCellsTests
{
    private static readonly Gen<RecordCells> s_records =
        from shape in Gen.Elements(RecordShapes.All.ToArray())
        from texts in Gen.ArrayOf(FilterSamples.Texts, shape.Columns.Count)
        select new RecordCells(shape, texts);

    [Fact]
    public void Parse_WhatWasWritten_IsTheSame() => Properties.ForAll(s_records, record =>
    {
        var read = RecordCells.Parse(record.Table, record.ToJson());

        Assert.Equal(record, read);
        Assert.Equal(record.GetHashCode(), read.GetHashCode());
    });

    [Fact]
    public void With_AnyColumn_ChangesItAlone() => Properties.ForAll(s_records, record =>
    {
        foreach (var column in record.Shape.Columns)
        {
            var other = record.With(column, "other");

            Assert.Equal([column], record.Shape.Columns.Where(name => record[name] != other[name]));
            Assert.Equal(record, other.With(column, record[column]));
        }
    });

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    [InlineData(null)]
    public void Cell_WithoutText_IsNull(string? text)
    {
        var record = Cells.Origin("afp").With("note", text);

        Assert.Null(record["note"]);
        Assert.Equal(Cells.Origin("afp"), record);
    }

    [Fact]
    public void Key_OfALink_IsBothIds()
    {
        var link = Cells.Link("afp.p1.1", "eagle-pass-rail");

        Assert.Equal("afp.p1.1:eagle-pass-rail", link.Key);
        Assert.Equal(["claim_id", "closure_id", "link"], link.Cells.Keys);
    }

    [Fact]
    public void Parse_ColumnThatIsNoMore_IsLeftOut()
    {
        var record = RecordCells.Parse("origins", """{"origin_id":"afp","name":"AFP","kind":"wire","colour":"blue"}""");

        Assert.Equal(Cells.Of("origins", ("origin_id", "afp"), ("name", "AFP"), ("kind", "wire")), record);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"note\":1}")]
    public void Parse_SomethingElse_SaysSo(string json) => Assert.Throws<FormatException>(() => RecordCells.Parse("origins", json));

    [Fact]
    public void New_UnknownTableOrColumn_SaysSo()
    {
        Assert.Throws<ArgumentException>(() => Cells.Of("vocabulary"));
        Assert.Throws<ArgumentException>(() => Cells.Of("origins", ("colour", "blue")));
        Assert.Throws<ArgumentException>(() => Cells.Origin("afp")["colour"]);
    }
}
