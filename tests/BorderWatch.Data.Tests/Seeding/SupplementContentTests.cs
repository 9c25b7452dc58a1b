using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;
using Dapper;

namespace BorderWatch.Data.Tests.Seeding;

/// <summary>The pack of the agencies' statements, against lists written by hand from section 3 of <c>seed-claims.md</c>.</summary>
public sealed class SupplementContentTests
{
    /// <summary>Source, day of publication, kind.</summary>
    private static readonly (string Id, string PublishedOn, string Kind)[] s_sources =
    [
        ("tucson-sentinel-2023-09-21", "2023-09-21", "news"),
        ("dailycaller-2023-10-21", "2023-10-21", "news"),
        ("kold-2023-11-27", "2023-11-27", "news"),
        ("ksat-2023-11-28", "2023-11-28", "news"),
        ("kyma-2023-12-01", "2023-12-01", "news"),
        ("cbp-2023-12-07", "2023-12-07", "agency"),
        ("border-report-2023-12-17", "2023-12-17", "news"),
        ("eagle-pass-business-journal-2023-12-17", "2023-12-17", "news"),
        ("export-compliance-daily-2023-12-18", "2023-12-18", "news"),
        ("freightwaves-2023-12-19", "2023-12-19", "news"),
        ("el-universal-2023-12-20", "2023-12-20", "news"),
        ("archysport-2023-12-22", "2023-12-22", "news"),
        ("cbp-2023-12-22", "2023-12-22", "agency"),
        ("kgtv-2024-01-03", "2024-01-03", "news"),
        ("la-jornada-2024-01-04", "2024-01-04", "news"),
        ("ktar-2024-01-04", "2024-01-04", "news"),
        ("einpresswire-2024-01-05", "2024-01-05", "news"),
        ("einpresswire-2024-01-27", "2024-01-27", "news"),
        ("ksat-2024-01-27", "2024-01-27", "news"),
    ];

    /// <summary>Source, closure, aspect, day, local time, origin; every link is stated. In the order of the closures of section 3.1.</summary>
    private static readonly (string Source, string? Closure, string Aspect, string? Day, string? Time, string Origin)[] s_claims =
    [
        ("kold-2023-11-27", "eagle-pass-vehicle", "in_force_from", "2023-11-27", "15:00", "cbp"),
        ("ksat-2023-11-28", "eagle-pass-vehicle", "in_force_from", "2023-11-27", "15:00", "cbp"),
        ("cbp-2023-12-22", "eagle-pass-vehicle", "observed", "2023-12-22", null, "cbp"),
        ("la-jornada-2024-01-04", "eagle-pass-vehicle", "ended", "2024-01-04", "07:00", "la-jornada"),
        ("einpresswire-2024-01-05", "eagle-pass-vehicle", "ended", "2024-01-04", "07:00", "cbp"),

        ("border-report-2023-12-17", "eagle-pass-rail", "announced", "2023-12-17", null, "cbp"),
        ("border-report-2023-12-17", "eagle-pass-rail", "in_force_from", "2023-12-18", "08:00", "cbp"),
        ("border-report-2023-12-17", "eagle-pass-rail", "reason", null, null, "cbp"),
        ("eagle-pass-business-journal-2023-12-17", "eagle-pass-rail", "announced", "2023-12-17", null, "cbp"),
        ("eagle-pass-business-journal-2023-12-17", "eagle-pass-rail", "in_force_from", "2023-12-18", "08:00", "cbp"),
        ("export-compliance-daily-2023-12-18", "eagle-pass-rail", "in_force_from", "2023-12-18", "08:00", "cbp"),
        ("freightwaves-2023-12-19", "eagle-pass-rail", "in_force_from", "2023-12-18", "08:00", "cbp"),
        ("cbp-2023-12-22", "eagle-pass-rail", "ended", "2023-12-22", "13:00", "cbp"), // 14:00 Eastern

        ("border-report-2023-12-17", "el-paso-rail", "announced", "2023-12-17", null, "cbp"),
        ("border-report-2023-12-17", "el-paso-rail", "in_force_from", "2023-12-18", "08:00", "cbp"),
        ("border-report-2023-12-17", "el-paso-rail", "reason", null, null, "cbp"),
        ("eagle-pass-business-journal-2023-12-17", "el-paso-rail", "announced", "2023-12-17", null, "cbp"),
        ("eagle-pass-business-journal-2023-12-17", "el-paso-rail", "in_force_from", "2023-12-18", "08:00", "cbp"),
        ("freightwaves-2023-12-19", "el-paso-rail", "in_force_from", "2023-12-18", null, "cbp"),
        ("archysport-2023-12-22", null, "ended", "2023-12-22", null, "el-sol-de-mexico"),
        ("cbp-2023-12-22", "el-paso-rail", "ended", "2023-12-22", "12:00", "cbp"), // 14:00 Eastern

        ("kold-2023-11-27", "lukeville-vehicle", "reduced", "2023-11-27", "14:00", "cbp"),
        ("kyma-2023-12-01", "lukeville-vehicle", "announced", "2023-12-01", null, "cbp"),
        ("kyma-2023-12-01", "lukeville-vehicle", "in_force_from", "2023-12-04", null, "cbp"),
        ("cbp-2023-12-22", "lukeville-vehicle", "observed", "2023-12-22", null, "cbp"),
        ("ktar-2024-01-04", "lukeville-vehicle", "ended", "2024-01-04", "06:00", "ktar"),
        ("einpresswire-2024-01-05", "lukeville-vehicle", "ended", "2024-01-04", "06:00", "cbp"),

        ("kyma-2023-12-01", "lukeville-pedestrian", "announced", "2023-12-01", null, "cbp"),
        ("kyma-2023-12-01", "lukeville-pedestrian", "in_force_from", "2023-12-04", null, "cbp"),
        ("cbp-2023-12-22", "lukeville-pedestrian", "observed", "2023-12-22", null, "cbp"),
        ("ktar-2024-01-04", "lukeville-pedestrian", "ended", "2024-01-04", "06:00", "ktar"),
        ("einpresswire-2024-01-05", "lukeville-pedestrian", "ended", "2024-01-04", "06:00", "cbp"),

        ("cbp-2023-12-07", "san-ysidro-pedestrian", "announced", "2023-12-07", null, "cbp"),
        ("cbp-2023-12-07", "san-ysidro-pedestrian", "in_force_from", "2023-12-09", "06:00", "cbp"),
        ("cbp-2023-12-22", "san-ysidro-pedestrian", "observed", "2023-12-22", null, "cbp"),
        ("kgtv-2024-01-03", "san-ysidro-pedestrian", "ended", "2024-01-04", "06:00", "cbp"),
        ("einpresswire-2024-01-05", "san-ysidro-pedestrian", "ended", "2024-01-04", "06:00", "cbp"),

        ("tucson-sentinel-2023-09-21", "nogales-pedestrian", "in_force_from", "2023-09-25", null, "cbp"),
        ("cbp-2023-12-22", "nogales-pedestrian", "observed", "2023-12-22", null, "cbp"),
        ("einpresswire-2024-01-05", "nogales-pedestrian", "ended", "2024-01-04", "10:00", "cbp"),
    ];

    private static readonly (string Source, string Figure, long Low, long? High)[] s_figures =
    [
        ("dailycaller-2023-10-21", "encounters-fiscal-year-2023", 2_475_669, 2_475_669),
        ("freightwaves-2023-12-19", "losses-union-pacific-per-day", 200_000_000, null),
        ("el-universal-2023-12-20", "losses-rail-per-day", 100_000_000, 100_000_000),
        ("archysport-2023-12-22", "losses-rail-closure", 500_000_000, null),
        ("einpresswire-2024-01-27", "encounters-december-2023", 302_034, 302_034),
        ("einpresswire-2024-01-27", "encounters-december-2023-ports", 52_249, 52_249),
        ("ksat-2024-01-27", "encounters-december-2023-del-rio", 71_095, 71_095),
    ];

    [Fact]
    public async Task Sources_OfTheSupplement_AreThoseOfTheList()
    {
        await using var store = await TestDatabase.SeededAsync(supplement: true);

        var found = await QueryAsync<(string, string, string)>(
            store, "SELECT source_id, published_on, kind FROM source WHERE pack_id = @Supplement ORDER BY published_on;");

        Assert.Equal(s_sources.Order(), found.Order());
    }

    [Fact]
    public async Task ClosureClaims_OfTheSupplement_AreThoseOfTheList()
    {
        await using var store = await TestDatabase.SeededAsync(supplement: true);

        var found = await QueryAsync<(string, string?, string, string?, string?, string)>(
            store,
            """
            SELECT c.source_id, l.closure_id, c.aspect, c.date_edtf, c.time_local, c.origin_id
            FROM closure_claim c LEFT JOIN claim_closure l ON l.claim_id = c.claim_id AND l.link = 'stated'
            WHERE c.pack_id = @Supplement;
            """);

        Assert.Equal(s_claims.Order(), found.Order());
    }

    [Fact]
    public async Task FigureClaims_OfTheSupplement_AreThoseOfTheList()
    {
        await using var store = await TestDatabase.SeededAsync(supplement: true);

        var found = await QueryAsync<(string, string, long, long?)>(
            store, "SELECT source_id, figure_id, value_low, value_high FROM figure_claim WHERE pack_id = @Supplement;");

        Assert.Equal(s_figures.Order(), found.Order());
    }

    [Fact]
    public async Task Supplement_NotAskedFor_IsNotInTheStore()
    {
        await using var store = await TestDatabase.SeededAsync();

        var packs = await QueryAsync<string>(store, "SELECT pack_id FROM pack ORDER BY pack_id;");

        Assert.Equal([SeedLoader.Articles, SeedLoader.Workbench], packs); // the latter without rows
    }

    private static async Task<IEnumerable<T>> QueryAsync<T>(TestDatabase store, string sql)
    {
        await using var connection = await store.Database.OpenAsync(TestContext.Current.CancellationToken);
        return await connection.QueryAsync<T>(sql, new { SeedLoader.Supplement });
    }
}
