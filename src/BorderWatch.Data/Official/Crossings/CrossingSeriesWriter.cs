using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Official.Crossings;

/// <summary>Writes <c>crossing_series</c> anew from <c>crossing</c>, which alone is right.</summary>
internal static class CrossingSeriesWriter
{
    /// <param name="pairs">A SELECT of the measures and ports whose months have changed.</param>
    public static void Write(SqliteConnection connection, string pairs)
    {
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT OR REPLACE INTO crossing_series (measure_no, port_code, first_month, span, reported, releases, months) VALUES ($measure, $port, $first, $span, $reported, $releases, $months);";
        var (measure, port, first) = (insert.Parameters.Add("$measure", SqliteType.Integer), insert.Parameters.Add("$port", SqliteType.Integer), insert.Parameters.Add("$first", SqliteType.Integer));
        var (span, reported) = (insert.Parameters.Add("$span", SqliteType.Integer), insert.Parameters.Add("$reported", SqliteType.Integer));
        var (releases, months) = (insert.Parameters.Add("$releases", SqliteType.Text), insert.Parameters.Add("$months", SqliteType.Blob));
        SortedSet<long> numbers = [];
        var packer = new SeriesPacker((measureNo, portCode, firstMonth, count, packed) =>
        {
            (measure.Value, port.Value, first.Value) = (measureNo, portCode, firstMonth);
            (span.Value, reported.Value, releases.Value, months.Value) = (packed.Length / sizeof(int), count, string.Join(',', numbers), packed);
            insert.ExecuteNonQuery();
            numbers.Clear();
        });
        using var rows = new FastRead(connection, "SELECT month, value, release_no FROM crossing WHERE measure_no = ? AND port_code = ? ORDER BY month;", 0, 0);
        foreach (var (measureNo, portCode) in connection.Query<(long, long)>(pairs))
        {
            rows.Again(measureNo, portCode);
            while (rows.Next())
            {
                packer.Add(measureNo, portCode, (int)rows.Number(0), (int)rows.Number(1));
                numbers.Add(rows.Number(2));
            }

            packer.Flush();
        }
    }
}
