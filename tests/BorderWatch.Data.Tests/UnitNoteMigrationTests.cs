using BorderWatch.Data.Conflicts;
using BorderWatch.TestKit;
using Dapper;

namespace BorderWatch.Data.Tests;

/// <summary>Migration 0008: a note made on the page moves with its conflict, where that is now called otherwise.</summary>
public sealed class UnitNoteMigrationTests
{
    private static readonly string[] s_odd =
        ["Ciudad Juárez", "U.S. border", "Del Rio / Eagle Pass", "Laredo (World Trade Bridge)", "two  spaces", "O'Brien", " border, north ", "Ñ", "Piedras Negras–Eagle Pass", "100% of_it", ""];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MigrateAsync_NotesOnThePage_MoveWhereTheyAreOnUnits()
    {
        await using var folder = new TemporaryFolder();
        var database = await OldStoreAsync(folder, """
            INSERT INTO pack VALUES ('p', 'a', '2024-01-01T00:00:00Z');
            INSERT INTO figure VALUES ('crossings-per-day', 'crossings', 'crossings', 'southwest border, at ports of entry', 'per_day', 'p');
            INSERT INTO conflict_note VALUES
                ('crossings-per-day.unit', NULL, 'open', 'r', 'ana', '2024-01-01T00:00:00Z', NULL),
                ('crossings-per-day.value', NULL, 'open', 'r', 'ana', '2024-01-01T00:00:00Z', NULL);
            """);

        await new Migrator(database).MigrateAsync(Ct);

        await using var connection = await database.OpenAsync(Ct);
        var notes = await connection.QueryAsync<(string, string?)>("SELECT conflict_id, seen FROM conflict_note ORDER BY conflict_id;");
        Assert.Equal([("crossings-per-day.value", null), ("crossings-southwest-border-at-ports-of-entry-per-day.unit", null)], notes);
    }

    [Fact]
    public async Task MigrateAsync_NotesOnUnitsOfTheSeedAndOfOddPlaces_MoveToWhatTheRegisterCallsThem()
    {
        await using var seed = await TestDatabase.SeededAsync(supplement: true);
        await using var seeded = await seed.Database.OpenAsync(Ct);
        List<(string Id, string Measure, string? Unit, string? Place, string Period)> figures =
        [
            .. await seeded.QueryAsync<(string, string, string?, string?, string)>("SELECT figure_id, measure, unit, place, period_kind FROM figure;"),
            .. s_odd.Select((place, index) => ($"odd-{index}", "crossings", (string?)"people", (string?)place, "fiscal_year")),
        ];
        await using var folder = new TemporaryFolder();
        var rows = figures.Select(figure => $"""
            INSERT INTO figure VALUES ({Text(figure.Id)}, {Text(figure.Measure)}, {Text(figure.Unit)}, {Text(figure.Place)}, {Text(figure.Period)}, 'p');
            INSERT INTO conflict_note VALUES ({Text(figure.Id + ".unit")}, NULL, 'open', {Text(figure.Id)}, 'ana', '2024-01-01T00:00:00Z', NULL);
            """);
        var database = await OldStoreAsync(folder, "INSERT INTO pack VALUES ('p', 'a', '2024-01-01T00:00:00Z');" + string.Concat(rows));

        await new Migrator(database).MigrateAsync(Ct);

        await using var connection = await database.OpenAsync(Ct);
        var notes = (await connection.QueryAsync<(string Figure, string Conflict)>("SELECT reason, conflict_id FROM conflict_note;")).ToDictionary(note => note.Figure, note => note.Conflict);
        Assert.Equal(figures.Count, notes.Count);
        Assert.All(figures, figure => Assert.Equal((UnitConflict.SubjectOf(figure.Measure, figure.Unit, figure.Place, figure.Period) ?? figure.Id) + ".unit", notes[figure.Id]));
        Assert.Equal("crossings-ciudad-ju-rez-fiscal-year.unit", notes["odd-0"]);

        static string Text(string? value) => value is null ? "NULL" : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    [Fact]
    public async Task MigrateAsync_NotesThatWouldMeet_StayApartInTheirOrder()
    {
        await using var folder = new TemporaryFolder();
        var database = await OldStoreAsync(folder, """
            INSERT INTO pack VALUES ('p', 'a', '2024-01-01T00:00:00Z');
            INSERT INTO figure VALUES
                ('crossings-here-per-day', 'crossings', 'people', 'here', 'per_day', 'p'),
                ('a', 'crossings', 'crossings', 'here', 'per_day', 'p'),
                ('b', 'crossings', 'encounters', 'here', 'per_day', 'p');
            INSERT INTO conflict_note VALUES
                ('a.unit', NULL, 'open', '1', 'ana', '2024-01-01T00:00:00Z', NULL),
                ('b.unit', NULL, 'open', '2', 'ana', '2024-01-01T00:00:00Z', NULL),
                ('crossings-here-per-day.unit', NULL, 'open', '3', 'ana', '2024-01-01T00:00:00Z', NULL),
                ('b.unit', NULL, 'open', '4', 'ana', '2024-01-01T00:00:01Z', NULL),
                ('crossings-here-per-day.unit', NULL, 'open', '5', 'ana', '2024-01-01T00:00:09Z', NULL),
                ('b.unit', NULL, 'open', '1', 'bo', '2024-01-01T00:00:00Z', NULL);
            """);

        await new Migrator(database).MigrateAsync(Ct);

        await using var connection = await database.OpenAsync(Ct);
        var notes = await connection.QueryAsync<(string, string, string, string)>("SELECT conflict_id, author, reason, substr(noted_at, -3) FROM conflict_note ORDER BY author, noted_at;");
        Assert.Equal(
            [("ana", "1", "00Z"), ("ana", "2", "01Z"), ("ana", "3", "02Z"), ("ana", "4", "03Z"), ("ana", "5", "09Z"), ("bo", "1", "00Z")],
            notes.Select(note => (note.Item2, note.Item3, note.Item4)));
        Assert.All(notes, note => Assert.Equal("crossings-here-per-day.unit", note.Item1));
    }

    private static Task<Database> OldStoreAsync(TemporaryFolder folder, string rows) => OldStore.OfAsync(folder, schema: 6, rows);
}
