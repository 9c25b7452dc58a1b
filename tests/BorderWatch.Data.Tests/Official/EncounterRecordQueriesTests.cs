using System.Text;
using BorderWatch.Data.Official;
using BorderWatch.Data.Official.Comparisons;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Official;

/// <summary>Which release gives the count that figures are set against.</summary>
public sealed class EncounterRecordQueriesTests
{
    private const string AreaHeading = "Fiscal Year,Month Grouping,Month (abbv),Component,Land Border Region,Area of Responsibility,AOR (Abbv),Demographic,Citizenship,Title of Authority,Encounter Type,Encounter Count";

    private static readonly YearMonth s_october = YearMonth.Of(2023, 10);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Month_OfTheBordersOwnFile_HasItsPartsAndItsRelease()
    {
        await using var store = await OfficialStore.EmptyAsync();
        var release = (await store.ImportAsync(AgencyFiles.Southwest(Patrol("FMUA", 5), Patrol("Single Adults", 3), Ports(2)))).Release;

        var record = await RecordAsync(store);

        Assert.Equal(new CountedMonth(10, 8, 2, release.ReleaseId), record.Southwest.Months[s_october]);
        Assert.Equal(release.Definition, record.Releases[release.ReleaseId].Definition);
        Assert.Empty(record.Places);
    }

    [Fact]
    public async Task Month_ThatOnlyAWiderFileHas_IsOfThat()
    {
        await using var store = await OfficialStore.EmptyAsync();
        await store.ImportAsync(AgencyFiles.Southwest(Patrol("FMUA", 5)));
        await store.ImportAsync(AgencyFiles.ByState("2024,FYTD,OCT,Southwest Land Border,TX,FMUA,CUBA,Title 8,99", "2024,FYTD,NOV,Southwest Land Border,TX,FMUA,CUBA,Title 8,7", "2024,FYTD,NOV,Northern Land Border,ME,FMUA,CUBA,Title 8,50"));

        var months = (await RecordAsync(store)).Southwest.Months;

        Assert.Equal((5, 5L), (months[s_october].All, months[s_october].BorderPatrol));
        Assert.Equal((7, null, null), (months[s_october.Plus(1)].All, months[s_october.Plus(1)].BorderPatrol, months[s_october.Plus(1)].PortsOfEntry));
    }

    [Fact]
    public async Task Places_OfTheWiderFiles_AreCountedByTheirNames()
    {
        await using var store = await OfficialStore.EmptyAsync();
        await store.ImportAsync(AgencyFiles.ByState("2024,FYTD,OCT,Southwest Land Border,TX,FMUA,CUBA,Title 8,9"));
        await store.ImportAsync(Encoding.UTF8.GetBytes(
            $"{AreaHeading}\n2024,FYTD,OCT,U.S. Border Patrol,Southwest Land Border,Del Rio Sector,DRT,FMUA,CUBA,Title 8,Apprehensions,4\n2024,FYTD,OCT,U.S. Border Patrol,Northern Land Border,Havre Sector,HVM,FMUA,CUBA,Title 8,Apprehensions,1\n"));

        var record = await RecordAsync(store);

        Assert.Equal(["Del Rio Sector", "TX"], record.Places.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((4, 4L), (record.Places["del rio sector"].Months[s_october].All, record.Places["DEL RIO SECTOR"].Months[s_october].BorderPatrol));
        Assert.Equal((9, null), (record.Places["TX"].Months[s_october].All, record.Places["TX"].Months[s_october].BorderPatrol));
    }

    [Fact]
    public async Task Release_ThatIsNewer_ChangesTheCountAtOnce()
    {
        await using var store = await OfficialStore.EmptyAsync();
        await store.ImportAsync(AgencyFiles.Southwest(Patrol("FMUA", 5)));
        var queries = new EncounterRecordQueries(store.Store.Database);
        Assert.Equal(5, (await queries.GetAsync(Ct)).Southwest.Months[s_october].All);

        await store.ImportAsync(AgencyFiles.Southwest(Patrol("FMUA", 6), "2024,FYTD,NOV,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,1"));

        Assert.Equal(6, (await queries.GetAsync(Ct)).Southwest.Months[s_october].All);
    }

    private static Task<EncounterRecord> RecordAsync(OfficialStore store) => new EncounterRecordQueries(store.Store.Database).GetAsync(Ct);

    private static string Patrol(string demographic, int count) => $"2024,FYTD,OCT,U.S. Border Patrol,{demographic},Other,Title 8,Apprehensions,{count}";

    private static string Ports(int count) => $"2024,FYTD,OCT,Office of Field Operations,FMUA,Other,Title 8,Inadmissibles,{count}";
}
