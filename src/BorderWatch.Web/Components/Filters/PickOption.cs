using BorderWatch.Data;
using BorderWatch.Data.Dates;

namespace BorderWatch.Web.Components.Filters;

/// <summary>One choice of a picker: what the URL says and what the reader sees.</summary>
public sealed record PickOption(string Value, string Text)
{
    /// <summary>
    /// Only ports that have something to show: another choice would always be an empty list. One that the link asks for
    /// stays among them, or the next choice would drop it.
    /// </summary>
    public static IReadOnlyList<PickOption> Ports(StoreFacts facts, Func<StoreFacts.PortFact, bool> has, IdList asked) =>
        [.. facts.Ports.Where(port => has(port) || asked.Contains(port.Slug)).Select(port => new PickOption(port.Slug, port.Name))];

    /// <summary>The states that have closures, and those that the link asks for.</summary>
    public static IReadOnlyList<PickOption> States(StoreFacts facts, IdList asked) =>
    [
        .. facts.States.Where(state => asked.Contains(state) || facts.Ports.Any(port => port.State == state && port.Closures > 0))
            .Select(state => new PickOption(state, StateNames.Of(state))),
    ];

    /// <summary>Two articles of one outlet are told apart by their day.</summary>
    public static IReadOnlyList<PickOption> Sources(StoreFacts facts) =>
        [.. facts.Sources.Select(source => new PickOption(source.SourceId, $"{source.Publisher}, {DateWords.Short(source.PublishedOn)}"))];
}
