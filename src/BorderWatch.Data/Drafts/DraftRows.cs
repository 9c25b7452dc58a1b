using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Reading;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Drafts;

/// <summary>Every statement about one article under review and its claims.</summary>
internal static class DraftRows
{
    private const string HeadColumns = """
        publisher AS Publisher, title AS Title, published AS Published, published_basis AS PublishedBasis, url AS Url, source_kind AS SourceKind, origin_id AS OriginId, source_id AS SourceId
        """;

    /// <returns>Null where there is none.</returns>
    public static async Task<Draft?> FindAsync(SqliteConnection connection, SqliteTransaction? transaction, long draftId)
    {
        const string sql = """
            SELECT draft_id AS DraftId, revision AS Revision, created_at AS CreatedAt, changed_at AS ChangedAt, created_by AS CreatedBy, text AS Text, reading AS Reading, finished_at AS FinishedAt
            FROM draft WHERE draft_id = @draftId;
            """;
        if (await connection.QuerySingleOrDefaultAsync<DraftRow>(sql, new { draftId }, transaction) is not { } row) return null;
        const string claims = """
            SELECT c.claim_no AS No, c.revision AS Revision, c.state AS State, c.read AS Read, c.fields AS Fields, c.claim_id AS ClaimId, c.edit_no AS EditNo,
                c.claim_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM closure_claim x WHERE x.claim_id = c.claim_id) AND NOT EXISTS (SELECT 1 FROM figure_claim x WHERE x.claim_id = c.claim_id)
                    AND NOT EXISTS (SELECT 1 FROM event_claim x WHERE x.claim_id = c.claim_id) AS IsWithdrawn
            FROM draft_claim c WHERE c.draft_id = @draftId;
            """;
        var rows = await connection.QueryAsync<ClaimRow>(claims, new { draftId }, transaction);
        return row.ToDraft((await HeadAsync(connection, draftId, transaction))!, [.. rows.Select(claim => claim.ToClaim()).OrderBy(claim => claim.Fields.Start).ThenBy(claim => claim.No)]);
    }

    public static Task<DraftHead?> HeadAsync(SqliteConnection connection, long draftId, SqliteTransaction? transaction = null) =>
        connection.QuerySingleOrDefaultAsync<DraftHead?>($"SELECT {HeadColumns} FROM draft WHERE draft_id = @draftId;", new { draftId }, transaction);

    public static Task<long> AddAsync(SqliteConnection connection, SqliteTransaction transaction, string? text, int length, DraftHead head, ArticleReading reading, string who, string at) => connection.ExecuteScalarAsync<long>(
        """
        INSERT INTO draft (revision, created_at, changed_at, created_by, text, text_length, publisher, title, published, published_basis, url, source_kind, origin_id, source_id, reading)
        VALUES (1, @at, @at, @who, @text, @length, @Publisher, @Title, @Published, @PublishedBasis, @Url, @SourceKind, @OriginId, @SourceId, @reading)
        RETURNING draft_id;
        """,
        new { at, who, text, length, head.Publisher, head.Title, head.Published, head.PublishedBasis, head.Url, head.SourceKind, head.OriginId, head.SourceId, reading = DraftJson.WriteReading(reading) },
        transaction);

    public static Task WriteHeadAsync(SqliteConnection connection, SqliteTransaction transaction, long draftId, DraftHead head) => connection.ExecuteAsync(
        """
        UPDATE draft SET revision = revision + 1, publisher = @Publisher, title = @Title, published = @Published, published_basis = @PublishedBasis, url = @Url, source_kind = @SourceKind,
            origin_id = @OriginId, source_id = @SourceId
        WHERE draft_id = @draftId;
        """,
        new { draftId, head.Publisher, head.Title, head.Published, head.PublishedBasis, head.Url, head.SourceKind, head.OriginId, head.SourceId },
        transaction);

    public static Task TouchAsync(SqliteConnection connection, SqliteTransaction transaction, long draftId, string at) =>
        connection.ExecuteAsync("UPDATE draft SET changed_at = @at WHERE draft_id = @draftId;", new { draftId, at }, transaction);

    public static Task AddClaimAsync(SqliteConnection connection, SqliteTransaction transaction, long draftId, DraftClaim claim) => connection.ExecuteAsync(
        "INSERT INTO draft_claim (draft_id, claim_no, revision, state, read, fields) VALUES (@draftId, @No, @Revision, @State, @read, @fields);",
        new { draftId, claim.No, claim.Revision, claim.State, read = claim.Read is null ? null : DraftJson.Write(claim.Read), fields = DraftJson.Write(claim.Fields) },
        transaction);

    public static Task WriteClaimAsync(SqliteConnection connection, SqliteTransaction transaction, long draftId, DraftClaim claim) => connection.ExecuteAsync(
        "UPDATE draft_claim SET revision = revision + 1, state = @State, fields = @fields, claim_id = @ClaimId, edit_no = @EditNo WHERE draft_id = @draftId AND claim_no = @No;",
        new { draftId, claim.No, claim.State, claim.ClaimId, claim.EditNo, fields = DraftJson.Write(claim.Fields) },
        transaction);

    /// <summary>Marks claims as accepted by an entry.</summary>
    /// <returns>False where somebody changed one of them, or what is said of the source, since the draft was read.</returns>
    public static async Task<bool> AcceptAsync(SqliteConnection connection, SqliteTransaction transaction, Draft draft, IReadOnlyList<PlannedClaim> planned, long entry)
    {
        const string head = "UPDATE draft SET source_id = @source, revision = revision + (source_id IS NOT @source) WHERE draft_id = @DraftId AND revision = @Revision;";
        var source = planned.SelectMany(plan => plan.Records).Where(record => record.Shape.KeyColumns is ["claim_id"]).Select(record => record["source_id"]).First();
        if (await connection.ExecuteAsync(head, new { source, draft.DraftId, draft.Revision }, transaction) == 0) return false;
        const string claim = "UPDATE draft_claim SET revision = revision + 1, state = 'accepted', claim_id = @ClaimId, edit_no = @entry WHERE draft_id = @DraftId AND claim_no = @No AND revision = @Revision;";
        foreach (var plan in planned)
        {
            if (await connection.ExecuteAsync(claim, new { plan.ClaimId, entry, draft.DraftId, plan.Claim.No, plan.Claim.Revision }, transaction) == 0) return false;
        }

        return true;
    }

    /// <summary>Opens the claims again that an entry accepted.</summary>
    public static Task OpenAsync(SqliteConnection connection, SqliteTransaction transaction, long draftId, long entry) => connection.ExecuteAsync(
        "UPDATE draft_claim SET revision = revision + 1, state = 'open', claim_id = NULL, edit_no = NULL WHERE draft_id = @draftId AND edit_no = @entry;", new { draftId, entry }, transaction);

    private sealed record DraftRow
    {
        public required long DraftId { get; init; }

        public required int Revision { get; init; }

        public required string CreatedAt { get; init; }

        public required string ChangedAt { get; init; }

        public required string CreatedBy { get; init; }

        public string? Text { get; init; }

        public required string Reading { get; init; }

        public string? FinishedAt { get; init; }

        public Draft ToDraft(DraftHead head, IReadOnlyList<DraftClaim> claims) => new()
        {
            DraftId = DraftId, Revision = Revision, CreatedAt = NoteTime.Parse(CreatedAt), ChangedAt = NoteTime.Parse(ChangedAt), CreatedBy = CreatedBy, Head = head, Text = Text,
            Reading = DraftJson.Read<ArticleReading>(Reading), Claims = claims, FinishedAt = FinishedAt is null ? null : NoteTime.Parse(FinishedAt),
        };
    }

    private sealed record ClaimRow
    {
        public required int No { get; init; }

        public required int Revision { get; init; }

        public required string State { get; init; }

        public string? Read { get; init; }

        public required string Fields { get; init; }

        public string? ClaimId { get; init; }

        public long? EditNo { get; init; }

        public required bool IsWithdrawn { get; init; }

        public DraftClaim ToClaim() => new()
        {
            No = No, Revision = Revision, State = State, Read = Read is null ? null : DraftJson.Read<ReadClaim>(Read), Fields = DraftJson.Read<DraftFields>(Fields), ClaimId = ClaimId, EditNo = EditNo, IsWithdrawn = IsWithdrawn,
        };
    }
}
