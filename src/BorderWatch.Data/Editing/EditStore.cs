using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Editing;

/// <summary>Takes what people change: all of an edit or nothing, with an entry in the history, and never over what somebody else did meanwhile.</summary>
public sealed class EditStore(Database database, TimeProvider clock) : IDisposable
{
    // SQLite lets in whoever asks at the right moment, and turns away who waited too long: in one program edits come in turn.
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Carries an edit out.</summary>
    /// <exception cref="StoreException">The store cannot be written to; it is as it was.</exception>
    public Task<EditOutcome> ApplyAsync(EditRequest request, CancellationToken ct = default) => RunAsync(request, write: true, null, ct);

    /// <summary>Carries an edit out with something else, both or neither.</summary>
    /// <param name="with">Is given the number of the entry; where it returns false, nothing is written.</param>
    internal Task<EditOutcome> ApplyAsync(EditRequest request, Func<SqliteConnection, SqliteTransaction, long, Task<bool>> with, CancellationToken ct) => RunAsync(request, write: true, with, ct);

    /// <summary>What an edit would do, without doing it.</summary>
    /// <exception cref="StoreException">The store cannot be written to, so the edit could not either.</exception>
    public Task<EditOutcome> TryAsync(EditRequest request, CancellationToken ct = default) => RunAsync(request, write: false, null, ct);

    /// <summary>
    /// Takes back what an entry did, as an entry of its own. Where a record was changed since, what the entry did to it is taken
    /// back if the fields do not meet; otherwise nothing is.
    /// </summary>
    /// <exception cref="StoreException">The store cannot be written to; it is as it was.</exception>
    public Task<EditOutcome> UndoAsync(long editNo, string who, string why, CancellationToken ct = default) => UndoAsync(editNo, who, why, _ => true, null, ct);

    /// <summary>Takes back some of what an entry did, with something else, both or neither.</summary>
    internal async Task<EditOutcome> UndoAsync(long editNo, string who, string why, Func<RecordChange, bool> which, Func<SqliteConnection, SqliteTransaction, Task>? with, CancellationToken ct)
    {
        var problems = Problems(who, why);
        if (problems.Count > 0) return Refused(problems);
        return await InTransactionAsync(
            async (connection, transaction) =>
            {
                var changes = await HistoryQueries.ChangesAsync(connection, transaction, editNo);
                if (changes.Count == 0) return Refused([new() { Reason = $"There is no entry {editNo} in the history." }]);
                var outcome = await RunAsync(connection, transaction, [.. changes.Where(which).Select(change => new EditStep(change.Table, change.Key, change.After, change.Before))], Head(who, why, EditKinds.Undone, editNo));
                if (with is not null && outcome.Result is (EditResult.Written or EditResult.Unchanged)) await with(connection, transaction);
                return outcome;
            },
            write: true,
            ct,
            commitsUnchanged: with is not null);
    }

    public void Dispose() => _turn.Dispose();

    private async Task<EditOutcome> RunAsync(EditRequest request, bool write, Func<SqliteConnection, SqliteTransaction, long, Task<bool>>? with, CancellationToken ct)
    {
        var problems = Problems(request.Who, request.Why);
        if (!EditKinds.All.Contains(request.Kind) || request.Kind == EditKinds.Undone) problems.Add(new() { Column = "kind", Reason = $"\"{request.Kind}\" is not how an edit comes about." });
        if (problems.Count > 0) return Refused(problems);
        return await InTransactionAsync(
            async (connection, transaction) =>
            {
                var outcome = await RunAsync(connection, transaction, request.Steps, Head(request.Who, request.Why, request.Kind));
                return with is null || outcome.EditNo is not { } entry || await with(connection, transaction, entry) ? outcome : new EditOutcome { Result = EditResult.Unchanged };
            },
            write,
            ct);
    }

    private static async Task<EditOutcome> RunAsync(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyList<EditStep> steps, EditLog.Head head)
    {
        var edit = new EditTransaction(connection, transaction);
        await edit.RunAsync(steps, merge: head.Undoes is not null);
        if (edit.Failed) return new EditOutcome { Result = edit.Problems.Count > 0 ? EditResult.Refused : EditResult.Conflict, Problems = edit.Problems, Conflicts = edit.Conflicts };
        if (edit.Changes.Count == 0) return new EditOutcome { Result = EditResult.Unchanged };
        return new EditOutcome { Result = EditResult.Written, EditNo = await EditLog.AppendAsync(connection, transaction, head, edit.Changes), Changes = edit.Changes };
    }

    private async Task<EditOutcome> InTransactionAsync(Func<SqliteConnection, SqliteTransaction, Task<EditOutcome>> run, bool write, CancellationToken ct, bool commitsUnchanged = false)
    {
        await _turn.WaitAsync(ct);
        try
        {
            await using var connection = await database.OpenAsync(ct);
            // Immediate: from here on nobody else writes, so what is compared is what is written over.
            await using var transaction = connection.BeginTransaction(deferred: false);
            var outcome = await run(connection, transaction);
            if (!write) return outcome with { EditNo = null };
            if (outcome.Result == EditResult.Written || commitsUnchanged && outcome.Result == EditResult.Unchanged) await transaction.CommitAsync(ct);
            return outcome;
        }
        catch (SqliteException e)
        {
            throw StoreException.From(e, database.Path);
        }
        finally
        {
            _turn.Release();
        }
    }

    private EditLog.Head Head(string who, string why, string kind, long? undoes = null) => new(clock.GetUtcNow(), who.Trim(), why.Trim(), kind, undoes);

    private static List<EditProblem> Problems(string who, string why) =>
    [
        .. LineText.Problems(who.Trim(), EditRequest.LongestWho).Select(reason => new EditProblem { Column = "who", Reason = reason }),
        .. LineText.Problems(why.Trim(), EditRequest.LongestWhy, mayBeEmpty: true).Select(reason => new EditProblem { Column = "why", Reason = reason }),
    ];

    private static EditOutcome Refused(IReadOnlyList<EditProblem> problems) => new() { Result = EditResult.Refused, Problems = problems };
}
