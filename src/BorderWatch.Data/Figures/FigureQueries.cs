using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Figures;

/// <summary>Every SELECT about reported figures.</summary>
public sealed class FigureQueries
{
    private readonly Database _database;

    // What the figures page and a briefing begin with, and what is most to read.
    private readonly Kept<IReadOnlyList<FigureClaimRow>> _all;

    public FigureQueries(Database database)
    {
        _database = database;
        _all = new(database, (connection, ct) => ClaimsAsync(connection, new FigureFilter().Where(), new FigureFilter().OrderBy(), new FigureFilter(), ct));
    }

    /// <summary>The figure claims that a filter keeps.</summary>
    public Task<IReadOnlyList<FigureClaimRow>> ClaimsAsync(FigureFilter filter, CancellationToken ct = default) =>
        filter with { Page = 1, View = new() } == new FigureFilter() && filter.View.Known is null ? _all.GetAsync(ct) : ClaimsAsync(filter.Where(), filter.OrderBy(), filter, ct);

    /// <summary>The claims on how many cross the whole border in a day, crossings and people, in order of publication.</summary>
    /// <param name="sources">Ids; none for all sources.</param>
    public Task<IReadOnlyList<FigureClaimRow>> DailyCrossingsAsync(IdList sources, Viewpoint view, CancellationToken ct = default)
    {
        var filter = new FigureFilter { Measures = new IdList(["crossings"]), Sources = sources, View = view };
        return ClaimsAsync($"{filter.Where()} AND f.period_kind = 'per_day' AND f.place = '{FigureVocabulary.WholeBorder}'", filter.OrderBy(), filter, ct);
    }

    private async Task<IReadOnlyList<FigureClaimRow>> ClaimsAsync(string where, string orderBy, FigureFilter filter, CancellationToken ct)
    {
        await using var connection = await _database.OpenAsync(ct);
        return await ClaimsAsync(connection, where, orderBy, filter, ct);
    }

    private static async Task<IReadOnlyList<FigureClaimRow>> ClaimsAsync(SqliteConnection connection, string where, string orderBy, FigureFilter filter, CancellationToken ct)
    {
        var sql = $"""
            SELECT c.claim_id AS ClaimId, c.figure_id AS FigureId, f.measure AS Measure, f.unit AS Unit, f.place AS Place, c.period_text AS PeriodText,
                c.period_edtf AS PeriodEdtf, f.period_kind AS PeriodKind, c.value_low AS ValueLow, c.value_high AS ValueHigh, c.qualifier AS Qualifier,
                c.words AS Words, c.attribution AS Attribution, c.origin_id AS OriginId, c.source_id AS SourceId, s.publisher AS Publisher,
                s.published_on AS PublishedOn, c.place_stated AS PlaceStated, c.paragraph AS Paragraph, c.line AS Line, c.note AS Note,
                c.evidence AS Evidence, s.url AS SourceUrl
            FROM figure_claim c JOIN figure f ON f.figure_id = c.figure_id JOIN source s ON s.source_id = c.source_id
            {where} {orderBy};
            """;
        return [.. await connection.QueryAsync<FigureClaimRow>(new CommandDefinition(sql, filter, cancellationToken: ct))];
    }
}
