using CsvHelper;

namespace BorderWatch.Data.Tests.Seeding;

/// <summary>A seed file read plainly, without the loader that is under test.</summary>
internal sealed record SeedCsv(string File, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    public static SeedCsv Read(string folder, string file)
    {
        using var reader = CsvReader.FromFile(Path.Combine(folder, file));
        var columns = reader.Headers.ToList();
        List<IReadOnlyDictionary<string, string>> rows = [];
        while (reader.Read()) rows.Add(columns.Select((name, index) => (name, Value: reader.GetString(index))).ToDictionary(cell => cell.name, cell => cell.Value));
        return new(file, columns, rows);
    }
}
