using BorderWatch.Data.Dates;
using BorderWatch.Data.Events;

namespace BorderWatch.Web.Components.Charts;

/// <summary>Lays out the labels of the rules: left of the rule where there is room, on lines of their own where they would touch.</summary>
internal static class TimelineRules
{
    private const int Gap = 6;

    public static IReadOnlyList<TimelineRule> Events(IEnumerable<EventRow> events, DayView view)
    {
        // From right to left: a label that reaches left over another rule then lies above that rule's beginning.
        var drawn = events
            .Where(e => e is { ShortTitle: not null, Date.Date.IsDay: true } && view.Contains(e.Date.Earliest!.Value))
            .OrderByDescending(e => e.Date.Earliest).ThenBy(e => e.EventId, StringComparer.Ordinal)
            .Select(e => (At: view.At(e.Date.Earliest!.Value.DayNumber + 0.5), Label: $"{DateWords.Short(e.Date.Earliest.Value)}, {e.ShortTitle}", e.IsLikely))
            .ToList();
        var (wide, narrow) = (Layout(drawn, LabelWidth.Wide), Layout(drawn, LabelWidth.Narrow));
        return [.. drawn.Select((e, index) => new TimelineRule
        {
            At = e.At,
            Label = e.Label,
            IsLikely = e.IsLikely,
            Wide = wide[index],
            Narrow = narrow[index],
        })];
    }

    /// <summary>At the end of the as-of day; at the edge, and saying so, where that day is not in the view.</summary>
    public static TimelineRule AsOf(DateOnly asOf, DayView view, int level)
    {
        var at = Math.Clamp(view.At(asOf.DayNumber + 1), 0, 100);
        var words = asOf.Year == view.Last.Year ? DateWords.Short(asOf) : Edtf.Day(asOf).ToShortWords(view.Last.Year);
        var label = $"as of {words}" + (asOf > view.Last ? ", after these days" : asOf < view.First ? ", before these days" : "");
        return new TimelineRule
        {
            At = at,
            Label = label,
            Wide = Place(at, LabelWidth.Of(label), LabelWidth.Wide, rightFirst: true).Label with { Level = level },
            Narrow = Place(at, LabelWidth.Of(label), LabelWidth.Narrow, rightFirst: true).Label with { Level = level },
        };
    }

    private static List<RuleLabel> Layout(IEnumerable<(double At, string Label, bool IsLikely)> rules, int plot)
    {
        List<List<(double From, double To)>> levels = [];
        List<RuleLabel> labels = [];
        foreach (var rule in rules)
        {
            var (from, to, label) = Place(rule.At, LabelWidth.Of(rule.Label), plot, rightFirst: false);
            var level = levels.FindIndex(taken => taken.TrueForAll(other => to + Gap <= other.From || from >= other.To + Gap));
            if (level < 0)
            {
                level = levels.Count;
                levels.Add([]);
            }

            levels[level].Add((from, to));
            labels.Add(label with { Level = level });
        }

        return labels;
    }

    /// <summary>Beside the rule if there is room on the plot, else against the edge where the least is missing.</summary>
    private static (double From, double To, RuleLabel Label) Place(double at, double width, int plot, bool rightFirst)
    {
        var x = at * plot / 100;
        (double, double, RuleLabel)? left = x - Gap - width >= -LabelWidth.Overhang ? (x - Gap - width, x - Gap, new RuleLabel(0, DayView.Percent(at), -Gap, "end")) : null;
        (double, double, RuleLabel)? right = x + Gap + width <= plot ? (x + Gap, x + Gap + width, new RuleLabel(0, DayView.Percent(at), Gap, "start")) : null;
        return (rightFirst ? right ?? left : left ?? right)
            ?? (x > plot / 2.0 ? (0, width, new RuleLabel(0, "0%", 0, "start")) : (plot - width, plot, new RuleLabel(0, "100%", 0, "end")));
    }
}
