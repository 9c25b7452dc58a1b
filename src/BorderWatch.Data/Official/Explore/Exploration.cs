namespace BorderWatch.Data.Official.Explore;

/// <summary>Official counts as a filter asks for them: groups by periods, and what the filter could ask for instead.</summary>
public sealed record Exploration
{
    public required OfficialFilter Filter { get; init; }

    public required OfficialSet Set { get; init; }

    /// <summary>In order; a period of which no month is asked for is not among them.</summary>
    public required IReadOnlyList<ExplorePeriod> Periods { get; init; }

    /// <summary>Largest first. Those of which nothing is reported in the periods are not among them.</summary>
    public required IReadOnlyList<ExploreGroup> Groups { get; init; }

    /// <summary>All in one; null where they do not add up.</summary>
    public required MonthTotals? All { get; init; }

    /// <summary>By the field of the list beside the chart, largest first.</summary>
    public required IReadOnlyList<ExploreGroup> Listed { get; init; }

    public required OfficialField? ListedBy { get; init; }

    /// <summary>Rows of the files: counts that are reported.</summary>
    public required long Rows { get; init; }

    /// <summary>For each field of the set, how many rows each value would give under the other conditions, in the order of its values.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<long>> Facets { get; init; }

    /// <summary>Those whose counts these are, newest first.</summary>
    public required IReadOnlyList<Releases.OfficialRelease> Releases { get; init; }

    /// <summary>Four-digit codes of the ports that have rows here; none for encounters, which are not counted by port.</summary>
    public required IReadOnlySet<string> PortCodes { get; init; }

    public bool IsEmpty => Rows == 0;

    /// <summary>The newest period in which anything is reported.</summary>
    public ExplorePeriod? Newest
    {
        get
        {
            for (var index = Periods.Count - 1; index >= 0; index--)
            {
                if (Groups.Any(group => group.Months.Sum(Periods[index]) is not null)) return Periods[index];
            }

            return null;
        }
    }

    public int TableRows => Groups.Count * Periods.Count;

    /// <summary>The period of the index that is 100.</summary>
    public ExplorePeriod? BasePeriod => Periods.Count == 0 ? null
        : Filter.Base is { } month ? Holding(month)
        : Periods[0];

    public ExploreRow Row(ExploreGroup group, ExplorePeriod period)
    {
        var value = group.Months.Sum(period);
        return new ExploreRow { Period = period, Group = group, Value = value, Shown = Shown(group, period, value), Counts = group.Months.Reported(period) };
    }

    /// <summary>A page of the table in the order of the filter: without one, the newest period first, and in it the largest group.</summary>
    public IReadOnlyList<ExploreRow> Page(int page)
    {
        var (skip, take) = ((page - 1) * OfficialFilter.PageSize, OfficialFilter.PageSize);
        if (skip >= TableRows) return [];
        if (ByKey() is { } key) return [.. Best(key, skip + take).Skip(skip).Select(cell => Row(cell.Group, cell.Period))];

        return [.. Enumerable.Range(skip, Math.Min(take, TableRows - skip)).Select(place => At(place)).Select(cell => Row(cell.Group, cell.Period))];
    }

    /// <summary>All rows in the order of periods, for files.</summary>
    public IEnumerable<ExploreRow> AllRows() => Periods.SelectMany(period => Groups.Select(group => Row(group, period)));

    private ExplorePeriod Holding(YearMonth month)
    {
        foreach (var period in Periods)
        {
            if (period.First <= month && month <= period.Last) return period;
        }

        // Outside of what is shown: the month, or all of its year.
        if (Filter.Per != ExploreWords.PerYear) return new ExplorePeriod(month, month, Filter.IsFiscal);
        var first = Filter.IsFiscal ? YearMonth.Of(month.FiscalYear - 1, 10) : YearMonth.Of(month.Year, 1);
        return new ExplorePeriod(first, first.Plus(11), Filter.IsFiscal) { IsYear = true };
    }

    // The cell at a place of the default order, or of that by period or group.
    private (ExploreGroup Group, ExplorePeriod Period) At(int place) => Filter.Sort switch
    {
        "group" => (ByLabel[place / Periods.Count], Periods[^((place % Periods.Count) + 1)]),
        "-group" => (ByLabel[^((place / Periods.Count) + 1)], Periods[^((place % Periods.Count) + 1)]),
        "period" => (Groups[place % Groups.Count], Periods[place / Groups.Count]),
        _ => (Groups[place % Groups.Count], Periods[^((place / Groups.Count) + 1)]),
    };

    private IReadOnlyList<ExploreGroup> ByLabel => field ??= [.. Groups.OrderBy(group => group.Label, StringComparer.Ordinal)];

    // Not reported comes last in either direction. No count has more digits than a double, which is compared in a fraction of the time.
    private Func<ExploreGroup, ExplorePeriod, double>? ByKey() => Filter.Sort switch
    {
        "value" => (group, period) => group.Months.Sum(period) ?? double.MaxValue,
        "-value" => (group, period) => -group.Months.Sum(period) ?? double.MaxValue,
        "shown" => (group, period) => (double?)Shown(group, period) ?? double.MaxValue,
        "-shown" => (group, period) => -(double?)Shown(group, period) ?? double.MaxValue,
        _ => null,
    };

    // Only as many as are shown have to be in order: the rest of some hundred thousand stays as it is. Of equal ones the newest come first.
    private List<(ExploreGroup Group, ExplorePeriod Period)> Best(Func<ExploreGroup, ExplorePeriod, double> key, int most)
    {
        var best = new PriorityQueue<(ExploreGroup, ExplorePeriod), (double, int)>();
        var (last, place) = (double.PositiveInfinity, 0);
        for (var index = Periods.Count - 1; index >= 0; index--)
        {
            var period = Periods[index];
            foreach (var group in Groups)
            {
                place++;
                var order = key(group, period);
                // The queue gives up its smallest first, which is the last of those that are shown; what would come after it, as almost all would, never enters.
                if (order >= last) continue;
                if (best.Count < most) best.Enqueue((group, period), (-order, -place));
                else best.EnqueueDequeue((group, period), (-order, -place));
                if (best.Count == most && best.TryPeek(out _, out var worst)) last = -worst.Item1;
            }
        }

        List<(ExploreGroup, ExplorePeriod)> cells = [];
        while (best.TryDequeue(out var cell, out _)) cells.Add(cell);
        cells.Reverse();
        return cells;
    }

    /// <summary>What the page shows of a cell, by its aggregate; null where it cannot be told.</summary>
    public decimal? Shown(ExploreGroup group, ExplorePeriod period) => Shown(group, period, group.Months.Sum(period));

    private decimal? Shown(ExploreGroup group, ExplorePeriod period, long? value) => Filter.Show switch
    {
        ExploreWords.Share => Percent(value, All?.Sum(period)),
        ExploreWords.Index => BasePeriod is { } at ? Percent(value, group.Months.Sum(at)) : null,
        ExploreWords.Change => group.Months.Change(period).Percent,
        _ => value,
    };

    private static decimal? Percent(long? value, long? of) => of is > 0 && value is { } part ? 100m * part / of.Value : null;
}
