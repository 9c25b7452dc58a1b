using Dapper;

namespace BorderWatch.Data.Figures;

/// <summary>Every SELECT about reported figures.</summary>
public sealed class FigureQueries(Database database)
{
    /// <summary>The figure claims that a filter keeps.</summary>
    public async Task<IReadOnlyList<FigureClaimRow>> ClaimsAsync(FigureFilter filter, CancellationToken ct = default)
    {
        var sql = $"""
            SELECT c.claim_id AS ClaimId, c.figure_id AS FigureId, f.measure AS Measure, f.unit AS Unit, f.place AS Place, c.period_text AS PeriodText,
                c.period_edtf AS PeriodEdtf, f.period_kind AS PeriodKind, c.value_low AS ValueLow, c.value_high AS ValueHigh, c.qualifier AS Qualifier,
                c.words AS Words, c.attribution AS Attribution, c.origin_id AS OriginId, c.source_id AS SourceId, s.publisher AS Publisher,
                s.published_on AS PublishedOn, c.place_stated AS PlaceStated, c.paragraph AS Paragraph, c.line AS Line, c.note AS Note
            FROM figure_claim c JOIN figure f ON f.figure_id = c.figure_id JOIN source s ON s.source_id = c.source_id
            {filter.Where()} {filter.OrderBy()};
            """;
        await using var connection = await database.OpenAsync(ct);
        return [.. await connection.QueryAsync<FigureClaimRow>(new CommandDefinition(sql, filter, cancellationToken: ct))];
    }
}
