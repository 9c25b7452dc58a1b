namespace BorderWatch.Data.Tests;

public sealed class IdListTests
{
    [Fact]
    public void Equality_SameIdsInAnyOrder_IsEqual()
    {
        var (one, other) = (new IdList(["b", "a", "b"]), new IdList(["a", "b"]));

        Assert.True(one.Equals(other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal("a,b", one.ToString());
        Assert.Equal((2, "a", "b"), (one.Count, one[0], one[1]));
    }

    [Fact]
    public void Equality_OtherIds_IsDifferent()
    {
        var list = new IdList(["a", "b"]);

        Assert.False(list.Equals(new IdList(["a"])));
        Assert.False(list.Equals(new IdList(["a", "B"])));
        Assert.False(list.Equals((object?)null));
    }

    [Fact]
    public void Without_OneId_LeavesTheOthers()
    {
        var list = new IdList(["a", "b", "c"]);

        Assert.Equal(["a", "c"], list.Without("b"));
        Assert.Equal(list, list.Without("z"));
        Assert.Equal(IdList.None, list.Without("a").Without("b").Without("c"));
    }
}
