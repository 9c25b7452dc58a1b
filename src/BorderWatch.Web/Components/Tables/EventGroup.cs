using BorderWatch.Data.Events;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Components.Tables;

/// <summary>Events under one heading.</summary>
public sealed record EventGroup(string Heading, string? Note, IReadOnlyList<EventRow> Events)
{
    /// <summary>By their first possible day, those without one at the end; in one group where another order is asked for.</summary>
    /// <param name="events">In the order that the filter asks for, which stays.</param>
    public static IReadOnlyList<EventGroup> Of(IReadOnlyList<EventRow> events, EventFilter filter)
    {
        if (events.Count == 0) return [];
        if (filter.SortsEvents) return [new(Words.Sentence.Capital(EventWords.Order(filter)), null, events)];
        return
        [
            .. events.Where(row => !row.IsUndated).GroupBy(row => row.Date.Earliest!.Value).Select(day => new EventGroup(EventWords.Day(day.Key), null, [.. day])),
            .. events.Any(row => row.IsUndated) ? new[] { new EventGroup("Undated", "The sources give no first day on which they agree.", [.. events.Where(row => row.IsUndated)]) } : [],
        ];
    }
}
