using BorderWatch.Data.Official.Explore;

namespace BorderWatch.Web.Components.Explore;

/// <summary>A group as it is drawn.</summary>
/// <param name="Style">Which dash or fill tells it apart, from 0.</param>
/// <param name="Points">Slot and value, where there is one, in order.</param>
public sealed record SeriesLine(string Label, int Style, IReadOnlyList<(int Slot, decimal Value)> Points)
{
    /// <summary>Dashes of lines in pixels: told apart without colour.</summary>
    public static IReadOnlyList<string> Dashes { get; } = ["", "7 4", "2 3", "10 3 2 3", "14 5"];

    /// <summary>Fills of columns, darkest first.</summary>
    public static IReadOnlyList<string> Fills { get; } = ["var(--official-1)", "url(#h-ink)", "var(--official-2)", "url(#d-ink)", "var(--rule)", "var(--bg)"];

    /// <summary>How many groups one plot can tell apart.</summary>
    public static int Most => Dashes.Count;

    /// <summary>Runs of slots that follow each other: between them the line stops.</summary>
    public IEnumerable<IReadOnlyList<(int Slot, decimal Value)>> Runs()
    {
        List<(int Slot, decimal Value)> run = [];
        foreach (var point in Points)
        {
            if (run.Count > 0 && point.Slot != run[^1].Slot + 1)
            {
                yield return run;
                run = [];
            }

            run.Add(point);
        }

        if (run.Count > 0) yield return run;
    }

    /// <summary>The rows of one group.</summary>
    public static SeriesLine Of(Exploration exploration, ExploreGroup group, PeriodAxis time, int style)
    {
        List<(int, decimal)> points = new(exploration.Periods.Count);
        foreach (var period in exploration.Periods)
        {
            if (exploration.Shown(group, period) is { } shown) points.Add((time.Slot(period), shown));
        }

        return new SeriesLine(group.Label, style, points);
    }
}
