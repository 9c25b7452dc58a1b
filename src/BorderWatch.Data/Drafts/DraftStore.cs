using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Reading;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Drafts;

/// <summary>Keeps articles under review: what a reviewer does is saved at once, and lasts over a closed browser and a restart. It makes no claim count.</summary>
public sealed class DraftStore(Database database, TimeProvider clock, DraftOptions options)
{
    /// <summary>Those under review first, then the finished ones; each the last changed first.</summary>
    public async Task<IReadOnlyList<DraftLine>> ListAsync(CancellationToken ct = default)
    {
        const string sql = """
            SELECT d.draft_id AS DraftId, d.publisher AS Publisher, d.title AS Title, d.published AS Published, d.changed_at AS ChangedAt, d.finished_at IS NOT NULL AS IsFinished,
                count(*) FILTER (WHERE c.state = 'open') AS Open, count(*) FILTER (WHERE c.state = 'accepted') AS Accepted, count(*) FILTER (WHERE c.state = 'rejected') AS Rejected
            FROM draft d LEFT JOIN draft_claim c ON c.draft_id = d.draft_id
            GROUP BY d.draft_id ORDER BY IsFinished, d.changed_at DESC, d.draft_id DESC;
            """;
        await using var connection = await database.OpenAsync(ct);
        var rows = await connection.QueryAsync<LineRow>(new CommandDefinition(sql, cancellationToken: ct));
        return [.. rows.Select(row => row.ToLine())];
    }

    /// <returns>Null where there is none.</returns>
    public async Task<Draft?> FindAsync(long draftId, CancellationToken ct = default) =>
        await database.ReadAsync((connection, _) => DraftRows.FindAsync(connection, null, draftId), ct);

    /// <summary>Saves what is said of the source.</summary>
    /// <param name="revision">The revision of the article that the person saw.</param>
    public Task<DraftOutcome> SaveHeadAsync(long draftId, int revision, DraftHead head, CancellationToken ct = default) => WriteAsync(
        draftId,
        async (connection, transaction, draft) =>
        {
            if (DraftHeads.Problems(head).ToList() is { Count: > 0 } problems) return DraftOutcome.Refused(problems);
            if (draft.Revision != revision) return DraftOutcome.Stale(null);
            if (head == draft.Head) return DraftOutcome.Saved;
            if (draft.Head.SourceId is { } source && head.SourceId != source && draft.Claims.Any(claim => claim is { State: DraftStates.Accepted, IsWithdrawn: false }))
                return DraftOutcome.Refused("Claims of this article are in the store under its source; take them back before it becomes another one.");
            await DraftRows.WriteHeadAsync(connection, transaction, draftId, head);
            return DraftOutcome.Saved;
        },
        ct);

    /// <summary>Saves what a claim says. One that was accepted is edited in the store instead.</summary>
    /// <param name="revision">The revision of the claim that the person saw.</param>
    public Task<DraftOutcome> SaveClaimAsync(long draftId, int no, int revision, DraftFields fields, CancellationToken ct = default) => WriteClaimAsync(
        draftId,
        no,
        revision,
        async (connection, transaction, draft, claim) =>
        {
            if (claim is { State: DraftStates.Accepted, IsWithdrawn: false }) return DraftOutcome.Refused("It was accepted: its record is edited in the store, or it is taken back first.");
            if (DraftFieldChecks.Problems(fields).ToList() is { Count: > 0 } problems) return DraftOutcome.Refused(problems);
            await DraftRows.WriteClaimAsync(connection, transaction, draftId, claim with { State = DraftStates.Open, Fields = fields, ClaimId = null, EditNo = null });
            return DraftOutcome.Saved with { ClaimNo = no };
        },
        ct);

    /// <summary>Adds a claim that the reader missed, from words that a person selected.</summary>
    /// <param name="kind">One of <see cref="ClaimKinds"/>.</param>
    /// <param name="start">UTF-16 offset into the text.</param>
    public Task<DraftOutcome> AddClaimAsync(long draftId, string kind, int start, int end, CancellationToken ct = default) => AddClaimAsync(draftId, kind, start, end, (_, fields) => fields, ct);

    /// <param name="fill">Fills in what the words tell.</param>
    /// <inheritdoc cref="AddClaimAsync(long, string, int, int, CancellationToken)"/>
    internal Task<DraftOutcome> AddClaimAsync(long draftId, string kind, int start, int end, Func<Draft, DraftFields, DraftFields> fill, CancellationToken ct) => WriteAsync(
        draftId,
        async (connection, transaction, draft) =>
        {
            if (!ClaimKinds.All.Contains(kind)) return DraftOutcome.Refused($"“{kind}” is no kind of claim.");
            if (draft.Text is not { } text) return DraftOutcome.Refused("The text is not kept here, so no words can be selected in it. Add the claim by its form.");
            if (SelectedWords.Of(text, draft.Reading.Paragraphs, start, end) is not { } words) return DraftOutcome.Refused($"Select between 1 and {Evidence.MostWords} words of one paragraph.");
            var no = draft.Claims.Count == 0 ? 1 : draft.Claims.Max(claim => claim.No) + 1;
            var fields = fill(draft, SelectedWords.Fields(kind, words));
            await DraftRows.AddClaimAsync(connection, transaction, draftId, new DraftClaim { No = no, Revision = 1, State = DraftStates.Open, Fields = fields });
            return DraftOutcome.Saved with { ClaimNo = no };
        },
        ct);

    /// <summary>It is no claim, or not worth one. It can be opened again.</summary>
    public Task<DraftOutcome> RejectAsync(long draftId, int no, int revision, CancellationToken ct = default) => SetStateAsync(draftId, no, revision, DraftStates.Rejected, ct);

    /// <summary>Takes a rejection back.</summary>
    public Task<DraftOutcome> ReopenAsync(long draftId, int no, int revision, CancellationToken ct = default) => SetStateAsync(draftId, no, revision, DraftStates.Open, ct);

    /// <summary>The review is done, or goes on after all.</summary>
    public Task<DraftOutcome> FinishAsync(long draftId, bool isFinished, CancellationToken ct = default) => WriteAsync(
        draftId,
        async (connection, transaction, _) =>
        {
            await connection.ExecuteAsync("UPDATE draft SET finished_at = @at WHERE draft_id = @draftId;", new { draftId, at = isFinished ? NoteTime.Text(clock.GetUtcNow()) : null }, transaction);
            return DraftOutcome.Saved;
        },
        ct);

    /// <summary>Takes the article and what was proposed of it out of the store. What was accepted stays, with its history.</summary>
    public async Task<DraftOutcome> DiscardAsync(long draftId, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        try
        {
            return await connection.ExecuteAsync("DELETE FROM draft WHERE draft_id = @draftId;", new { draftId }) > 0 ? DraftOutcome.Saved : DraftOutcome.Gone;
        }
        catch (SqliteException e)
        {
            throw StoreException.From(e, database.Path);
        }
    }

    internal async Task<DraftOutcome> AddAsync(string text, DraftHead head, ArticleReading reading, IReadOnlyList<ReadClaim> claims, string who, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        try
        {
            await using var transaction = connection.BeginTransaction(deferred: false);
            var id = await DraftRows.AddAsync(connection, transaction, options.KeepText ? text : null, text.Length, head, reading, who, NoteTime.Text(clock.GetUtcNow()));
            foreach (var (index, claim) in claims.Index())
                await DraftRows.AddClaimAsync(connection, transaction, id, new DraftClaim { No = index + 1, Revision = 1, State = DraftStates.Open, Fields = claim.Fields, Read = claim });
            await transaction.CommitAsync(ct);
            return DraftOutcome.Saved with { DraftId = id };
        }
        catch (SqliteException e)
        {
            throw StoreException.From(e, database.Path);
        }
    }

    /// <summary>The article whose text is most like another; null where none comes near.</summary>
    internal async Task<(DraftHead Draft, double Share)?> LikestAsync(string text, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        var others = await connection.QueryAsync<(long Id, string Text)>(new CommandDefinition("SELECT draft_id, text FROM draft WHERE text IS NOT NULL ORDER BY draft_id;", cancellationToken: ct));
        if (NearDuplicate.Of(text, others.Select(other => (other.Id, other.Text))) is not { } likest) return null;
        return await DraftRows.HeadAsync(connection, likest.Key) is { } head ? (head, likest.Share) : null;
    }

    private Task<DraftOutcome> SetStateAsync(long draftId, int no, int revision, string state, CancellationToken ct) => WriteClaimAsync(
        draftId,
        no,
        revision,
        async (connection, transaction, draft, claim) =>
        {
            if (claim is { State: DraftStates.Accepted, IsWithdrawn: false }) return DraftOutcome.Refused("It was accepted and counts: take it back instead.");
            await DraftRows.WriteClaimAsync(connection, transaction, draftId, claim with { State = state, ClaimId = null, EditNo = null });
            return DraftOutcome.Saved with { Claims = [no] };
        },
        ct);

    private Task<DraftOutcome> WriteClaimAsync(long draftId, int no, int revision, Func<SqliteConnection, SqliteTransaction, Draft, DraftClaim, Task<DraftOutcome>> write, CancellationToken ct) => WriteAsync(
        draftId,
        async (connection, transaction, draft) =>
        {
            if (draft.Find(no) is not { } claim) return DraftOutcome.Gone;
            return claim.Revision == revision ? await write(connection, transaction, draft, claim) : DraftOutcome.Stale(claim);
        },
        ct);

    /// <summary>Nobody else writes between what is compared and what is written.</summary>
    private async Task<DraftOutcome> WriteAsync(long draftId, Func<SqliteConnection, SqliteTransaction, Draft, Task<DraftOutcome>> write, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        try
        {
            await using var transaction = connection.BeginTransaction(deferred: false);
            if (await DraftRows.FindAsync(connection, transaction, draftId) is not { } draft) return DraftOutcome.Gone;
            var outcome = await write(connection, transaction, draft);
            if (outcome.Result != DraftResult.Saved) return outcome;
            await DraftRows.TouchAsync(connection, transaction, draftId, NoteTime.Text(clock.GetUtcNow()));
            await transaction.CommitAsync(ct);
            return outcome;
        }
        catch (SqliteException e)
        {
            throw StoreException.From(e, database.Path);
        }
    }

    private sealed record LineRow
    {
        public required long DraftId { get; init; }

        public required string Publisher { get; init; }

        public required string Title { get; init; }

        public string? Published { get; init; }

        public required string ChangedAt { get; init; }

        public required bool IsFinished { get; init; }

        public required int Open { get; init; }

        public required int Accepted { get; init; }

        public required int Rejected { get; init; }

        public DraftLine ToLine() => new()
        {
            DraftId = DraftId, Publisher = Publisher, Title = Title, Published = Published, ChangedAt = NoteTime.Parse(ChangedAt), IsFinished = IsFinished, Open = Open, Accepted = Accepted, Rejected = Rejected,
        };
    }
}
