using BorderWatch.Data;
using BorderWatch.Data.Changes;
using BorderWatch.Data.Dates;
using BorderWatch.Web.Packs;

namespace BorderWatch.Web.Words;

/// <summary>The words for what differs between an earlier pack and the store.</summary>
internal static class ChangeWords
{
    /// <summary>The finding: "Two claims added and one withdrawn since the pack; one closure and two conflicts moved".</summary>
    public static string Title(IReadOnlyList<ChangeRow> all)
    {
        var groups = ChangeGroup.Of(all);
        if (groups.Count == 0) return "Nothing differs from the pack";
        List<string> claims = [];
        foreach (var (change, word) in new[] { (ChangeKinds.Added, "added"), (ChangeKinds.Changed, "changed"), (ChangeKinds.Withdrawn, "withdrawn") })
        {
            var number = groups.Count(group => group.First.Change == change && group.First.Table != ComparedTables.Sources);
            if (number > 0) claims.Add($"{NumberWords.Of(number)}{(claims.Count == 0 ? number == 1 ? " claim" : " claims" : "")} {word}");
        }

        var moved = new[] { (ComparedTables.Closures, "closure"), (ComparedTables.Conflicts, "conflict"), (ComparedTables.Events, "event") }
            .Select(table => (Number: groups.Count(group => group.First.Table == table.Item1), Word: table.Item2)).Where(table => table.Number > 0)
            .Select(table => $"{NumberWords.Of(table.Number)} {table.Word}{(table.Number == 1 ? "" : "s")}").ToList();
        return Sentence.Capital(
            $"{(claims.Count == 0 ? "no claim differs from the pack" : $"{Sentence.And(claims)} since the pack")}; {(moved.Count == 0 ? "no closure, conflict or event moved" : $"{Sentence.And(moved)} moved")}");
    }

    /// <summary>"6 of 9 rows differ"</summary>
    public static string Counts(int shown, int all) =>
        shown == all ? $"{FilterWords.Count(all, "row")} {(all == 1 ? "differs" : "differ")}" : $"{shown:N0} of the {FilterWords.Count(all, "row")} that {(all == 1 ? "differs" : "differ")}";

    /// <summary>Without the bounds of a date that differs itself; the file has them all.</summary>
    public static IReadOnlyList<ChangeRow> Shown(ChangeGroup group)
    {
        var dates = group.Rows.Select(row => row.Column).OfType<string>().Where(column => column.EndsWith("_edtf", StringComparison.Ordinal)).Select(column => column[..^"edtf".Length]).ToList();
        return [.. group.Rows.Where(row => !dates.Any(date => row.Column == date + "earliest" || row.Column == date + "latest"))];
    }

    public static string Heading(string change) => change switch
    {
        ChangeKinds.Added => "Added",
        ChangeKinds.Changed => "Changed",
        ChangeKinds.Withdrawn => "Withdrawn",
        _ => "Derived values that moved",
    };

    public static string Meaning(string change) => change switch
    {
        ChangeKinds.Added => "Claims and sources that the pack lacks.",
        ChangeKinds.Changed => "Claims and sources that say something else now.",
        ChangeKinds.Withdrawn => "Claims and sources that the pack has and the store has no more.",
        _ => "What the rule makes of the claims: another value, a row more or a row less. Beside each, the claims about the same closure or figure that differ.",
    };

    /// <summary>"Closure claim", "Figure claim", "Source"; of derived rows "Closure", "Conflict", "Event".</summary>
    public static string Table(string table) => table switch
    {
        ComparedTables.Sources => "Source",
        ComparedTables.ClosureClaims => "Closure claim",
        ComparedTables.Figures => "Figure claim",
        ComparedTables.Closures => "Closure",
        ComparedTables.Conflicts => "Conflict",
        _ => "Event",
    };

    /// <summary>"the pack “…”, as of 22 December 2023, as known on 22 December 2023"</summary>
    public static string Pack(PackComparison compared, StoreFacts facts) =>
        $"“{compared.Asked.Heading ?? compared.Pack.Name}”, {compared.Asked.View.ReadAs.Words.ToLowerInvariant()}, as of {DateWords.Long(compared.Asked.View.AsOfDay(facts))}, as known on {DateWords.Long(compared.Asked.View.KnownDay(facts))}";

    /// <summary>Whether what the store holds is the same, which says more than that the tables are.</summary>
    public static string Snapshot(PackComparison compared) => compared.Pack.Snapshot == compared.Snapshot
        ? $"The store holds what it held then (snapshot {compared.Snapshot})."
        : $"The store holds something else than then: its snapshot was {compared.Pack.Snapshot} and is {compared.Snapshot}.";
}
