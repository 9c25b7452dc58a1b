namespace BorderWatch.Data.Dates;

/// <summary>Consecutive days from <paramref name="First"/> to <paramref name="Last"/>, both included.</summary>
internal readonly record struct DayRun(DateOnly First, DateOnly Last)
{
    public long Count => (long)Last.DayNumber - First.DayNumber + 1;

    public IEnumerable<DateOnly> Days()
    {
        // Counts day numbers, because AddDays would overflow after 9999-12-31.
        for (var number = First.DayNumber; number <= Last.DayNumber; number++)
            yield return DateOnly.FromDayNumber(number);
    }

    /// <summary>The same days in as few runs as possible, ascending; overlapping and adjacent runs become one.</summary>
    public static IReadOnlyList<DayRun> Merge(IEnumerable<DayRun> runs)
    {
        List<DayRun> merged = [];
        foreach (var run in runs.OrderBy(run => run.First))
        {
            if (merged.Count > 0 && run.First.DayNumber <= merged[^1].Last.DayNumber + 1)
                merged[^1] = merged[^1] with { Last = run.Last > merged[^1].Last ? run.Last : merged[^1].Last };
            else
                merged.Add(run);
        }

        return merged;
    }
}
