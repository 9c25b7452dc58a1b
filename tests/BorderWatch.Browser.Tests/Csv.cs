using CsvHelper;
using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests;

/// <summary>A downloaded file: its suggested name, and its rows by column name.</summary>
public sealed record Csv(string Name, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    public static async Task<Csv> ReadAsync(IDownload download)
    {
        Assert.Null(await download.FailureAsync());
        using var reader = CsvReader.FromFile(await download.PathAsync());
        var columns = reader.Headers.ToList();
        List<IReadOnlyDictionary<string, string>> rows = [];
        while (reader.Read()) rows.Add(columns.Select((name, index) => (name, Value: reader.GetString(index))).ToDictionary(cell => cell.name, cell => cell.Value));
        return new Csv(download.SuggestedFilename, rows);
    }

    /// <summary>The cells of some columns, row by row, joined with " | ".</summary>
    public IReadOnlyList<string> Cells(params string[] columns) =>
        [.. Rows.Select(row => string.Join(" | ", columns.Select(column => row[column])))];
}
