using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace BorderWatch.TestKit;

/// <summary>Writes small files as the agencies publish them, in every vintage, with their quirks.</summary>
public static class AgencyFiles
{
    public const string EncounterHeading = "Fiscal Year,Month Grouping,Month (abbv),Component,Demographic,Citizenship Grouping,Title of Authority,Encounter Type,Encounter Count";

    public const string StateHeading = "Fiscal Year,Month Grouping,Month (abbv),Land Border Region,State,Demographic,Citizenship,Title of Authority,Encounter Count";

    /// <summary>The vintages of BTS, oldest heading first.</summary>
    public static IReadOnlyList<string> Vintages { get; } = ["2019-03", "2019-03-excel", "2019-06", "2025-02"];

    /// <summary>Rows in the form of a vintage of BTS: its heading, its way to write codes, months and measures, its line ends.</summary>
    public static byte[] Crossings(string vintage, params IEnumerable<CountedCrossing> rows)
    {
        var end = vintage == "2019-03-excel" ? "\r\n" : "\n";
        var lines = rows.Select(row => Line(vintage, row)).Prepend(vintage switch
        {
            "2025-02" => "Port Name,State,Port Code,Border,Date,Measure,Value,Latitude,Longitude,Point",
            "2019-06" => "Port Name,State,Port Code,Border,Date,Measure,Value",
            _ => "Port Name,State,Port Code,Border,Date,Measure,Value,Location",
        });
        return Encoding.UTF8.GetBytes(string.Join(end, lines) + (vintage == "2019-03-excel" ? "" : end));
    }

    /// <summary>CBP's Southwest Land Border Encounters; CRLF.</summary>
    /// <param name="rows">As "2024 (FYTD),FYTD,OCT,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,5".</param>
    public static byte[] Southwest(params IEnumerable<string> rows) => Lines("\r\n", [EncounterHeading, .. rows]);

    public static byte[] ByState(params IEnumerable<string> rows) => Lines("\r\n", [StateHeading, .. rows]);

    public static byte[] Lines(string end, params IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + end)));

    /// <summary>So many million rows as gzip, a few megabytes of it: all equal, which compresses well and is read like any others. Takes time to import.</summary>
    public static byte[] LongCrossings(int millions)
    {
        const int block = 20_000;
        var lines = Encoding.UTF8.GetString(Crossings("2019-06", CountedCrossing.Trucks(2019, 1, 10))).Split('\n');
        var rows = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(lines[1] + "\n", block)));
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(lines[0] + "\n"));
            for (var written = 0; written < millions * 1_000_000; written += block) gzip.Write(rows);
        }

        return stream.ToArray();
    }

    public static byte[] Gzip(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(content);
        return stream.ToArray();
    }

    public static byte[] Zip(params IEnumerable<(string Name, byte[] Content)> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static string Line(string vintage, CountedCrossing row)
    {
        var code = vintage == "2025-02" ? row.Code.ToString("D4", CultureInfo.InvariantCulture) : row.Code.ToString(CultureInfo.InvariantCulture);
        var month = vintage switch
        {
            "2025-02" => row.Month.ToString("MMM yyyy", CultureInfo.InvariantCulture),
            "2019-03-excel" => row.Month.ToString("M'/1/'yy' 0:00'", CultureInfo.InvariantCulture),
            _ => row.Month.ToString("MM'/01/'yyyy' 12:00:00 AM'", CultureInfo.InvariantCulture),
        };
        var measure = vintage == "2025-02" ? row.Measure : row.Measure.Replace(" Loaded", " Full", StringComparison.Ordinal);
        var place = vintage switch
        {
            "2025-02" => ",28.705,-100.512,POINT (-100.51233 28.70553)",
            "2019-06" => "",
            _ => ",POINT (-100.51 28.71)",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{row.Port},{row.State},{code},{row.Border},{month},{measure},{row.Value}{place}");
    }
}
