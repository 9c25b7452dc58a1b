using BorderWatch.Data.Seeding;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Conflicts;

/// <summary>
/// What the notes that came with packs were written about: of what their row has, the pack's own and that of the articles, on
/// which every pack builds. What else is in the store their author did not have. This follows from what the store holds and is
/// not kept in it, so that the order in which packs were loaded makes no difference.
/// </summary>
internal sealed class PackNotes
{
    private readonly Dictionary<string, string> _packs;
    private readonly HashSet<(string Pack, string Reference, string Words)> _byHand;

    /// <param name="packs">By claim.</param>
    private PackNotes(Dictionary<string, string> packs, HashSet<(string Pack, string Reference, string Words)> byHand) => (_packs, _byHand) = (packs, byHand);

    public static async Task<PackNotes> ReadAsync(SqliteConnection connection, CancellationToken ct)
    {
        // Large packs without notes are left out.
        const string sql = """
            WITH noting AS (SELECT pack_id FROM conflict_note WHERE pack_id IS NOT NULL UNION SELECT @Articles)
            SELECT claim_id, pack_id FROM closure_claim WHERE pack_id IN (SELECT pack_id FROM noting)
            UNION ALL SELECT claim_id, pack_id FROM figure_claim WHERE pack_id IN (SELECT pack_id FROM noting);

            SELECT pack_id, source_id, paragraph, line, words FROM conflict_value;
            """;
        await using var results = await connection.QueryMultipleAsync(new CommandDefinition(sql, new { SeedLoader.Articles }, cancellationToken: ct));
        var claims = await results.ReadAsync<(string Claim, string Pack)>();
        var values = await results.ReadAsync<(string Pack, string Source, string? Paragraph, string? Line, string Words)>();
        return new PackNotes(
            claims.ToDictionary(claim => claim.Claim, claim => claim.Pack, StringComparer.Ordinal),
            [.. values.Select(value => (value.Pack, CitedClaim.PlaceOf(value.Source, value.Paragraph, value.Line), value.Words))]);
    }

    /// <param name="row">As it is today, whatever day is looked back to.</param>
    public IdList SeenBy(string pack, ConflictRow row) => SeenClaims.Of(row, (value, claim) => Has(pack, value, claim) || Has(SeedLoader.Articles, value, claim));

    private bool Has(string pack, ConflictValue value, CitedClaim claim) =>
        claim.ClaimId is { } id ? _packs.GetValueOrDefault(id) == pack : _byHand.Contains((pack, claim.Reference, value.Words));
}
