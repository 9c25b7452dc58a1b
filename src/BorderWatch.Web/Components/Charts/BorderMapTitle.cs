using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Charts;

/// <summary>The title of the border map: in which states closures are reported on the day, and never more than the rows say.</summary>
public static class BorderMapTitle
{
    /// <param name="isNarrowed">The filter leaves closures out, so that nothing can be said of the states without one.</param>
    public static string Of(IReadOnlyList<ClosureRow> rows, DateOnly asOf, DateOnly knownOn, bool isNarrowed)
    {
        var closed = rows.Where(row => row.Status == Statuses.Closed).ToList();
        if (closed.Count == 0) return $"The ports of entry on the border, as of {DateWords.Long(asOf)}";

        var said = closed.Count == 1 ? "A closure is reported" : "Closures are reported";
        var where = InOrder(closed.Select(row => row.State));
        var finding = $"{said} in {Names(where)}";

        // Of the days after the newest publication nobody reports.
        if (asOf > knownOn) return $"{finding}, no reopening as of {DateWords.Long(knownOn)}";

        // Neither closed nor without a word of it: of a state where a closure is only inferred, say, the title is silent.
        var spoken = rows.Where(row => row.Status != Statuses.NotReported).Select(row => row.State).ToHashSet();
        var none = isNarrowed ? [] : StateNames.Border.Where(state => !spoken.Contains(state)).ToList();
        return none.Count == 0 ? finding : $"{finding}, none in {FilterWords.List(none.Select(StateNames.Of))}";
    }

    /// <summary>West to east; a state that is not on the border comes last.</summary>
    private static IEnumerable<string> InOrder(IEnumerable<string> states)
    {
        var some = states.ToHashSet();
        return [.. StateNames.Border.Where(some.Contains), .. some.Except(StateNames.Border).Order(StringComparer.Ordinal)];
    }

    private static string Names(IEnumerable<string> states) => Sentence.And(states.Select(StateNames.Of));
}
