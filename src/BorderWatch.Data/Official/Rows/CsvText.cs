using System.Text;
using BorderWatch.Data.Export;

namespace BorderWatch.Data.Official.Rows;

/// <summary>Texts of a CSV as the one serializer of all files writes them, once for all the rows that have them.</summary>
internal static class CsvText
{
    /// <summary>Cells with commas between them.</summary>
    /// <param name="before">"," where a cell comes before.</param>
    /// <param name="after">"," where one comes after, or the end of the line.</param>
    public static byte[] Bytes(IReadOnlyList<string> cells, string before, string after) =>
        Encoding.UTF8.GetBytes(before + CsvExport.Cells(cells) + after);
}
