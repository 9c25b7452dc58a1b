using Dapper;

namespace BorderWatch.Data.Conflicts;

/// <summary>Takes down what an analyst makes of a conflict.</summary>
public sealed class ConflictNotes(Database database, ConflictQueries conflicts, TimeProvider clock)
{
    /// <summary>Adds a note, which holds from now on. Nothing is changed or deleted: earlier notes stay as history.</summary>
    /// <param name="seen">What its writer was shown: <see cref="SeenClaims.Marks"/> of the row on that page. What has come or changed since then, the note is not about.</param>
    /// <returns>One sentence for each thing that is wrong with it; none when it was saved.</returns>
    public async Task<IReadOnlyList<string>> AddAsync(string? conflictId, string? status, string? reason, string? author, string? seen, CancellationToken ct = default)
    {
        (reason, author) = (reason?.Trim() ?? "", author?.Trim() ?? "");
        // The row by everything that is known, whatever day the writer's page looked back to: that is the one whose status a note changes today.
        var row = (await conflicts.ListAsync(new ConflictFilter(), ct)).FirstOrDefault(row => row.ConflictId == conflictId);
        List<string> problems = [];
        if (row is null) problems.Add($"There is no conflict “{Shorten(conflictId)}” in the register.");
        if (status is null || !ConflictStatuses.All.Contains(status)) problems.Add($"The status “{Shorten(status)}” is not one of {string.Join(", ", ConflictStatuses.All)}.");
        problems.AddRange(Check("reason", reason, ConflictNote.LongestReason));
        problems.AddRange(Check("author", author, ConflictNote.LongestAuthor));
        if (row is not null && string.IsNullOrWhiteSpace(seen)) problems.Add("The note does not say which values its writer was shown. Load the page again and write it there.");
        if (problems.Count > 0) return problems;

        await using var connection = await database.OpenAsync(ct);
        await using var transaction = connection.BeginTransaction(deferred: false);
        // After every note there is: a clock that is behind must not hide what was just written.
        var last = await connection.ExecuteScalarAsync<string?>("SELECT max(noted_at) FROM conflict_note WHERE conflict_id = @conflictId;", new { conflictId }, transaction);
        var now = clock.GetUtcNow();
        if (last is not null && NoteTime.Parse(last) is var before && now < before.AddSeconds(1)) now = before.AddSeconds(1);
        await connection.ExecuteAsync(
            "INSERT INTO conflict_note (conflict_id, status, reason, author, noted_at, seen) VALUES (@conflictId, @status, @reason, @author, @At, @Seen);",
            new { conflictId, status, reason, author, At = NoteTime.Text(now), Seen = SeenClaims.Text(row!, seen!) },
            transaction);
        await transaction.CommitAsync(ct);
        return [];
    }

    private static IEnumerable<string> Check(string what, string text, int longest) => LineText.Problems(text, longest).Select(problem => $"The {what} {problem}");

    private static string Shorten(string? text) => text is { Length: > 60 } ? text[..60] + "…" : text ?? "";
}
