using Dapper;

namespace BorderWatch.Data.Tests.Seeding;

/// <summary>The 34 event claims (one per source and event), against a list written by hand from section 1.3 of <c>seed-claims.md</c>.</summary>
public sealed class SeedEventContentTests(SeededStore store) : IClassFixture<SeededStore>
{
    private const string WhiteHouse = "white-house-2023-12-21";

    /// <summary>Row of the list, claim, event, paragraphs or lines, date, origin.</summary>
    private static readonly (int Row, string Id, string Event, string At, string? Date, string Origin)[] s_claims =
    [
        (34, "afp-2023-12-22.p1.1", "biden-lopez-obrador-call", "1;2", "2023-12-21", WhiteHouse),
        (35, "usa-today-2023-12-21.p3.1", "biden-lopez-obrador-call", "3", "2023-12-21", WhiteHouse),
        (36, "ny-breaking-2023-12-21.l4.1", "biden-lopez-obrador-call", "4;5", "2023-12-21", WhiteHouse),
        (37, "the-hill-2023-12-21.p6.1", "biden-lopez-obrador-call", "6", "2023-12-21", WhiteHouse),
        (38, "newsnet-ap-2023-12-22.p6.1", "biden-lopez-obrador-call", "6", "2023-12-21", WhiteHouse),
        (39, "ny-breaking-2023-12-21.l26.1", "biden-asks-for-call", "26", null, "lopez-obrador"),
        (40, "afp-2023-12-22.p9.1", "more-enforcement-agreed", "9", "2023-12-21", WhiteHouse),
        (40, "usa-today-2023-12-21.p4.1", "more-enforcement-agreed", "4", "2023-12-21", WhiteHouse),
        (40, "the-hill-2023-12-21.p7.1", "more-enforcement-agreed", "7", "2023-12-21", WhiteHouse),
        (40, "ny-breaking-2023-12-21.l10.1", "more-enforcement-agreed", "10", "2023-12-21", WhiteHouse),
        (40, "newsnet-ap-2023-12-22.p6.2", "more-enforcement-agreed", "6", "2023-12-21", WhiteHouse),
        (41, "afp-2023-12-22.p1.2", "delegation-to-mexico", "1;4;10", "[2023-12-22..]", WhiteHouse),
        (41, "usa-today-2023-12-21.p5.1", "delegation-to-mexico", "5", "[2023-12-22..]", WhiteHouse),
        (41, "ny-breaking-2023-12-21.l2.1", "delegation-to-mexico", "2;6;14;17", "[2023-12-22..]", WhiteHouse),
        (41, "the-hill-2023-12-21.p4.1", "delegation-to-mexico", "4;5", "[2023-12-22..]", WhiteHouse),
        (41, "newsnet-ap-2023-12-22.p4.1", "delegation-to-mexico", "4;7", "[2023-12-22..]", WhiteHouse),
        (42, "newsnet-ap-2023-12-22.p8.1", "trip-likely-begins", "8", "2023-12-27?", "ap"),
        (43, "ny-breaking-2023-12-21.l23.2", "farm-groups-ask", "23", "2023-12-20", "reuters"),
        (44, "ny-breaking-2023-12-21.l24.2", "white-house-works-with-mexico", "24", "2023-12-20", "white-house-2023-12-20"),
        (45, "ny-breaking-2023-12-21.l25.1", "mexico-pauses-deportations", "25", null, "reuters"),
        (46, "ny-breaking-2023-12-21.l19.1", "johnson-letter", "19;20;21;22", null, "daily-mail"),
        (47, "afp-2023-12-22.p12.1", "increase-in-migration", "12;13", "2023-12-21", WhiteHouse),
        (47, "the-hill-2023-12-21.p10.1", "increase-in-migration", "10", "2023-12-21", WhiteHouse),
        (48, "afp-2023-12-22.p14.1", "ideas-for-mexico", "14;15", "2023-12-21", WhiteHouse),
        (48, "the-hill-2023-12-21.p11.1", "ideas-for-mexico", "11", "2023-12-21", WhiteHouse),
        (48, "ny-breaking-2023-12-21.l15.1", "ideas-for-mexico", "15", "2023-12-21", WhiteHouse),
        (48, "newsnet-ap-2023-12-22.p13.1", "ideas-for-mexico", "13", null, "ap"),
        (49, "afp-2023-12-22.p3.1", "texas-arizona-steps", "3", "[..2023-12-22]", "afp"),
        (50, "usa-today-2023-12-21.p6.1", "congress-talks", "6", "[2023-12-17..2023-12-21]", "usa-today"),
        (50, "afp-2023-12-22.p11.1", "congress-talks", "11", null, "afp"),
        (50, "ny-breaking-2023-12-21.l12.1", "congress-talks", "12", "[2023-12-17..2023-12-21]", "daily-mail"),
        (50, "the-hill-2023-12-21.p15.1", "congress-talks", "15", null, "the-hill"),
        (50, "newsnet-ap-2023-12-22.p4.2", "congress-talks", "4", null, "ap"),
        (51, "newsnet-ap-2023-12-22.p11.1", "rail-freight-to-mexico", "11", null, "ap"),
    ];

    [Fact]
    public async Task EventClaims_OfTheSeed_AreThoseOfTheList()
    {
        const string Sql = "SELECT claim_id, event_id, COALESCE(line, paragraph), date_edtf, origin_id FROM event_claim;";
        await using var connection = await store.Articles.Database.OpenAsync(TestContext.Current.CancellationToken);

        var found = await connection.QueryAsync<(string, string, string, string?, string)>(Sql);

        Assert.Equal(s_claims.Select(claim => (claim.Id, claim.Event, claim.At, claim.Date, claim.Origin)).Order(), found.Order());
    }

    [Fact]
    public async Task EventClaims_OfTheSeed_AreOnePerSourceAndEvent()
    {
        await using var connection = await store.Articles.Database.OpenAsync(TestContext.Current.CancellationToken);

        var pairs = (await connection.QueryAsync<(string, string)>("SELECT source_id, event_id FROM event_claim;")).ToList();

        Assert.Equal(34, pairs.Count);
        Assert.Distinct(pairs);
    }

    [Fact]
    public async Task Events_OfTheSeed_HaveAClaimEach()
    {
        await using var connection = await store.Articles.Database.OpenAsync(TestContext.Current.CancellationToken);

        var events = await connection.QueryAsync<string>("SELECT event_id FROM event;");

        Assert.Equal(s_claims.Select(claim => claim.Event).Distinct().Order(), events.Order());
    }
}
