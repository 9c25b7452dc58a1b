using BorderWatch.Data;
using BorderWatch.Data.Changes;
using BorderWatch.Web.Packs;

namespace BorderWatch.Web.Words;

/// <summary>The words for what differs between an earlier pack and the store.</summary>
internal static class ChangeWords
{
    private static readonly IReadOnlyList<string> s_claimChanges = [ChangeKinds.Added, ChangeKinds.Changed, ChangeKinds.Withdrawn, ChangeKinds.Left];

    /// <summary>The finding: "Two claims added and one withdrawn since the pack; one closure and two conflicts moved; one conflict noted anew".</summary>
    public static string Title(IReadOnlyList<ChangeRow> all)
    {
        var groups = ChangeGroup.Of(all);
        if (groups.Count == 0) return "Nothing differs from the pack";
        List<string> claims = [];
        foreach (var change in s_claimChanges)
        {
            var number = groups.Count(group => group.First.Change == change && group.First.Table != ComparedTables.Sources);
            if (number > 0) claims.Add($"{NumberWords.Of(number)}{(claims.Count == 0 ? number == 1 ? " claim" : " claims" : "")} {Short(change)}");
        }

        var moved = new[] { (ComparedTables.Closures, "closure"), (ComparedTables.Conflicts, "conflict"), (ComparedTables.Events, "event") }
            .Select(table => (Number: groups.Count(group => group.First.Change == ChangeKinds.Moved && group.First.Table == table.Item1), Word: table.Item2)).Where(table => table.Number > 0)
            .Select(table => $"{NumberWords.Of(table.Number)} {table.Word}{(table.Number == 1 ? "" : "s")}").ToList();
        var noted = groups.Count(group => group.First.Change == ChangeKinds.Noted);
        return Sentence.Capital(
            $"{(claims.Count == 0 ? "no claim differs from the pack" : $"{Sentence.And(claims)} since the pack")}; {(moved.Count == 0 ? "no closure, conflict or event moved" : $"{Sentence.And(moved)} moved")}{(noted == 0 ? "" : $"; {NumberWords.Of(noted)} conflict{(noted == 1 ? "" : "s")} noted anew")}");
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

    /// <summary>As the vocabulary labels it: "withdrawn", "left the filter".</summary>
    public static string Short(string change) => change switch
    {
        ChangeKinds.Left => "left the filter",
        ChangeKinds.Noted => "noted anew",
        _ => change,
    };

    public static string Heading(string change) => change == ChangeKinds.Moved ? "Derived values that moved" : Sentence.Capital(Short(change));

    public static string Meaning(string change) => change switch
    {
        ChangeKinds.Added => "Claims and sources that the pack lacks: new in the store, or under the filter of the pack only now.",
        ChangeKinds.Changed => "Claims and sources that say something else now.",
        ChangeKinds.Withdrawn => "Claims and sources that the pack has and the store has no more.",
        ChangeKinds.Left => "Claims and sources that the store still has, but that the filter of the pack or the known day leaves out now.",
        ChangeKinds.Noted => "What an analyst says of a conflict: another note. The claims need not differ for it.",
        _ => "What the rule makes of the claims: another value, a row more or a row less. Beside each, the claims about the same that differ.",
    };

    /// <summary>What is said of a row that the pack or the store has alone, before what it says: "Not in the pack".</summary>
    public static string Whole(ChangeRow row) => row.Change switch
    {
        ChangeKinds.Added => "Not in the pack",
        ChangeKinds.Withdrawn => "No longer in the store",
        ChangeKinds.Left => "No longer under the filter",
        _ => row.Before is null ? "New" : "No longer there",
    };

    /// <summary>"Closure claim", "Figure claim", "Event claim", "Source"; of derived rows "Closure", "Conflict", "Event".</summary>
    public static string Table(string table) => table switch
    {
        ComparedTables.Sources => "Source",
        ComparedTables.ClosureClaims => "Closure claim",
        ComparedTables.Figures => "Figure claim",
        ComparedTables.EventClaims => "Event claim",
        ComparedTables.Closures => "Closure",
        ComparedTables.Conflicts => "Conflict",
        _ => "Event",
    };

    /// <summary>"“Weekly”, consensus reading, as of 22 December 2023, as known on 22 December 2023"</summary>
    public static string Pack(PackComparison compared, StoreFacts facts) =>
        $"“{compared.Name}”, {Sentence.Lower(compared.Asked.View.Describe(facts))}";

    /// <summary>Whether what the store holds is the same, which says more than that the tables are.</summary>
    public static string Snapshot(PackComparison compared) => compared switch
    {
        _ when compared.EarlierSnapshot == compared.Snapshot =>
            $"The store holds what it held then (snapshot {compared.Snapshot}){(compared.All.Count == 0 ? "" : ": what differs comes of how it is asked or read")}.",
        _ when compared.Version != PackAbout.Version =>
            $"Whether the store holds what it held then cannot be told: the snapshots {compared.EarlierSnapshot} and {compared.Snapshot} are of two versions of the program.",
        _ => $"The store holds something else than then: its snapshot was {compared.EarlierSnapshot} and is {compared.Snapshot}.",
    };
}
