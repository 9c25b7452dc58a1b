using System.Text;
using BorderWatch.Data.Export;
using BorderWatch.Data.Official.Explore;
using BorderWatch.Data.Official.Rows;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Official.Explore;

/// <summary>Counts row by row: as objects, and as bytes of a CSV without any.</summary>
public sealed class CountQueriesTests : ExploreTest
{
    private static readonly CountedCrossing[] s_quirks =
    [
        Count(2303, "2023-12", "Trucks", 1), Count(2303, "2024-01", "Trucks", int.MaxValue), Count(104, "2023-12", "Trucks", 0, "US-Canada Border", "\"Maine, \"\"the\"\" North\""),
        new(3801, new DateOnly(2023, 12, 1), "=SUM(A1)", "3") { Port = "\"Peñasco, Ñ\"" },
    ];

    [Theory]
    [InlineData("")]
    [InlineData("?port=2303,0104&from=2023-12&to=2023-12")]
    [InlineData("?year=2024")]
    [InlineData("?years=fiscal&year=2024&measure=trucks")]
    [InlineData("?port=2602&from=1950-01&to=1950-02")]
    public async Task Csv_WithoutObjects_IsTheOneThatTheSerializerWrites(string query)
    {
        await using var store = await CrossingsAsync(s_quirks);
        var facts = await new StoreFactQueries(store.Store.Database).GetAsync(Ct);
        var (filter, counts) = (CrossingFilter.Parse(query, facts, out _), new CountQueries(store.Store.Database));
        ExportColumn<CrossingCount>[] columns =
        [
            ExportColumn<CrossingCount>.Text("month", row => row.Month.ToString()), ExportColumn<CrossingCount>.Text("port_code", row => row.PortCode), ExportColumn<CrossingCount>.Text("port", row => row.Port),
            ExportColumn<CrossingCount>.Text("state", row => row.State), ExportColumn<CrossingCount>.Text("border", row => row.Border), ExportColumn<CrossingCount>.Text("measure", row => row.Measure),
            ExportColumn<CrossingCount>.Number("value", row => row.Value), ExportColumn<CrossingCount>.Text("release_id", row => row.ReleaseId),
        ];

        using var fast = new MemoryStream();
        await counts.WriteCrossingsAsync(fast, filter, facts, byteOrderMark: true, Ct);
        using var slow = new MemoryStream();
        await CsvExport.WriteAsync(slow, columns, counts.CrossingsAsync(filter, facts, Ct), byteOrderMark: true, Ct);

        Assert.Equal(Encoding.UTF8.GetString(slow.ToArray()), Encoding.UTF8.GetString(fast.ToArray()));
    }

    [Fact]
    public async Task Csv_OfCrossings_GuardsFormulasAndKeepsZeros()
    {
        await using var store = await CrossingsAsync(s_quirks);
        var facts = await new StoreFactQueries(store.Store.Database).GetAsync(Ct);

        using var csv = new MemoryStream();
        await new CountQueries(store.Store.Database).WriteCrossingsAsync(csv, CrossingFilter.Parse("?port=0104,3801", facts, out _), facts, byteOrderMark: false, Ct);

        var lines = Encoding.UTF8.GetString(csv.ToArray()).Split("\r\n");
        Assert.Equal("month,port_code,port,state,border,measure,value,release_id", lines[0]);
        Assert.Contains(lines, line => line.Replace("\"", "", StringComparison.Ordinal).StartsWith("2023-12,3801,Peñasco, Ñ,Texas,US-Mexico Border,'=SUM(A1),3,bts-crossings-", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("2023-12,0104,Eagle Pass,\"Maine, \"\"the\"\" North\",US-Canada Border,Trucks,0,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Csv_OfEncounters_HasTheReleaseThatHoldsForEachMonth()
    {
        await using var store = await EncountersAsync("2024 (FYTD),FYTD,OCT,U.S. Border Patrol,FMUA,\"CHINA, PEOPLES REPUBLIC OF\",Title 8,Apprehensions,5");
        var facts = await new StoreFactQueries(store.Store.Database).GetAsync(Ct);

        using var csv = new MemoryStream();
        await new CountQueries(store.Store.Database).WriteEncountersAsync(csv, EncounterFilter.Parse("?from=2023-09&to=2023-10", facts, out _), facts, byteOrderMark: false, Ct);

        var lines = Encoding.UTF8.GetString(csv.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("month,fiscal_year,component,region,area_of_responsibility,state,demographic,citizenship,title_of_authority,encounter_type,value,release_id", lines[0]);
        Assert.Equal(["2023-09,2023", "2023-09,2023", "2023-10,2024"], lines.Skip(1).Select(line => line[..12]));
        Assert.StartsWith("2023-10,2024,U.S. Border Patrol,Southwest Land Border,,,FMUA,\"CHINA, PEOPLES REPUBLIC OF\",Title 8,Apprehensions,5,cbp-southwest-2023-10-", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_OfAnExport_GoesFromSeriesToSeries()
    {
        await using var store = await CrossingsAsync(s_quirks);
        var facts = await new StoreFactQueries(store.Store.Database).GetAsync(Ct);

        var plan = await SqlTrace.PlanAsync(store.Store.Database, () => new CountQueries(store.Store.Database).WriteCrossingsAsync(Stream.Null, new CrossingFilter(), facts, byteOrderMark: false, Ct));

        Assert.Contains(plan, step => step.StartsWith("SEARCH crossing USING PRIMARY KEY", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN crossing", StringComparison.Ordinal) || step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }
}
