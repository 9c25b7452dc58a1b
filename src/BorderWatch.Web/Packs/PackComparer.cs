using BorderWatch.Data;
using BorderWatch.Data.Briefings;
using BorderWatch.Data.Changes;
using BorderWatch.Data.Dates;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Packs;

/// <summary>Compares a kept pack with what the store gives today for the link that the pack was made from.</summary>
internal sealed class PackComparer(KeptPacks packs, PackTables tables, StoredRows stored, SnapshotQueries snapshots)
{
    public async Task<PackAnswer> CompareAsync(ChangeFilter filter, StoreFacts facts, CancellationToken ct)
    {
        if (filter.Pack is not { } id)
            return PackAnswer.None(StatusCodes.Status400BadRequest, "The link names no pack to compare with. The page /changes takes one, and leads to a link with its id as “pack”.");
        if (await packs.FindAsync(id, ct) is not { } file)
            return PackAnswer.None(StatusCodes.Status404NotFound, $"There is no pack “{id}” in this store: nobody has brought it, or {KeptPacks.Most} others since. Bring the file, and the same link will show the comparison.");
        try
        {
            return await CompareAsync(PackReader.Read(file), filter, facts, ct);
        }
        catch (PackException error)
        {
            return PackAnswer.None(StatusCodes.Status409Conflict, $"What is kept of the pack “{id}” cannot be read: {error.Message} Bring the file again.");
        }
    }

    private async Task<PackAnswer> CompareAsync(EarlierPack pack, ChangeFilter filter, StoreFacts facts, CancellationToken ct)
    {
        var asked = BriefingFilter.Parse(pack.Query, facts, out var unread);
        // With less than its filter it would be compared with more than it was made of, and all of that would look new.
        if (unread.Count > 0)
            return PackAnswer.None(StatusCodes.Status409Conflict, $"The pack “{pack.Name}” cannot be compared, because this store cannot read the link that it was made from. {string.Join(" ", unread)}");

        var made = await tables.MakeAsync(asked.At(filter.View), facts, ct);
        var now = made.ToDictionary(table => table.Table.Name, table => TextTable.Read(table.File.Bytes), StringComparer.Ordinal);
        var all = await stored.TellApartAsync(TableComparison.Find(pack.Tables, now), ct);
        return PackAnswer.Of(new PackComparison
        {
            Name = asked.Heading ?? pack.Name,
            Version = pack.Version,
            EarlierSnapshot = pack.Snapshot,
            Snapshot = await snapshots.IdAsync(ct),
            Asked = asked,
            Caveats =
            [
                .. Views(asked.View, filter.View, facts),
                .. pack.Version == PackAbout.Version ? [] : new[] { $"The pack was made by BorderWatch {pack.Version}, this is {PackAbout.Version}: what is derived may differ by that alone." },
                .. TableComparison.NotCompared(pack.Tables, now),
            ],
            All = all,
            Rows = [.. all.Where(filter.Keeps)],
        });
    }

    /// <summary>Another day or another reading moves derived values without a new claim, and what was published in between is no news to the store.</summary>
    private static IEnumerable<string> Views(Viewpoint then, Viewpoint now, StoreFacts facts)
    {
        var (earlier, later) = (then.KnownDay(facts), now.KnownDay(facts));
        if (earlier != later)
            yield return $"The pack knows what was published by {DateWords.Long(earlier)}, this page what was published by {DateWords.Long(later)}: what was published in between counts as {(earlier < later ? "added, whether or not the store held it then" : "having left the filter, and the store still has it")}.";
        if (then.AsOfDay(facts) != now.AsOfDay(facts))
            yield return $"The pack is as of {DateWords.Long(then.AsOfDay(facts))}, this page as of {DateWords.Long(now.AsOfDay(facts))}: a status may have moved by that alone.";
        if (!then.ReadAs.Equals(now.ReadAs))
            yield return $"The pack is by the {Sentence.Lower(then.ReadAs.Words)}, this page by the {Sentence.Lower(now.ReadAs.Words)}: dates may have moved by that alone.";
    }
}
