using BorderWatch.Data.Changes;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Tests.Words;

public sealed class ChangeWordsTests
{
    [Theory]
    [InlineData("", "Nothing differs from the pack")]
    [InlineData("added closure-claims a", "One claim added since the pack; no closure, conflict or event moved")]
    [InlineData("added sources a|added closure-claims b|added figures c|withdrawn figures d|moved closures e|moved closures f", "Two claims added and one withdrawn since the pack; two closures moved")]
    [InlineData("changed closure-claims a|changed closure-claims a|moved conflicts e|moved closures f|moved events g", "One claim changed since the pack; one closure, one conflict and one event moved")]
    [InlineData("moved closures e|moved closures e", "No claim differs from the pack; one closure moved")]
    [InlineData("left figures a|left event-claims b|changed figures c", "One claim changed and two left the filter since the pack; no closure, conflict or event moved")]
    [InlineData("noted conflicts e|noted conflicts e", "No claim differs from the pack; no closure, conflict or event moved; one conflict noted anew")]
    [InlineData("moved conflicts e|noted conflicts e|noted conflicts f", "No claim differs from the pack; one conflict moved; two conflicts noted anew")]
    [InlineData("changed sources a", "No claim differs from the pack; no closure, conflict or event moved")]
    public void Title_OfRows_CountsClaimsAndWhatMoved(string rows, string title)
    {
        var all = rows.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(' ')).Select((row, column) => new ChangeRow { Change = row[0], Table = row[1], RowId = row[2], Column = $"c{column}" });

        Assert.Equal(title, ChangeWords.Title([.. all]));
    }

    [Fact]
    public void Shown_OfADateThatMoved_LeavesItsBoundsToTheFile()
    {
        var columns = new[] { "status", "began_edtf", "began_earliest", "began_latest", "ended_latest" };
        var group = new ChangeGroup { Rows = [.. columns.Select(column => new ChangeRow { Change = ChangeKinds.Moved, Table = "closures", RowId = "a", Column = column })] };

        Assert.Equal(["status", "began_edtf", "ended_latest"], ChangeWords.Shown(group).Select(row => row.Column));
    }
}
