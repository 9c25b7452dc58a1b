using BorderWatch.Data.Changes;
using BorderWatch.Data.Vocabulary;
using BorderWatch.Web.Components.Tables;
using Bunit;

namespace BorderWatch.Web.Tests.Components.Tables;

public sealed class ChangedCellTests : BunitContext
{
    [Theory]
    [InlineData("closure_ids", "a;b", "b;c", "closure_ids: with c and without a")]
    [InlineData("closure_ids", "", "a", "closure_ids: with a")]
    [InlineData("closure_ids", "a;b", "b;a", "closure_ids: a;b, now b;a")]
    [InlineData("link", "stated;stated", "stated;inferred", "link: stated;stated, now stated;inferred")]
    [InlineData("link", "stated;inferred", "inferred;stated", "link: stated;inferred, now inferred;stated")]
    [InlineData("date_edtf", "2023-12-18", "", "date_edtf: 2023-12-18, now not stated")]
    public void Cell_OfAColumn_SaysWhatDiffers(string column, string before, string after, string words)
    {
        var row = new ChangeRow { Change = ChangeKinds.Changed, Table = ComparedTables.ClosureClaims, RowId = "c", Column = column, Before = before, After = after };

        var cut = Render<ChangedCell>(parameters => parameters.Add(cell => cell.Row, row).Add(cell => cell.Vocabulary, new VocabularyList([])));

        Assert.Equal(words, cut.Find(".line").Words());
    }

    [Theory]
    [InlineData("added", null, "said", "Not in the pack: said")]
    [InlineData("withdrawn", "said", null, "No longer in the store: said")]
    [InlineData("left", "said", null, "No longer under the filter: said")]
    [InlineData("moved", null, "said", "New: said")]
    [InlineData("moved", "said", null, "No longer there: said")]
    public void Cell_OfAWholeRow_SaysWhoLacksIt(string change, string? before, string? after, string words)
    {
        var row = new ChangeRow { Change = change, Table = ComparedTables.Figures, RowId = "c", Before = before, After = after };

        var cut = Render<ChangedCell>(parameters => parameters.Add(cell => cell.Row, row).Add(cell => cell.Vocabulary, new VocabularyList([])));

        Assert.Equal(words, cut.Find(".line").Words());
    }
}
