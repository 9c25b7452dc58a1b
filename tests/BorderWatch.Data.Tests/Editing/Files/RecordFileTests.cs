using System.Text;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Editing.Files;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Editing.Files;

public sealed class RecordFileTests
{
    [Theory]
    [InlineData("source_id,publisher", "sources", "sources")]
    [InlineData("port_code,port_slug,port", "ports", "ports")]
    [InlineData("closure_id,port_code,port_slug,crossing,closure_type,status", "closures", "closures")]
    [InlineData("claim_id,closure_ids,link", "closure-claims", "closure-claims")]
    [InlineData("claim_id,closure_id,link", "claim-closures", "claim-closures")]
    [InlineData("claim_id,figure_id,measure,publisher", "figures", "figure-claims")]
    [InlineData("figure_id,measure,unit,place,period_kind", "figures", "figures")]
    [InlineData("figure_id,port_slug", "figure-ports", "figure-ports")]
    [InlineData("event_id,title,origins", "events", "events")]
    [InlineData("event_id,claim_id,note", "event-claims", "event-claims")]
    [InlineData("origin_id,name", "origins", "origins")]
    public void Read_Heading_TellsTheKind(string heading, string name, string table)
    {
        var file = Read(heading + "\n", out var problems);

        Assert.Empty(problems);
        Assert.Equal((name, table), (file!.Kind.Name, file.Kind.Shape.Name));
        Assert.Empty(file.Rows);
    }

    [Theory]
    [InlineData("", null, "The file is empty.")]
    [InlineData("colour,size\n1,2\n", 1L, "it has none of the columns of sources.csv,")]
    [InlineData("source_id,publisher,mood\nx,y,z\n", 1L, "The heading is nearest to that of sources.csv. Not a column of it: “mood”.")]
    [InlineData("publisher,title,published_edtf\nx,y,z\n", 1L, "Missing: source_id.")]
    [InlineData("claim_id,source_id,paragraph\nx,y,1\n", 1L, "could be that of closure-claims.csv, figures.csv or event-claims.csv.")]
    [InlineData("source_id,title,title\nx,y,z\n", 1L, "is there twice in the heading.")]
    [InlineData("source_id,title\nx,\"y\n", 2L, "")]
    public void Read_FileThatIsNone_SaysWhy(string text, long? line, string reason)
    {
        var file = Read(text, out var problems);

        Assert.Null(file);
        var problem = Assert.Single(problems);
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        if (reason.Length > 0) Assert.Equal(line, problem.Line);
    }

    [Fact]
    public void Read_Rows_HaveTheirLinesAndNoEmptyOnesAmongThem()
    {
        var file = Read("source_id,title\r\na,\"One,\r\ntwo\"\r\n,\r\n\r\nb,\"say \"\"x\"\"\"\r\n", out var problems);

        Assert.Empty(problems);
        Assert.Equal([("a", "One,\r\ntwo"), ("b", "say \"x\"")], file!.Rows.Select(row => (row.Cells["source_id"], row.Cells["title"])));
        Assert.True(file.Rows[1].Line > file.Rows[0].Line);
    }

    [Theory]
    [InlineData("\uFEFFsource_id,title\na,b\n")]
    [InlineData("source_id;title\na;b\n")]
    [InlineData(" source_id , title \na,b\n")]
    public void Read_AsSpreadsheetsSaveIt_IsTheSame(string text)
    {
        var file = Read(text, out var problems);

        Assert.Empty(problems);
        Assert.Equal(("a", "b"), (file!.Rows[0].Cells["source_id"], file.Rows[0].Cells["title"]));
    }

    [Fact]
    public void Read_LinesWithAnotherNumberOfCells_AreAllNamed()
    {
        var file = Read("source_id,title\na\nb,c\nd,e,f\n", out var problems);

        Assert.Equal([(2L, "has 1 cells where the heading has 2."), (4L, "has 3 cells where the heading has 2.")], problems.Select(problem => (problem.Line!.Value, problem.Reason)));
        Assert.Single(file!.Rows);
    }

    [Fact]
    public void Read_NotUtf8OrTooLarge_IsRefused()
    {
        Assert.Null(RecordFile.Read([.. "source_id,title\na,Ju"u8, 0xe1, .. "rez\n"u8], out var latin));
        Assert.Null(RecordFile.Read(new byte[RecordFile.MostBytes + 1], out var large));

        Assert.Contains("UTF-8", latin[0].Reason, StringComparison.Ordinal);
        Assert.Contains("4 MB", large[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_AllColumnsOfRecords_CanBeBrought()
    {
        Assert.Equal(RecordShapes.All.Select(shape => shape.Name).Order(StringComparer.Ordinal), RecordFileKinds.All.Select(kind => kind.Shape.Name).Order(StringComparer.Ordinal));
        foreach (var shape in RecordShapes.All)
        {
            var kind = RecordFileKinds.Of(shape.Columns, out var problem);
            Assert.Null(problem);
            Assert.Equal(shape, kind!.Shape);
        }
    }

    [Fact]
    public void Seed_EveryFileOfIt_CanBeRead()
    {
        foreach (var shape in RecordShapes.All)
        {
            var file = RecordFile.Read(File.ReadAllBytes(Path.Combine(SeedFolder.Path, shape.Name + ".csv")), out var problems);
            Assert.Empty(problems);
            Assert.NotEmpty(file!.Rows);
        }
    }

    private static RecordFile? Read(string text, out IReadOnlyList<FileProblem> problems) => RecordFile.Read(Encoding.UTF8.GetBytes(text), out problems);
}
