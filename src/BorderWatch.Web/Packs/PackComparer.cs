using BorderWatch.Data;
using BorderWatch.Data.Briefings;
using BorderWatch.Data.Changes;
using BorderWatch.Data.Dates;

namespace BorderWatch.Web.Packs;

/// <summary>Compares a kept pack with what the store gives today for the link that the pack was made from.</summary>
internal sealed class PackComparer(KeptPacks packs, PackTables tables, SnapshotQueries snapshots)
{
    /// <returns>Null where no pack was asked for, or none is kept under the id.</returns>
    public async Task<PackComparison?> CompareAsync(ChangeFilter filter, StoreFacts facts, CancellationToken ct)
    {
        if (filter.Pack is not { } id || await packs.FindAsync(id, ct) is not { } file) return null;

        var pack = PackReader.Read(file);
        var asked = BriefingFilter.Parse(pack.Query, facts, out var unread);
        var made = await tables.MakeAsync(asked.At(filter.View), facts, ct);
        var now = made.ToDictionary(table => table.Table.Name, table => TextTable.Read(table.File.Bytes), StringComparer.Ordinal);
        var all = TableComparison.Find(pack.Tables, now);
        return new PackComparison
        {
            Pack = pack,
            Asked = asked,
            Snapshot = await snapshots.IdAsync(ct),
            Caveats =
            [
                .. unread.Select(problem => $"Of the pack’s own link: {problem}"),
                .. Views(asked.View, filter.View, facts),
                .. pack.Version == PackAbout.Version ? [] : new[] { $"The pack was made by BorderWatch {pack.Version}, this is {PackAbout.Version}: what is derived may differ by that alone." },
                .. TableComparison.NotCompared(pack.Tables, now),
            ],
            All = all,
            Rows = [.. all.Where(filter.Keeps)],
        };
    }

    /// <summary>Another day or another reading moves derived values without a new claim.</summary>
    private static IEnumerable<string> Views(Viewpoint then, Viewpoint now, StoreFacts facts)
    {
        if (then.AsOfDay(facts) != now.AsOfDay(facts))
            yield return $"The pack is as of {DateWords.Long(then.AsOfDay(facts))}, this page as of {DateWords.Long(now.AsOfDay(facts))}: a status may have moved by that alone.";
        if (!then.ReadAs.Equals(now.ReadAs))
            yield return $"The pack is by the {Lower(then.ReadAs.Words)}, this page by the {Lower(now.ReadAs.Words)}: dates may have moved by that alone.";
    }

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
