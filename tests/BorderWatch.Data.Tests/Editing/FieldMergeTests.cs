using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Tests.Editing;

public sealed class FieldMergeTests
{
    private static readonly RecordCells s_seen = Cells.Origin("afp").With("note", "one");

    [Fact]
    public void Of_TwoWhoChangedDifferentFields_TakesBoth()
    {
        var merge = Of(s_seen.With("name", "theirs"), s_seen.With("note", "mine"));

        Assert.Equal([MergeSide.Same, MergeSide.Theirs, MergeSide.Same, MergeSide.Mine], merge.Fields.Select(column => column.Side));
        Assert.Equal(s_seen.With("name", "theirs").With("note", "mine"), merge.Merged);
    }

    [Fact]
    public void Of_TwoWhoChangedOneField_IsNotMerged()
    {
        var merge = Of(s_seen.With("note", "theirs"), s_seen.With("note", null).With("name", "mine"));

        Assert.Equal([MergeSide.Same, MergeSide.Mine, MergeSide.Same, MergeSide.Both], merge.Fields.Select(column => column.Side));
        Assert.Equal(("one", "theirs", null), (merge.Fields[3].Seen, merge.Fields[3].Current, merge.Fields[3].Wanted));
        Assert.Null(merge.Merged);
    }

    [Fact]
    public void Of_TwoWhoChangedAFieldAlike_HasNothingToDecide()
    {
        var merge = Of(s_seen.With("note", "two"), s_seen.With("note", "two"));

        Assert.All(merge.Fields, column => Assert.Equal(MergeSide.Same, column.Side));
        Assert.Equal(s_seen.With("note", "two"), merge.Merged);
    }

    [Fact]
    public void Of_RecordThatOneWithdrew_IsNotMerged()
    {
        Assert.Null(Of(null, s_seen.With("note", "mine")).Merged);
        Assert.Null(Of(s_seen.With("note", "theirs"), null).Merged);
    }

    private static FieldMerge Of(RecordCells? current, RecordCells? wanted) => FieldMerge.Of(RecordShapes.Origins, s_seen, current, wanted);
}
