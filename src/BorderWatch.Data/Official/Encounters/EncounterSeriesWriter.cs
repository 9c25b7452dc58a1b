using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Official.Encounters;

/// <summary>Writes the <c>encounter_series</c> of one kind anew, from the releases that hold.</summary>
internal static class EncounterSeriesWriter
{
    public static void Write(SqliteConnection connection, string kind)
    {
        using (var clear = connection.CreateCommand())
        {
            clear.CommandText = "DELETE FROM encounter_series WHERE kind = $kind;";
            clear.Parameters.AddWithValue("$kind", kind);
            clear.ExecuteNonQuery();
        }

        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO encounter_series (kind, class_no, first_month, span, reported, months) VALUES ($kind, $class, $first, $span, $reported, $months);";
        insert.Parameters.AddWithValue("$kind", kind);
        var (number, first) = (insert.Parameters.Add("$class", SqliteType.Integer), insert.Parameters.Add("$first", SqliteType.Integer));
        var (span, reported, months) = (insert.Parameters.Add("$span", SqliteType.Integer), insert.Parameters.Add("$reported", SqliteType.Integer), insert.Parameters.Add("$months", SqliteType.Blob));
        var packer = new SeriesPacker((classNo, _, firstMonth, count, packed) =>
        {
            (number.Value, first.Value) = (classNo, firstMonth);
            (span.Value, reported.Value, months.Value) = (packed.Length / sizeof(int), count, packed);
            insert.ExecuteNonQuery();
        });
        using var rows = new FastRead(
            connection,
            """
            SELECT e.class_no, e.month, e.value
            FROM official_release o JOIN encounter_month m ON m.release_no = o.release_no AND m.holds
            JOIN encounter e ON e.release_no = m.release_no AND e.month = m.month
            WHERE o.kind = ? ORDER BY e.class_no, e.month;
            """,
            kind);
        while (rows.Next()) packer.Add(rows.Number(0), 0, (int)rows.Number(1), (int)rows.Number(2));
        packer.Flush();
    }
}
