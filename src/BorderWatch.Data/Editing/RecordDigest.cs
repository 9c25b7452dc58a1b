using System.Security.Cryptography;
using System.Text;

namespace BorderWatch.Data.Editing;

/// <summary>Whether many records are still those that somebody was shown, in a few letters.</summary>
public static class RecordDigest
{
    /// <summary>Of records in whatever order.</summary>
    public static string Of(IEnumerable<RecordCells> records) => Of(records.Select(record => record.ToString()));

    /// <summary>Of what an edit would do, in whatever order.</summary>
    public static string Of(IEnumerable<RecordChange> changes) => Of(changes.Select(change => $"{change.Table} {change.Key} {change.Before?.ToJson()} {change.After?.ToJson()}"));

    private static string Of(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines.Order(StringComparer.Ordinal)))).AsSpan(0, 8));
}
