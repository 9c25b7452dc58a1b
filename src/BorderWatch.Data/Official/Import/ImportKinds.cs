using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Official.Import;

/// <summary>Tells from a heading what a file is.</summary>
internal static class ImportKinds
{
    private const int MostShown = 14;

    /// <exception cref="ImportException">It is none of those that can be imported.</exception>
    public static RowImport Of(SqliteConnection connection, ImportReport report, IReadOnlyList<string> headers)
    {
        if (CrossingImport.Recognizes(headers)) return new CrossingImport(connection, report, headers);
        if (EncounterImport.Recognizes(headers)) return new EncounterImport(connection, report, headers);
        var shown = string.Join(",", headers.Take(MostShown)) + (headers.Count > MostShown ? ",…" : "");
        throw new ImportException(
            $"The heading is that of no file that can be imported: “{(shown.Length > 200 ? shown[..200] + "…" : shown)}”. Known are BTS Border Crossing Entry Data (Port Name,State,Port Code,Border,Date,Measure,Value,…), and CBP encounters for the southwest border, by state and by area (Fiscal Year,Month Grouping,Month (abbv),…,Encounter Count); and CBP border wait times as JSON (bwtnew) or RSS.");
    }
}
