using BorderWatch.Data.Closures;
using BorderWatch.Data.Rules;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Rules;

/// <summary>The table of section 3 of the contract, column by column, on the seed itself.</summary>
public sealed class ContractTableTests
{
    [Theory]
    [InlineData("eagle-pass-rail", "[2023-12-18,2023-12-19]", 2, 3)]
    [InlineData("el-paso-rail", "[2023-12-18,2023-12-19]", 2, 3)]
    [InlineData("eagle-pass-vehicle", "2023-12-01~", 1, 1)]
    [InlineData("lukeville-vehicle", "[..2023-12-21]", 0, 0)]
    [InlineData("san-ysidro-pedestrian", "[..2023-12-21]", 0, 0)]
    public async Task Start_OfTheFiveArticles_IsThatOfTheContract(string closureId, string date, int agree, int dated)
    {
        await using var store = await TestDatabase.SeededAsync();

        var start = (await ClosureAsync(store, closureId)).Start;

        Assert.Equal((date, agree, dated), (start.Date?.ToString(), start.OriginsAgree, start.OriginsDated));
    }

    [Theory]
    [InlineData("eagle-pass-rail", "2023-12-18", 1, 1)]
    [InlineData("el-paso-rail", "2023-12-18", 1, 1)]
    [InlineData("eagle-pass-vehicle", "[..2023-12-21]", 0, 0)]
    [InlineData("lukeville-vehicle", "[..2023-12-21]", 0, 0)]
    [InlineData("san-ysidro-pedestrian", "[..2023-12-21]", 0, 0)]
    public async Task Start_KnownOn21December_IsThatOfTheContract(string closureId, string date, int agree, int dated)
    {
        await using var store = await TestDatabase.SeededAsync();

        var start = (await ClosureAsync(store, closureId, new() { Known = new(2023, 12, 21) })).Start;

        Assert.Equal((date, agree, dated), (start.Date?.ToString(), start.OriginsAgree, start.OriginsDated));
    }

    [Theory]
    [InlineData("eagle-pass-rail", "2023-12-18", 3, 4)]
    [InlineData("el-paso-rail", "2023-12-18", 3, 4)]
    [InlineData("eagle-pass-vehicle", "2023-11-27", 1, 2)]
    [InlineData("lukeville-vehicle", "2023-12-04", 1, 1)]
    [InlineData("san-ysidro-pedestrian", "2023-12-09", 1, 1)]
    public async Task Start_WithTheSupplement_IsThatOfTheContract(string closureId, string date, int agree, int dated)
    {
        await using var store = await TestDatabase.SeededAsync(supplement: true);

        var start = (await ClosureAsync(store, closureId)).Start;

        Assert.Equal((date, agree, dated), (start.Date?.ToString(), start.OriginsAgree, start.OriginsDated));
    }

    [Theory]
    [InlineData("earliest", "2023-12-18")]
    [InlineData("latest", "2023-12-19")]
    [InlineData("widest", "[2023-12-17..2023-12-22]")]
    [InlineData("agency", "[2023-12-18,2023-12-19]")]
    [InlineData("source:usa-today-2023-12-21", "2023-12-18")]
    [InlineData("source:the-hill-2023-12-21", null)]
    public async Task Start_OfEaglePassRailByAnotherReading_IsThatOfTheContract(string reading, string? date)
    {
        await using var store = await TestDatabase.SeededAsync();

        var start = (await ClosureAsync(store, "eagle-pass-rail", new() { Reading = Readings.Find(reading, id => id) })).Start;

        Assert.Equal(date, start.Date?.ToString());
    }

    private static async Task<ClosureRow> ClosureAsync(TestDatabase store, string closureId, Viewpoint? view = null)
    {
        var queries = new ClosureQueries(store.Database);
        var facts = await new StoreFactQueries(store.Database).GetAsync();
        var closure = (await queries.FindAsync(closureId, view ?? new(), facts))!;
        var listed = (await queries.ListAsync(new() { View = view ?? new() }, facts)).Rows.Single(row => row.ClosureId == closureId);
        Assert.Equal((listed.Start.Date, listed.Status), (closure.Start.Date, closure.Status)); // read on its own as from the whole
        return closure;
    }
}
