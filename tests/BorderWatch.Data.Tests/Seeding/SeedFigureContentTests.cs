using Dapper;

namespace BorderWatch.Data.Tests.Seeding;

/// <summary>The 12 figure claims in 9 figures, against a list written by hand from section 1.2 of <c>seed-claims.md</c> and the contract's bounds.</summary>
public sealed class SeedFigureContentTests(SeededStore store) : IClassFixture<SeededStore>
{
    /// <summary>Row of the list, claim, figure, low, high, qualifier, period, origin.</summary>
    private static readonly (int Row, string Id, string Figure, long? Low, long? High, string? Qualifier, string? Period, string Origin)[] s_claims =
    [
        (22, "afp-2023-12-22.p5.1", "crossings-per-day", 10_000, 10_000, "about", "2023-12~", "afp"),
        (23, "afp-2023-12-22.p6.1", "encounters-fiscal-year-2023", 2_400_000, 2_400_000, "record", "2022-10/2023-09", "afp"),
        (24, "usa-today-2023-12-21.p1.2", "people-southwest-border", 20_000, 99_999, null, null, "usa-today"),
        (25, "usa-today-2023-12-21.p7.3", "people-texas", 20_000, 99_999, null, "2023-12~", "usa-today"),
        (26, "ny-breaking-2023-12-21.l1.1", "people-per-day", 10_000, null, "more_than", null, "daily-mail"),
        (27, "ny-breaking-2023-12-21.l3.1", "record-levels", null, null, "record", null, "daily-mail"),
        (28, "ny-breaking-2023-12-21.l16.1", "people-eagle-pass", 14_000, 14_000, null, null, "daily-mail"),
        (29, "ny-breaking-2023-12-21.l18.1", "people-eagle-pass", 14_000, 14_000, "record", "2023-12-17/2023-12-21", "daily-mail"),
        (30, "the-hill-2023-12-21.p8.1", "people-per-day", 10_000, 10_000, "estimated", null, "the-hill"),
        (31, "the-hill-2023-12-21.p9.5", "losses-not-stated", 200_000_000, 999_999_999, null, null, "the-hill"),
        (32, "the-hill-2023-12-21.p14.1", "record-levels", null, null, "record", null, "white-house-2023-12-21"),
        (33, "newsnet-ap-2023-12-22.p10.3", "losses-rail-per-day", 100_000_000, 100_000_000, null, null, "coparmex"),
    ];

    /// <summary>Figure, measure, unit, place, period kind.</summary>
    private static readonly (string Id, string Measure, string? Unit, string? Place, string Period)[] s_figures =
    [
        ("crossings-per-day", "crossings", "crossings", "southwest border", "per_day"),
        ("people-per-day", "crossings", "people", "southwest border", "per_day"),
        ("encounters-fiscal-year-2023", "encounters", "encounters", "southwest border", "fiscal_year"),
        ("people-eagle-pass", "crossings", "people", "Eagle Pass", "in_total"),
        ("people-southwest-border", "crossings", "people", "southwest border", "in_total"),
        ("people-texas", "crossings", "people", "Texas", "in_total"),
        ("losses-rail-per-day", "losses", "USD", "Eagle Pass and El Paso rail", "per_day"),
        ("losses-not-stated", "losses", "USD", null, "not_stated"),
        ("record-levels", "records", null, "southwest border", "not_stated"),
    ];

    [Fact]
    public async Task FigureClaims_OfTheSeed_AreThoseOfTheList()
    {
        const string Sql = "SELECT claim_id, figure_id, value_low, value_high, qualifier, period_edtf, origin_id FROM figure_claim;";
        await using var connection = await store.Articles.Database.OpenAsync(TestContext.Current.CancellationToken);

        var found = await connection.QueryAsync<(string, string, long?, long?, string?, string?, string)>(Sql);

        Assert.Equal(s_claims.Select(claim => (claim.Id, claim.Figure, claim.Low, claim.High, claim.Qualifier, claim.Period, claim.Origin)).Order(), found.Order());
    }

    [Fact]
    public async Task Figures_OfTheSeed_AreNineByMeasureUnitPlaceAndPeriod()
    {
        await using var connection = await store.Articles.Database.OpenAsync(TestContext.Current.CancellationToken);

        var found = (await connection.QueryAsync<(string, string Measure, string? Unit, string? Place, string Period)>(
            "SELECT figure_id, measure, unit, place, period_kind FROM figure;")).ToList();

        Assert.Equal(s_figures.Order(), found.Order());
        Assert.Distinct(found.Select(figure => (figure.Measure, figure.Unit, figure.Place, figure.Period)));
    }

    [Fact]
    public async Task Ports_OfTheFigures_AreThoseThatTheirPlaceNames()
    {
        await using var connection = await store.Articles.Database.OpenAsync(TestContext.Current.CancellationToken);

        var found = await connection.QueryAsync<(string, string)>("SELECT figure_id, port_slug FROM figure_port ORDER BY figure_id, port_slug;");

        Assert.Equal([("losses-rail-per-day", "eagle-pass"), ("losses-rail-per-day", "el-paso"), ("people-eagle-pass", "eagle-pass")], found);
    }

    [Fact]
    public async Task FigureClaims_OfTheSeed_NeverMakeAHedgeABound()
    {
        await using var connection = await store.Articles.Database.OpenAsync(TestContext.Current.CancellationToken);

        var bounded = await connection.ExecuteScalarAsync<int>(
            "SELECT count(*) FROM figure_claim WHERE (qualifier IN ('more_than', 'at_least') AND value_high IS NOT NULL) OR (qualifier = 'up_to' AND value_low IS NOT NULL);");

        Assert.Equal(0, bounded);
    }
}
