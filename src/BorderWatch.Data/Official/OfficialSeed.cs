using System.Globalization;
using System.Text;
using BorderWatch.Data.Official.Encounters;
using BorderWatch.Data.Official.Import;
using BorderWatch.Data.Seeding;

namespace BorderWatch.Data.Official;

/// <summary>Loads the totals that come with the program, as releases like any other: what is imported later supersedes them by the same rule.</summary>
public sealed class OfficialSeed(OfficialImporter importer)
{
    // Totals are of no class; the table of classes has no empty ones in a file.
    private const string All = "All";

    /// <exception cref="SeedException">A file is not as expected or cannot be read; the store is as it was.</exception>
    public async Task LoadAsync(string folder, CancellationToken ct = default)
    {
        if (!Directory.Exists(folder)) throw new SeedException(folder, null, null, "there is no such folder of official totals.");
        SeedPackage.CheckFiles(folder);
        var releases = SeedFile.Read(folder, "releases.csv", "file", "publisher", "title", "definition").ToDictionary(row => row.Required("file"), StringComparer.Ordinal);
        await LoadAsync(releases, "encounters.csv", Encounters(folder), ct);
        await LoadAsync(releases, "crossings.csv", Crossings(folder), ct);
    }

    private async Task LoadAsync(Dictionary<string, SeedRow> releases, string file, string content, CancellationToken ct)
    {
        if (!releases.TryGetValue(file, out var release)) throw new SeedException("releases.csv", 1, "file", $"does not name {file}.");
        var about = new ReleaseNames(release.Required("publisher"), release.Required("title"), release.Required("definition"));
        try
        {
            await importer.ImportInTheBoxAsync(new MemoryStream(Encoding.UTF8.GetBytes(content)), about, ct);
        }
        catch (ImportException error)
        {
            throw new SeedException($"official/{file}", null, null, error.Message, error);
        }
    }

    /// <summary>In the form of the agency's own file: there is one way into the store.</summary>
    private static string Crossings(string folder)
    {
        var csv = new StringBuilder("Port Name,State,Port Code,Border,Date,Measure,Value\n");
        foreach (var row in SeedFile.Read(folder, "crossings.csv", "port_code", "port", "state", "border", "measure", "month", "value"))
        {
            var month = Month(row);
            csv.Append(CultureInfo.InvariantCulture, $"\"{row.Required("port")}\",\"{row.Required("state")}\",{row.Required("port_code")},{row.Required("border")},{month.ShortWords},\"{row.Required("measure")}\",{row.Required("value")}\n");
        }

        return csv.ToString();
    }

    private static string Encounters(string folder)
    {
        var csv = new StringBuilder("Fiscal Year,Month Grouping,Month (abbv),Component,Demographic,Citizenship Grouping,Title of Authority,Encounter Type,Encounter Count\n");
        foreach (var row in SeedFile.Read(folder, "encounters.csv", "month", "encounters", "border_patrol"))
        {
            var month = Month(row);
            var (all, between) = (Count(row, "encounters"), Count(row, "border_patrol"));
            if (between > all) throw row.Refuse("border_patrol", "is more than all encounters.");
            var when = $"{month.FiscalYear},FYTD,{month.First.ToString("MMM", CultureInfo.InvariantCulture).ToUpperInvariant()}";
            csv.Append(CultureInfo.InvariantCulture, $"{when},{EncounterFields.BorderPatrol},{All},{All},{All},{All},{between}\n");
            csv.Append(CultureInfo.InvariantCulture, $"{when},{EncounterFields.FieldOperations},{All},{All},{All},{All},{all - between}\n");
        }

        return csv.ToString();
    }

    private static YearMonth Month(SeedRow row) =>
        YearMonth.TryParse(row.Required("month"), out var month) ? month : throw row.Refuse("month", "is not a month such as 2023-12.");

    private static int Count(SeedRow row, string column) =>
        int.TryParse(row.Required(column), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw row.Refuse(column, "is not a whole number.");
}
