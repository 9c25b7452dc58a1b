using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Drafts;

/// <summary>Accepts claims under review into the store, and takes that back: in one step with what the draft says of them.</summary>
public sealed class DraftReview(DraftStore drafts, EditStore edits, RecordQueries records, HistoryQueries history, Matching matching)
{
    /// <summary>From here on a proposal is sure enough to be accepted with others at once: its words left at most one small thing open.</summary>
    public const double HighConfidence = 0.85;

    /// <summary>So many others can accept something at the same moment before one is told to try again.</summary>
    private const int MostAttempts = 50;

    /// <summary>Makes claims records of the store, all by one entry of the history or none.</summary>
    /// <param name="claims">Numbers, each with the revision that the person saw.</param>
    /// <exception cref="StoreException">The store cannot be written to; it is as it was.</exception>
    public async Task<DraftOutcome> AcceptAsync(long draftId, IReadOnlyList<(int No, int Revision)> claims, string who, CancellationToken ct = default)
    {
        if (claims.Count == 0) return DraftOutcome.Refused("There is nothing to accept.");
        for (var attempt = 1; ; attempt++)
        {
            var pool = await matching.PoolAsync(ct);
            if (await drafts.FindAsync(draftId, ct) is not { } draft) return DraftOutcome.Gone;
            var (planned, outcome) = Plan(draft, pool, claims);
            outcome ??= await WriteAsync(draft, planned, who, ct);
            // Planned against a store that somebody has changed since: an id can be taken, and a closure be there, by now.
            if (outcome.Result == DraftResult.Saved || attempt == MostAttempts || ReferenceEquals(pool, await matching.PoolAsync(ct))) return outcome;
        }
    }

    private static (IReadOnlyList<PlannedClaim> Planned, DraftOutcome? Problem) Plan(Draft draft, RecordPool pool, IReadOnlyList<(int No, int Revision)> claims)
    {
        var planner = new ClaimPlanner(draft, pool);
        List<PlannedClaim> planned = [];
        List<string> problems = [];
        foreach (var (no, revision) in claims.Distinct())
        {
            if (draft.Find(no) is not { } claim) return ([], DraftOutcome.Gone);
            if (claim.Revision != revision) return ([], DraftOutcome.Stale(claim));
            if (claim is { State: DraftStates.Accepted, IsWithdrawn: false }) return ([], DraftOutcome.Refused($"Claim {no} was accepted already."));
            var plan = planner.Plan(claim);
            problems.AddRange(plan.Problems.Select(problem => claims.Count == 1 ? problem : $"Claim {no}: {problem}"));
            planned.Add(plan);
        }

        return (planned, problems.Count == 0 ? null : DraftOutcome.Refused([.. problems.Distinct(StringComparer.Ordinal)]));
    }

    private async Task<DraftOutcome> WriteAsync(Draft draft, IReadOnlyList<PlannedClaim> planned, string who, CancellationToken ct)
    {
        var why = $"Draft {draft.DraftId}: {draft.Name}";
        var request = new EditRequest { Steps = [.. planned.SelectMany(plan => plan.Steps)], Who = who, Why = why[..Math.Min(why.Length, EditRequest.LongestWhy)], Kind = EditKinds.Accepted };
        var stale = false;
        var outcome = await edits.ApplyAsync(
            request,
            async (connection, transaction, entry) =>
            {
                // Compared and written in the transaction of the edit: two who accept the same claim make one record of it.
                stale = !await DraftRows.AcceptAsync(connection, transaction, draft, planned, entry);
                return !stale;
            },
            ct);
        if (stale) return DraftOutcome.Stale((await drafts.FindAsync(draft.DraftId, ct))?.Find(planned[0].Claim.No));
        return outcome.Result == EditResult.Written
            ? DraftOutcome.Saved with { EditNo = outcome.EditNo, Claims = [.. planned.Select(plan => plan.Claim.No)] }
            : DraftOutcome.Refused(ProblemsOf(outcome));
    }

    /// <summary>
    /// Takes back the entry by which a claim was accepted, with all that were accepted by the same, as an entry of its own. A source,
    /// closure, figure or event that it made stays where something else refers to it by now.
    /// </summary>
    /// <exception cref="StoreException">The store cannot be written to; it is as it was.</exception>
    public async Task<DraftOutcome> UndoAsync(long draftId, int no, string who, CancellationToken ct = default)
    {
        if (await drafts.FindAsync(draftId, ct) is not { } draft || draft.Find(no) is not { } claim) return DraftOutcome.Gone;
        if (claim.EditNo is not { } entry) return DraftOutcome.Refused("It was not accepted, so there is nothing to take back.");
        if (await history.FindAsync(entry, ct) is not { } accepted) return DraftOutcome.Gone;

        var made = accepted.Changes.Where(change => change.After is not null).Select(change => (change.Table, change.Key)).ToHashSet();
        HashSet<(string Table, string Key)> stay = [];
        foreach (var (table, key) in made)
        {
            var others = (await records.DependentsAsync(table, key, ct)).Where(record => !made.Contains((record.Table, record.Key)));
            if (others.Any()) stay.Add((table, key));
        }

        // A figure that stays keeps its ports.
        stay.UnionWith(made.Where(one => one.Table == RecordShapes.FigurePorts.Name && stay.Contains(RecordShapes.OwnerOf(one.Table, one.Key))).ToList());
        IReadOnlyList<int> back = [.. draft.Claims.Where(other => other.EditNo == entry).Select(other => other.No)];
        var outcome = await edits.UndoAsync(
            entry,
            who,
            $"Taken back in draft {draftId}",
            change => !stay.Contains((change.Table, change.Key)),
            async (connection, transaction) => await DraftRows.OpenAsync(connection, transaction, draftId, entry),
            ct);
        return outcome.Result is EditResult.Written or EditResult.Unchanged ? DraftOutcome.Saved with { EditNo = outcome.EditNo, Claims = back } : DraftOutcome.Refused(ProblemsOf(outcome));
    }

    private static IReadOnlyList<string> ProblemsOf(EditOutcome outcome) => outcome.Result == EditResult.Conflict
        ? [.. outcome.Conflicts.Select(conflict => $"Somebody changed {conflict.Table} {conflict.Key} meanwhile. Look at it on its page first.")]
        : outcome.Problems.Count > 0 ? [.. outcome.Problems.Select(problem => problem.Words)] : ["The store has all of it already."];
}
