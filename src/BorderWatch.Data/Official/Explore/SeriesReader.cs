using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Official.Explore;

/// <summary>Reads the months of series of a set: one after the other where few are wanted, and all in one go where many are.</summary>
internal sealed class SeriesReader(SqliteConnection connection, OfficialSet set)
{
    // One lookup takes about as long as reading past this many series.
    private const int LookupCost = 4;

    internal const string OneCrossing = "SELECT months FROM crossing_series WHERE measure_no = ? AND port_code = ?;";
    internal const string AllCrossings = "SELECT measure_no, port_code, months FROM crossing_series;";
    internal const string OneEncounter = "SELECT months FROM encounter_series WHERE class_no = ? AND kind = ?;";
    internal const string AllEncounters = "SELECT class_no, months FROM encounter_series WHERE kind = ?;";

    private bool IsCrossings => set.Kind == Releases.ReleaseKinds.Crossings;

    /// <param name="wanted">For each series of the set whether its months are wanted.</param>
    /// <param name="read">Gets the index of the series and its months, which are gone afterwards.</param>
    public void Read(bool[] wanted, SeriesMonths read, CancellationToken ct)
    {
        var count = wanted.Count(one => one);
        if (count == 0) return;
        if (count * LookupCost < wanted.Length) ReadSome(wanted, read, ct);
        else ReadAll(wanted, read, ct);
    }

    private void ReadSome(bool[] wanted, SeriesMonths read, CancellationToken ct)
    {
        using var rows = IsCrossings ? new FastRead(connection, OneCrossing, 0, 0) : new FastRead(connection, OneEncounter, 0, set.Kind);
        for (var index = 0; index < wanted.Length; index++)
        {
            if (!wanted[index]) continue;
            if (IsCrossings) rows.Again(set.Series[index].One, set.Series[index].Two);
            else rows.Again(set.Series[index].One, set.Kind);
            if (rows.Next()) read(index, MonthSeries.Unpack(rows.Bytes(0)));
            ct.ThrowIfCancellationRequested();
        }
    }

    private void ReadAll(bool[] wanted, SeriesMonths read, CancellationToken ct)
    {
        using var rows = IsCrossings ? new FastRead(connection, AllCrossings) : new FastRead(connection, AllEncounters, set.Kind);
        while (rows.Next())
        {
            // A series that came after the facts were read is not in them yet.
            if (!set.Places.TryGetValue((rows.Number(0), IsCrossings ? rows.Number(1) : 0), out var index) || !wanted[index]) continue;
            read(index, MonthSeries.Unpack(rows.Bytes(IsCrossings ? 2 : 1)));
            ct.ThrowIfCancellationRequested();
        }
    }
}
