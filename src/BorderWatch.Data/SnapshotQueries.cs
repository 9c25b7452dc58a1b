using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data;

/// <summary>
/// The id of what the store holds: the same for the same content, whatever file it is in and whenever it was loaded. Two people
/// whose files name the same snapshot have derived them from the same claims.
/// </summary>
public sealed class SnapshotQueries(Database database)
{
    private const int Length = 16;

    /// <summary>What rows of the pack table and of packs say is when and from where they came; not part of the content.</summary>
    private static readonly (string Table, string Columns)[] s_content =
    [
        ("port", "port_slug, port_code, name, state, field_office, mexican_town, time_zone, latitude, longitude"),
        ("origin", "origin_id, name, kind, note"),
        ("source", "source_id, publisher, title, published_edtf, published_on, published_basis, url, kind, note"),
        ("closure", "closure_id, port_slug, closure_type"),
        ("closure_claim", "claim_id, source_id, origin_id, position, paragraph, line, place_stated, type_stated, crossing, aspect, date_text, date_edtf, date_earliest, date_latest, time_local, direction, attribution, reason, note, evidence"),
        ("claim_closure", "claim_id, closure_id, link"),
        ("figure", "figure_id, measure, unit, place, period_kind"),
        ("figure_port", "figure_id, port_slug"),
        ("figure_claim", "claim_id, figure_id, source_id, origin_id, position, paragraph, line, place_stated, period_text, period_edtf, period_earliest, period_latest, value_low, value_high, qualifier, words, attribution, note, evidence"),
        ("event", "event_id, title, short_title"),
        ("event_claim", "claim_id, event_id, source_id, origin_id, position, paragraph, line, date_text, date_edtf, date_earliest, date_latest, attribution, note, evidence"),
        // What notes of packs had seen follows from the rest and is not in the table.
        ("conflict_note", "conflict_id, noted_at, author, subject, status, reason, seen"),
        ("conflict_value", "conflict_id, position, words, source_id, origin_id, paragraph, line"),
        ("vocabulary", "field, value, position, label, definition"),
        // A release is its content; when it was imported does not matter, nor in which order.
        ("official_release", "kind, sha256"),
    ];

    private readonly Kept<string> _id = new(database, ReadAsync);

    /// <summary>Sixteen hexadecimal digits.</summary>
    public Task<string> IdAsync(CancellationToken ct = default) => _id.GetAsync(ct);

    private static async Task<string> ReadAsync(SqliteConnection connection, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (table, columns) in s_content)
        {
            Add(hash, table);
            // By all columns: rows come in the same order wherever they stand in the file.
            var sql = $"SELECT {columns} FROM {table} ORDER BY {columns};";
            await using var reader = await connection.ExecuteReaderAsync(new CommandDefinition(sql, cancellationToken: ct));
            while (await reader.ReadAsync(ct))
            {
                for (var column = 0; column < reader.FieldCount; column++) Add(hash, reader.IsDBNull(column) ? null : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }

    /// <summary>With its length before it, so that "ab", "c" is not "a", "bc", and nothing is not empty text.</summary>
    private static void Add(IncrementalHash hash, string? value)
    {
        var bytes = value is null ? [] : Encoding.UTF8.GetBytes(value);
        hash.AppendData(BitConverter.GetBytes(value is null ? -1 : bytes.Length));
        hash.AppendData(bytes);
    }
}
