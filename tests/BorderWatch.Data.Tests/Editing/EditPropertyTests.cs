using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Tests.Editing;

/// <summary>What holds whatever people do, in whichever order, and at the same time.</summary>
public sealed class EditPropertyTests
{
    /// <summary>Columns that take any text, and some that take little; what is refused changes nothing either.</summary>
    private static readonly string[] s_columns = ["note", "title", "publisher", "name", "attribution", "crossing", "words", "date_text", "date_edtf", "value_low", "value_high", "short_title", "mexican_town", "latitude", "link", "place", "url"];

    private static readonly string?[] s_texts = [null, "Juárez", "“x”; y,\nz", "2023-12-18", "[2023-12-18..2023-12-20]", "12.50", "0.1", "inferred", "stated", "https://example.org/ä?b=\"c\"", "\U0001F600"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task UndoAsync_RandomEditsInReverse_PutsEveryEarlierStoreBack(int seed)
    {
        var random = new Random(seed);
        await using var store = await EditedStore.SeededAsync(supplement: true);
        Stack<(long EditNo, IReadOnlyList<string> Before)> done = [];
        for (var i = 0; i < 30; i++)
        {
            var before = await StoreDump.WithoutHistoryAsync(store.Store.Database);
            var outcome = await store.ApplyAsync(await StepsAsync(store, random, i));
            if (outcome.Result == EditResult.Written) done.Push((outcome.EditNo!.Value, before));
            else Assert.Equal(before, await StoreDump.WithoutHistoryAsync(store.Store.Database));
        }

        Assert.True(done.Count >= 10, $"Only {done.Count} edits went through.");
        await AssertUnbrokenAsync(store);
        while (done.TryPop(out var edit))
        {
            EditedStore.Written(await store.UndoAsync(edit.EditNo));
            Assert.Equal(edit.Before, await StoreDump.WithoutHistoryAsync(store.Store.Database));
        }

        await AssertUnbrokenAsync(store);
    }

    [Fact]
    public async Task ApplyAsync_TwentyTasksAtOnce_LosesNothing()
    {
        const int tasks = 20;
        const int edits = 6;
        await using var store = await EditedStore.SeededAsync();
        // Half of them in another program that has the same file open.
        using var otherFile = new Database(store.Store.Path);
        using var other = new EditStore(otherFile, store.Clock);

        var outcomes = (await Task.WhenAll(Enumerable.Range(0, tasks).Select(task => Task.Run(() => EditAsync(store, task % 2 == 0 ? store.Edits : other, task, edits), Ct)))).SelectMany(list => list).ToList();

        Assert.Equal(tasks * edits, outcomes.Count);
        Assert.Equal(tasks * edits, outcomes.Select(outcome => outcome.EditNo).Distinct().Count());
        await AssertUnbrokenAsync(store);
        var history = await store.History.AllAsync(new(), Ct);
        foreach (var (outcome, change) in outcomes.SelectMany(outcome => outcome.Changes.Select(change => (outcome, change))))
        {
            var later = history.Where(entry => entry.EditNo > outcome.EditNo).SelectMany(entry => entry.Changes).Where(other => other.Table == change.Table && other.Key == change.Key).Select(other => other.Before);
            var final = await store.Records.FindAsync(change.Table, change.Key, Ct);
            Assert.All(change.Fields, field => Assert.Contains(later.Append(final), cells => cells?[field.Column] == field.Is));
        }
    }

    /// <summary>One person: records of their own, and fields of records that all of them edit; told of a conflict, they merge or write over it knowingly.</summary>
    private static async Task<IReadOnlyList<EditOutcome>> EditAsync(EditedStore store, EditStore program, int task, int edits)
    {
        string[] shared = ["note", "title", "publisher"];
        List<EditOutcome> written = [];
        written.Add(await program.ApplyAsync(EditedStore.Request(EditStep.Add(Cells.Origin($"own-{task}"))), Ct));
        for (var i = 1; i < edits; i++)
        {
            var (table, key, column) = i % 2 == 0 ? ("origins", $"own-{task}", "note") : ("sources", "afp-2023-12-22", shared[(task + i) % shared.Length]);
            var seen = await store.FindAsync(table, key);
            await Task.Yield();
            var step = EditStep.Change(seen, seen.With(column, $"{task}, edit {i}"));
            while (true)
            {
                var outcome = await program.ApplyAsync(EditedStore.Request(step), Ct);
                if (outcome.Result == EditResult.Written)
                {
                    written.Add(outcome);
                    break;
                }

                var conflict = Assert.Single(outcome.Conflicts);
                Assert.NotEmpty(conflict.Since);
                step = EditStep.Change(conflict.Current!, conflict.Merge.Merged ?? conflict.Current!.With(column, $"{task}, edit {i}"));
            }
        }

        return written;
    }

    /// <summary>Of each record, every entry begins where the one before it ended, and the last one ended at what the store has.</summary>
    private static async Task AssertUnbrokenAsync(EditedStore store)
    {
        var entries = await store.History.AllAsync(new(), Ct);
        foreach (var record in entries.Reverse().SelectMany(entry => entry.Changes).GroupBy(change => (change.Table, change.Key)))
        {
            var changes = record.ToList();
            Assert.Equal(changes.Skip(1).Select(change => change.Before), changes.SkipLast(1).Select(change => change.After));
            Assert.Equal(changes[^1].After, await store.Records.FindAsync(record.Key.Table, record.Key.Key, Ct));
        }
    }

    private static async Task<IReadOnlyList<EditStep>> StepsAsync(EditedStore store, Random random, int number)
    {
        switch (random.Next(4))
        {
            case 0: return Cells.Story($"own-{number}", random.Next(2) == 0 ? "eagle-pass-rail" : "lukeville-vehicle");
            case 1:
                var gone = await AnyAsync(store, random);
                return [.. (await store.Records.DependentsAsync(gone.Table, gone.Key, Ct)).Append(gone).Select(EditStep.Withdraw)];
            default:
                List<EditStep> steps = [];
                for (var i = random.Next(1, 4); i > 0; i--)
                {
                    var record = await AnyAsync(store, random);
                    if (steps.Any(step => step.Table == record.Table && step.Key == record.Key)) continue;
                    var column = s_columns.Intersect(record.Shape.Columns).Order(StringComparer.Ordinal).Skip(random.Next(3)).FirstOrDefault(record.Shape.Columns[^1]);
                    steps.Add(new(record.Table, record.Key, record, record.With(column, s_texts[random.Next(s_texts.Length)])));
                }

                return steps;
        }
    }

    private static async Task<RecordCells> AnyAsync(EditedStore store, Random random)
    {
        while (true)
        {
            var records = await store.Records.ListAsync(RecordShapes.All[random.Next(RecordShapes.All.Count)].Name, Ct);
            if (records.Count > 0) return records[random.Next(records.Count)];
        }
    }
}
