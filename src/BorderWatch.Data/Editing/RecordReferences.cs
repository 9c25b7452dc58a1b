using BorderWatch.Data.Seeding;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Editing;

/// <summary>Which column of which record names a record of another table.</summary>
internal static class RecordReferences
{
    public static IReadOnlyList<(RecordShape Child, string Column, RecordShape Parent)> All { get; } =
    [
        (RecordShapes.Closures, "port_slug", RecordShapes.Ports),
        (RecordShapes.ClosureClaims, "source_id", RecordShapes.Sources),
        (RecordShapes.ClosureClaims, "origin_id", RecordShapes.Origins),
        (RecordShapes.ClaimClosures, "claim_id", RecordShapes.ClosureClaims),
        (RecordShapes.ClaimClosures, "closure_id", RecordShapes.Closures),
        (RecordShapes.FigurePorts, "figure_id", RecordShapes.Figures),
        (RecordShapes.FigurePorts, "port_slug", RecordShapes.Ports),
        (RecordShapes.FigureClaims, "figure_id", RecordShapes.Figures),
        (RecordShapes.FigureClaims, "source_id", RecordShapes.Sources),
        (RecordShapes.FigureClaims, "origin_id", RecordShapes.Origins),
        (RecordShapes.EventClaims, "event_id", RecordShapes.Events),
        (RecordShapes.EventClaims, "source_id", RecordShapes.Sources),
        (RecordShapes.EventClaims, "origin_id", RecordShapes.Origins),
    ];

    /// <summary>The records that a record names.</summary>
    public static IEnumerable<(RecordShape Shape, string Key)> Of(RecordCells record) =>
        All.Where(reference => reference.Child.Name == record.Table && record[reference.Column] is not null).Select(reference => (reference.Parent, record[reference.Column]!));

    /// <summary>The records of the store that name one.</summary>
    public static async Task<IReadOnlyList<StoredRecord>> ToAsync(SqliteConnection connection, SqliteTransaction? transaction, string table, string key)
    {
        List<StoredRecord> found = [];
        foreach (var reference in All.Where(reference => reference.Parent.Name == table))
            found.AddRange(await SeedWriters.Of(reference.Child.Name).WithAsync(connection, transaction, reference.Column, key));
        return found;
    }
}
