using System.Globalization;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Official.Releases;
using CsvHelper;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Official.Import;

/// <summary>Imports files as the agencies publish them, each whole or not at all.</summary>
public sealed class OfficialImporter(Database database, TimeProvider clock)
{
    private const int RowsBetweenReports = 20_000;

    // A line of these files has some hundred characters; a quote that is never closed would make one of the whole file.
    private const int LongestRow = 1024 * 1024;

    private static readonly CsvReaderOptions s_options = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Allow, // counted here: such a row is rejected, not the file
        SkipEmptyLines = true,
        MaxRecordSize = LongestRow,
    };

    /// <summary>Imports one file: plain, gzip, or a ZIP that holds it alone. What it is, is told by its content and not by its name.</summary>
    /// <param name="anyShareRejected">Also where more than one row in a hundred is rejected.</param>
    /// <exception cref="ImportException">The file cannot be imported; the store is as it was.</exception>
    /// <exception cref="OperationCanceledException">The store is as it was.</exception>
    public async Task<ImportResult> ImportAsync(string path, bool anyShareRejected = false, IProgress<ImportProgress>? progress = null, CancellationToken ct = default)
    {
        using var file = ImportFile.Open(path);
        return await ImportAsync(file, null, anyShareRejected, progress, ct);
    }

    /// <summary>Imports what comes with the program.</summary>
    internal async Task<ImportResult> ImportInTheBoxAsync(MemoryStream content, ReleaseNames about, CancellationToken ct)
    {
        using var file = ImportFile.Of(content);
        return await ImportAsync(file, about, anyShareRejected: false, null, ct);
    }

    /// <param name="inTheBox">What comes with the program is called otherwise.</param>
    private async Task<ImportResult> ImportAsync(ImportFile file, ReleaseNames? inTheBox, bool anyShareRejected, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        RefuseOtherThanText(file.Begin);
        await using var connection = await database.OpenAsync(ct);
        try
        {
            // Off the caller's thread: a circuit or a command line stays responsive.
            return await Task.Run(() => Import(connection, file, inTheBox, anyShareRejected, progress, ct), ct);
        }
        catch (CsvFormatException error)
        {
            throw new ImportException($"Line {error.LineNumber}: {error.Message} Nothing was imported.", error);
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            throw new ImportException($"The file is damaged or cut short: {error.Message} Nothing was imported.", error);
        }
        catch (SqliteException error) when (error.SqliteErrorCode == 9)
        {
            throw new OperationCanceledException(ct);
        }
        catch (SqliteException error)
        {
            throw new ImportException($"{StoreException.From(error, database.Path).Message} Nothing was imported.", error);
        }
    }

    private ImportResult Import(SqliteConnection connection, ImportFile file, ReleaseNames? inTheBox, bool anyShareRejected, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        using var report = new ImportReport();
        using (var snapshot = WaitImport.Reader(file))
        {
            if (snapshot is not null) return ImportSnapshot(connection, new WaitImport(connection, report, snapshot), file, report, anyShareRejected, progress, ct);
        }

        using var reader = CsvReader.Create(file, s_options);
        var any = reader.Read();
        using var import = ImportKinds.Of(connection, report, [.. (reader.Headers ?? []).Select(header => header.Trim())]);

        long rows;
        try
        {
            rows = ReadAll(connection, reader, any, file, import, report, anyShareRejected, progress, ct);
        }
        catch (ImportException error)
        {
            throw new ImportException(error.Message, error) { Report = report.Finish() };
        }

        progress?.Report(new ImportProgress(rows, 1, Storing: true));
        return Store(connection, import, report, rows, file.Hash(), inTheBox, ct);
    }

    /// <summary>Of a few hundred kilobytes: read into memory, then stored in one transaction.</summary>
    private ImportResult ImportSnapshot(SqliteConnection connection, WaitImport import, ImportFile file, ImportReport report, bool anyShareRejected, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        try
        {
            import.ReadAll(ct);
            ct.ThrowIfCancellationRequested();
            file.CheckWhole();
            if (!anyShareRejected) RefuseTooManyRejected(report.Rejected, import.Rows, ended: true);
            import.RefuseNone();
        }
        catch (ImportException error)
        {
            throw new ImportException(error.Message, error) { Report = report.Finish() };
        }

        progress?.Report(new ImportProgress(import.Rows, 1, Storing: true));
        var sha256 = file.Hash();
        using var transaction = connection.BeginTransaction(deferred: false);
        if (ReleaseQueries.Find(connection, sha256) is { } there) return new ImportResult(there, IsNew: false);
        var release = import.Store(sha256, clock.GetUtcNow(), ct);
        transaction.Commit();
        return new ImportResult(release, IsNew: true);
    }

    private static long ReadAll(SqliteConnection connection, CsvReader reader, bool any, ImportFile file, RowImport import, ImportReport report, bool anyShareRejected, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        // Of temporary tables alone: what is in the store is not touched, and nobody waits.
        using (var temporary = connection.BeginTransaction(deferred: true))
        {
            import.Begin();
            var rows = Read(reader, any, file, import, report, anyShareRejected, progress, ct);
            temporary.Commit();
            if (import.Months.Count > 0) return rows;
            throw new ImportException($"The file has the heading of {import.Title}, but {(rows == 0 ? "no rows" : "no row that can be taken")}. Nothing was imported.");
        }
    }

    private static long Read(CsvReader reader, bool any, ImportFile file, RowImport import, ImportReport report, bool anyShareRejected, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        long rows = 0, shortLine = 0;
        for (; any; any = reader.Read())
        {
            rows++;
            shortLine = 0;
            if (reader.FieldCount != reader.Headers!.Count)
            {
                shortLine = reader.LineNumber;
                report.Reject(reader.LineNumber, "", reader.GetSpan(0), $"{reader.FieldCount} fields where the heading has {reader.Headers.Count}");
            }
            else if (import.Take(reader, reader.LineNumber) is { } fault)
            {
                var column = reader.Headers.ToList().FindIndex(header => header.Trim() == fault.Column);
                report.Reject(reader.LineNumber, fault.Column, column < 0 ? default : reader.GetSpan(column), fault.Reason);
            }

            if (rows % RowsBetweenReports != 0) continue;
            ct.ThrowIfCancellationRequested();
            progress?.Report(new ImportProgress(rows, file.Share, Storing: false));
            if (!anyShareRejected) RefuseTooManyRejected(report.Rejected, rows, ended: false);
        }

        ct.ThrowIfCancellationRequested();
        file.CheckWhole();
        if (shortLine > 0 && file.LastByte != (byte)'\n') throw new ImportException($"The file ends in the middle of line {shortLine}: it is cut short. Nothing was imported.");
        if (!anyShareRejected) RefuseTooManyRejected(report.Rejected, rows, ended: true);
        import.End();
        return rows;
    }

    private ImportResult Store(SqliteConnection connection, RowImport import, ImportReport report, long rows, string sha256, ReleaseNames? inTheBox, CancellationToken ct)
    {
        var (first, last) = (YearMonth.At(import.Months.Min()), YearMonth.At(import.Months.Max()));
        var rank = ReleaseRank.Of(inTheBox is not null, last, import.Months.Count, sha256);
        using var transaction = connection.BeginTransaction(deferred: false);
        if (ReleaseQueries.Find(connection, sha256) is { } there) return new ImportResult(there, IsNew: false);

        var number = connection.ExecuteScalar<long>(
            """
            INSERT INTO official_release (release_id, kind, publisher, title, definition, first_month, last_month, months, sha256, rank, rows, duplicates, conflicts, rejected, report, in_the_box, imported_at)
            VALUES (@Id, @Kind, @Publisher, @Title, @Definition, @First, @Last, @Months, @sha256, @rank, @rows, @Duplicates, @Conflicts, @Rejected, @Report, @InTheBox, @At)
            RETURNING release_no;
            """,
            new
            {
                Id = $"{import.Slug}-{last}-{sha256[..8]}", import.Kind, Publisher = inTheBox?.Publisher ?? import.Publisher, Title = inTheBox?.Title ?? import.Title, Definition = inTheBox?.Definition ?? import.Definition, First = first.Index, Last = last.Index, Months = import.Months.Count,
                sha256, rank, rows, import.Duplicates, report.Conflicts, report.Rejected, Report = report.Finish(), InTheBox = inTheBox is not null, At = NoteTime.Text(clock.GetUtcNow()),
            },
            transaction);
        using (ct.Register(() => SQLitePCL.raw.sqlite3_interrupt(connection.Handle))) import.Store(number, rank);
        ct.ThrowIfCancellationRequested();
        transaction.Commit();
        return new ImportResult(ReleaseQueries.Find(connection, sha256)!, IsNew: true);
    }

    private static void RefuseTooManyRejected(long rejected, long rows, bool ended)
    {
        // A short file with one bad row is no other file; of many rows, one in a hundred is.
        if (rejected * 100 <= rows || rejected < 2) return;
        throw new ImportException(string.Create(
            CultureInfo.InvariantCulture,
            $"{rejected:N0} of {(ended ? "" : "the first ")}{rows:N0} rows cannot be read, more than one in a hundred. Nothing was imported. Look at the report; if these rows are to be left out, say so and import again."));
    }

    private static void RefuseOtherThanText(ReadOnlySpan<byte> begin)
    {
        if (begin.Length == 0) throw new ImportException("The file is empty.");
        if (begin.StartsWith<byte>([0xFF, 0xFE]) || begin.StartsWith<byte>([0xFE, 0xFF])) throw new ImportException("The file is in UTF-16. Save it as “CSV UTF-8” and import that.");
        if (begin.Contains((byte)0)) throw new ImportException("The file is not text: it is binary, such as a workbook. Save it as “CSV UTF-8” and import that.");
    }
}
