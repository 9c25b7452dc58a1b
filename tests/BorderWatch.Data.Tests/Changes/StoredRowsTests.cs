using BorderWatch.Data.Changes;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Changes;

public sealed class StoredRowsTests
{
    [Theory]
    [InlineData(ComparedTables.Sources, "paper-a", "paper-b")]
    [InlineData(ComparedTables.ClosureClaims, "paper-a.p1.1", "paper-a.p1.2")]
    [InlineData(ComparedTables.Figures, "paper-a.p2.1", "paper-a.p1.1")]
    [InlineData(ComparedTables.EventClaims, "paper-a.p3.1", "paper-a.p2.1")]
    public async Task TellApartAsync_WhatWasFoundWithdrawn_IsOnlySoIfTheStoreLacksIt(string table, string stored, string gone)
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = TestPack.Empty().Source("paper-a").Port("alpha").Closure("alpha", "rail").ClosureClaim("paper-a.p1.1", "alpha-rail")
            .Figure("people").FigureClaim("paper-a.p2.1", "people", "10").Event("vote").EventClaim("paper-a.p3.1", "vote", "2023-12-20");
        await pack.LoadAsync(store, ct: TestContext.Current.CancellationToken);

        var told = await new StoredRows(store.Database).TellApartAsync([Row("withdrawn", table, stored), Row("withdrawn", table, gone), Row("changed", table, stored)], TestContext.Current.CancellationToken);

        Assert.Equal(["left", "withdrawn", "changed"], told.Select(row => row.Change));
    }

    private static ChangeRow Row(string change, string table, string id) => new() { Change = change, Table = table, RowId = id };
}
