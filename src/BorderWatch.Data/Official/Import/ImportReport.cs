using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;

namespace BorderWatch.Data.Official.Import;

/// <summary>
/// The rows that were not taken, and those that contradict another, written as they are found into a gzipped CSV in a
/// temporary file: memory does not grow with them.
/// </summary>
internal sealed class ImportReport : IDisposable
{
    private const int LongestValue = 200;

    private readonly FileStream _file;
    private readonly CsvWriter _csv;

    public ImportReport()
    {
        _file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        _csv = CsvWriter.Create(new GZipStream(_file, CompressionLevel.Fastest, leaveOpen: true), new CsvWriterOptions { NewLine = "\r\n", Injection = CsvInjection.Escape, InjectionEscape = '\'', FormatProvider = CultureInfo.InvariantCulture });
        _csv.WriteHeader(["line", "column", "value", "reason"]);
    }

    public long Rejected { get; private set; }

    public long Conflicts { get; private set; }

    public void Reject(long line, string column, ReadOnlySpan<byte> value, string reason)
    {
        Rejected++;
        Write(line, column, value, reason);
    }

    public void Contradict(long line, string column, ReadOnlySpan<byte> value, string reason)
    {
        Conflicts++;
        Write(line, column, value, reason);
    }

    /// <summary>The report as it is; nothing can be added after.</summary>
    /// <returns>Null where there is nothing to report.</returns>
    public byte[]? Finish()
    {
        if (Rejected + Conflicts == 0) return null;
        _csv.Dispose();
        _file.Position = 0;
        var report = new byte[_file.Length];
        _file.ReadExactly(report);
        return report;
    }

    public void Dispose()
    {
        _csv.Dispose();
        _file.Dispose();
    }

    private void Write(long line, string column, ReadOnlySpan<byte> value, string reason)
    {
        _csv.WriteField(line.ToString(CultureInfo.InvariantCulture));
        _csv.WriteField(column);
        // What is not UTF-8 is shown with replacement characters: the report must be readable whatever the row was.
        _csv.WriteField(Encoding.UTF8.GetString(value[..Math.Min(value.Length, LongestValue)]).Replace('\0', '\uFFFD'));
        _csv.WriteField(reason);
        _csv.EndRecord();
    }
}
