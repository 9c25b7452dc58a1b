using System.Globalization;
using BorderWatch.Data.Official.Explore;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Official.Explore;

/// <summary>Asks official counts as a URL does.</summary>
public abstract class ExploreTest
{
    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    internal static async Task<OfficialStore> CrossingsAsync(params CountedCrossing[] rows)
    {
        var store = await OfficialStore.SeededAsync();
        await store.ImportAsync(AgencyFiles.Crossings("2025-02", rows));
        return store;
    }

    internal static async Task<OfficialStore> EncountersAsync(params string[] rows)
    {
        var store = await OfficialStore.SeededAsync();
        await store.ImportAsync(AgencyFiles.Southwest(rows));
        return store;
    }

    protected static async Task<(Exploration Found, IReadOnlyList<string> Problems)> AskCrossingsAsync(TestDatabase store, string query)
    {
        var facts = await new StoreFactQueries(store.Database).GetAsync(Ct);
        var filter = CrossingFilter.Parse(query, facts, out var problems);
        return (await new ExploreQueries(store.Database).ExploreAsync(filter, facts, Ct), problems);
    }

    protected static async Task<(Exploration Found, IReadOnlyList<string> Problems)> AskEncountersAsync(TestDatabase store, string query)
    {
        var facts = await new StoreFactQueries(store.Database).GetAsync(Ct);
        var filter = EncounterFilter.Parse(query, facts, out var problems);
        return (await new ExploreQueries(store.Database).ExploreAsync(filter, facts, Ct), problems);
    }

    /// <summary>"2023-12 2303 5": period, group and what is shown, by period.</summary>
    protected static IEnumerable<string> Lines(Exploration found) =>
        found.AllRows().Select(row => string.Join(' ', new[] { row.Period.Id, row.Group.Id, row.Shown is { } shown ? Math.Round(shown, 1).ToString("0.#", CultureInfo.InvariantCulture) : "-" }.Where(part => part.Length > 0)));

    protected static CountedCrossing Count(int code, string month, string measure, int value, string border = "US-Mexico Border", string state = "Texas") =>
        new(code, DateOnly.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture), measure, value.ToString(CultureInfo.InvariantCulture)) { Port = Name(code), Border = border, State = state };

    private static string Name(int code) => code switch { 2401 => "Ysleta", 2402 => "El Paso", 2602 => "Lukeville", _ => "Eagle Pass" };
}
