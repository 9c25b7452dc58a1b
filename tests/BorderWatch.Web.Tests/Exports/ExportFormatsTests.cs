using System.Net;
using System.Text.Json;
using BorderWatch.Data.Export;
using BorderWatch.Web.Exports;

namespace BorderWatch.Web.Tests.Exports;

/// <summary>JSON and workbook say what the CSV says, with types.</summary>
public sealed class ExportFormatsTests(Sites sites)
{
    public static TheoryData<string> Tables { get; } = [.. ExportTables.All.Select(table => table.Path)];

    [Theory, MemberData(nameof(Tables))]
    public async Task Json_OfATable_HasTheCellsOfItsCsv(string table)
    {
        var csv = await sites.Both.RowsAsync($"/{table}.csv");

        using var json = JsonDocument.Parse(await sites.Both.TextAsync($"/api/v1/{table}.json"));

        var rows = json.RootElement.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(csv.Count, rows.Count);
        Assert.Equal(csv.Count, json.RootElement.GetProperty("meta").GetProperty("rows").GetInt32());
        // Nothing in the seed was revised or edited, and it has no moment.
        if (table is not ("official/revisions" or "official/wait-times" or "history")) Assert.Equal(csv[0].Keys, rows[0].EnumerateObject().Select(property => property.Name));
        Assert.All(csv.Zip(rows), pair => Assert.Equal(pair.First.Values.Select(Unguarded), pair.Second.EnumerateObject().Select(property => Cell(property.Value))));
    }

    [Theory, MemberData(nameof(Tables))]
    public async Task Workbook_OfATable_HasTheCellsOfItsCsvWithTypes(string table)
    {
        var csv = await sites.Both.RowsAsync($"/{table}.csv");
        var kinds = ExportTables.All.Single(one => one.Path == table).Columns.Select(column => column.Kind).ToList();

        var rows = Xlsx.Rows(await BytesAsync($"/{table}.xlsx"));

        Assert.Equal(csv.Count + 1, rows.Count);
        Assert.Equal(ExportTables.All.Single(one => one.Path == table).Columns.Select(column => column.Name), rows[0].OrderBy(cell => cell.Key).Select(cell => cell.Value.Text));
        Assert.All(csv.Zip(rows.Skip(1)), pair =>
        {
            var column = 0;
            foreach (var text in pair.First.Values.Select(Unguarded))
            {
                var kind = kinds[column++];
                var cell = pair.Second.TryGetValue(column, out var found) ? found : ("", "", "");
                if (text.Length == 0) Assert.Equal("", cell.Item2);
                else if (kind is ExportKind.Day) Assert.Equal(("n", DateOnly.ParseExact(text, "yyyy-MM-dd").ToDateTime(TimeOnly.MinValue).ToOADate().ToString(System.Globalization.CultureInfo.InvariantCulture)), (cell.Item1, cell.Item2));
                else if (kind is ExportKind.Number) Assert.Equal(("n", decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)), (cell.Item1, decimal.Parse(cell.Item2, System.Globalization.CultureInfo.InvariantCulture)));
                else Assert.Equal(("s", text), (cell.Item1, cell.Item2));
            }
        });
    }

    [Fact]
    public void Workbook_WithTextLikeAFormulaOrANumber_KeepsItText()
    {
        string[] texts = ["=1+1", "0104", "2023-12-18", "'quoted", "TRUE", "+1", "@a"];
        var about = new ExportAbout
        {
            Row = "", Filter = "=2", Reading = "consensus", ReadingDefinition = "", AsOf = new(2023, 12, 22), KnownOn = new(2023, 12, 22),
            Permalink = "/", Rows = texts.Length, Snapshot = "0123456789012345", Columns = [],
        };

        var workbook = Workbooks.Make<string>("texts", [ExportColumn<string>.Text("text", row => row)], texts, about);

        Assert.Equal(texts.Select(text => ("s", text)), Xlsx.Rows(workbook).Skip(1).Select(row => (row[1].Type, row[1].Text)));
        Assert.Contains(Xlsx.Rows(workbook, sheet: 2), row => row.TryGetValue(2, out var cell) && cell is { Type: "s", Text: "=2" });
    }

    [Fact]
    public async Task Workbook_OfAView_SaysWhatItIsOnItsSecondSheet()
    {
        var about = Xlsx.Rows(await BytesAsync("/closures.xlsx?type=rail&reading=earliest"), sheet: 2).Where(row => row.ContainsKey(2)).ToDictionary(row => row[1].Text, row => row[2].Text);

        Assert.Equal("earliest", about["Reading"]);
        Assert.Equal("/api/v1/closures?type=rail&asof=2024-01-27&known=2024-01-27&reading=earliest", about["Link"]);
        Assert.Contains("rail", about["Filter"], StringComparison.Ordinal);
        Assert.Equal("Closure", about["closure_id"]);
    }

    [Fact]
    public async Task Json_OfAView_SaysHowItWasMade()
    {
        using var json = JsonDocument.Parse(await sites.Articles.TextAsync("/api/v1/closures?type=rail&known=2023-12-21"));

        var meta = json.RootElement.GetProperty("meta");
        Assert.Equal("consensus", meta.GetProperty("reading").GetString());
        Assert.NotEmpty(meta.GetProperty("reading_definition").GetString()!);
        Assert.Equal("2023-12-22", meta.GetProperty("as_of").GetString());
        Assert.Equal("2023-12-21", meta.GetProperty("known_on").GetString());
        Assert.Equal("/api/v1/closures?type=rail&asof=2023-12-22&known=2023-12-21&reading=consensus", meta.GetProperty("permalink").GetString());
        Assert.Matches("^[0-9a-f]{16}$", meta.GetProperty("snapshot").GetString());
    }

    [Theory, MemberData(nameof(Tables))]
    public async Task Json_WithAndWithoutItsEnding_IsTheSame(string table)
    {
        var with = await sites.Articles.TextAsync($"/api/v1/{table}.json");

        var without = await sites.Articles.TextAsync($"/api/v1/{table}?page=2");

        Assert.Equal(with, without);
    }

    [Theory]
    [InlineData("/api/v1/closures?type=boat", "boat")]
    [InlineData("/api/v1/closures.json?bom=1", "bom")]
    [InlineData("/closures.xlsx?bom=1", "bom")]
    [InlineData("/figures.xlsx?unit=euro", "euro")]
    [InlineData("/briefing.zip?blocks=maps", "maps")]
    [InlineData("/briefing.zip?bom=1", "bom")]
    public async Task Link_ThatCannotBeRead_IsRefusedByName(string url, string named)
    {
        using var response = await sites.Articles.GetAsync(url);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains(named, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>As the CSV has it, without its guard against formulas.</summary>
    private static string Unguarded(string text) => text is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] ? text[1..] : text;

    private static string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(item => item.GetString())),
        JsonValueKind.Null => "",
        JsonValueKind.Number => value.GetRawText(),
        _ => value.GetString()!,
    };

    private Task<byte[]> BytesAsync(string url) => sites.Both.Http.GetByteArrayAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);
}
