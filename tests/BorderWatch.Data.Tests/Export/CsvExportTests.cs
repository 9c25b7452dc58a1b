using System.Runtime.CompilerServices;
using System.Text;
using BorderWatch.Data.Export;
using BorderWatch.Data.Tests.Dates;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Export;

public sealed class CsvExportTests
{
    private static readonly ExportColumn<Row>[] s_columns =
    [
        ExportColumn<Row>.Text("text", row => row.Text),
        ExportColumn<Row>.List("list", row => row.List),
        ExportColumn<Row>.Number("number", row => row.Number),
        ExportColumn<Row>.Day("day", row => row.Day),
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WriteAsync_Rows_IsExactlyThisText()
    {
        var text = await WriteAsync(
            new Row("plain", ["a", "b"], 10000, new(2023, 12, 18)),
            new Row("comma, \"quote\" and\nline break", ["only"], -112.8m, new(1, 1, 1)),
            new Row(null, [], null, null));

        Assert.Equal("text,list,number,day\r\nplain,a;b,10000,2023-12-18\r\n\"comma, \"\"quote\"\" and\nline break\",only,-112.8,0001-01-01\r\n,,,\r\n", text);
    }

    [Fact]
    public async Task WriteAsync_NoRows_IsTheHeader()
    {
        var text = await WriteAsync();

        Assert.Equal("text,list,number,day\r\n", text);
    }

    [Theory]
    [InlineData(false, "74-65-78-74")]
    [InlineData(true, "EF-BB-BF-74-65-78-74")]
    public async Task WriteAsync_ByteOrderMark_IsThereWhenAskedFor(bool mark, string start)
    {
        using var stream = new MemoryStream();

        await CsvExport.WriteAsync(stream, s_columns, RowsAsync<Row>([]), mark, Ct);

        Assert.StartsWith(start, BitConverter.ToString(stream.ToArray()), StringComparison.Ordinal);
        Assert.True(stream.CanWrite); // the caller's to close
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r", "\"'\r\"")]
    [InlineData("=", "\"'=\"")]
    [InlineData("=A1,\"x\"", "\"'=A1,\"\"x\"\"\"")]
    [InlineData(" =1", " =1")]
    [InlineData("'=1", "'=1")]
    [InlineData("1=1", "1=1")]
    [InlineData("[..2023-12-21]", "[..2023-12-21]")]
    [InlineData("2023-12-01~", "2023-12-01~")]
    [InlineData("", "")]
    public async Task WriteAsync_TextThatASpreadsheetWouldRun_IsGuarded(string text, string cell)
    {
        var written = await WriteAsync(new Row(text, [text], null, null));

        Assert.Equal($"text,list,number,day\r\n{cell},{cell},,\r\n", written);
    }

    [Theory]
    [InlineData("-112.8", "-112.8")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("0", "0")]
    [InlineData("10000.00", "10000")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    public async Task WriteAsync_Number_IsPlainAndNeverGuarded(string number, string cell)
    {
        using var _ = new ForeignCulture();

        var written = await WriteAsync(new Row(null, [], decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), new(2023, 12, 1)));

        Assert.Equal($"text,list,number,day\r\n,,{cell},2023-12-01\r\n", written);
    }

    [Fact]
    public void WriteAsync_AnyText_IsReadBackAsItWas() => Properties.ForAll(Gen.ArrayOf(Gen.Three(Cells())), rows =>
    {
        ExportColumn<(string?, string?, string?)>[] columns =
        [
            ExportColumn<(string?, string?, string?)>.Text("a", row => row.Item1),
            ExportColumn<(string?, string?, string?)>.Text("b", row => row.Item2),
            ExportColumn<(string?, string?, string?)>.Text("c", row => row.Item3),
        ];
        using var stream = new MemoryStream();

        CsvExport.WriteAsync(stream, columns, RowsAsync(rows), byteOrderMark: rows.Length % 2 == 0, CancellationToken.None).GetAwaiter().GetResult();

        Assert.Equal(rows.Select(row => (Guarded(row.Item1), Guarded(row.Item2), Guarded(row.Item3))), Read(stream.ToArray()));
    });

    [Fact]
    public async Task WriteAsync_Cancelled_Stops()
    {
        using var cancel = new CancellationTokenSource();
        using var stream = new MemoryStream();
        var asked = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CsvExport.WriteAsync(stream, s_columns, Endless(cancel.Token), false, cancel.Token));

        Assert.Equal(3, asked);
        async IAsyncEnumerable<Row> Endless([EnumeratorCancellation] CancellationToken ct)
        {
            while (true)
            {
                await Task.CompletedTask;
                ct.ThrowIfCancellationRequested();
                if (++asked == 3) await cancel.CancelAsync();
                yield return new Row("x", [], 1, null);
            }
        }
    }

    /// <summary>
    /// Null, any text, and texts of the signs that are hard in a CSV. Only half a character is left out: UTF-8 cannot write it, so
    /// it comes back as U+FFFD.
    /// </summary>
    private static Gen<string?> Cells() => Gen.OneOf(
        Gen.Constant((string?)null),
        ArbMap.Default.GeneratorFor<string?>().Select(text => text is null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))),
        Gen.ArrayOf(Gen.Elements("\"", "\"\"", ",", ";", "\n", "\r", "\r\n", "=", "+", "-", "@", "\t", "'", " ", "\0", "#", "\\", "\uFEFF", "😀", "é", "مرحبا", "\u202E", "\u2028", "1", "a"))
            .Select(parts => (string?)string.Concat(parts)));

    /// <summary>As OWASP lists them: a return at the start is guarded like a tab.</summary>
    private static string Guarded(string? text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text ?? "";

    private static List<(string, string, string)> Read(byte[] bytes)
    {
        using var reader = CsvReader.Create(bytes, new CsvReaderOptions { MalformedData = CsvMalformedDataHandling.Throw, FieldCountMismatch = CsvFieldCountHandling.Throw });
        Assert.Equal(["a", "b", "c"], reader.Headers);
        List<(string, string, string)> rows = [];
        while (reader.Read()) rows.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        return rows;
    }

    private static async Task<string> WriteAsync(params Row[] rows)
    {
        using var stream = new MemoryStream();
        await CsvExport.WriteAsync(stream, s_columns, RowsAsync(rows), byteOrderMark: false, Ct);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async IAsyncEnumerable<T> RowsAsync<T>(IEnumerable<T> rows)
    {
        foreach (var row in rows)
        {
            await Task.CompletedTask;
            yield return row;
        }
    }

    private sealed record Row(string? Text, string[] List, decimal? Number, DateOnly? Day);
}
