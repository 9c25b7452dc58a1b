using System.Globalization;

namespace BorderWatch.Web.Components.Charts;

/// <summary>A label over the lanes: a day with its weekday, or on long axes a Monday or a month.</summary>
public sealed record LaneTick
{
    public required string X { get; init; }

    /// <summary>"Fri"; the month where a new one begins; null on long axes.</summary>
    public string? Above { get; init; }

    /// <summary>"18", "18 Dec"</summary>
    public required string Label { get; init; }

    /// <summary>One of the days of the answer.</summary>
    public bool IsWinning { get; init; }

    /// <summary>Left out where days are narrow.</summary>
    public bool IsMinor { get; init; }

    /// <summary>Days are labelled in their middle, weeks and months where they begin.</summary>
    public bool IsCentred => Above is not null;

    private const int MostDays = 31;
    private const int MostNarrow = 13;

    internal static bool AreDays(DayView view) => view.Days <= MostDays;

    internal static IReadOnlyList<LaneTick> Of(DayView view, IReadOnlyList<DateOnly> winning)
    {
        if (!AreDays(view)) return [.. DayTicks.Of(view, []).Select(tick => new LaneTick { X = tick.X, Label = tick.Label, IsMinor = tick.Narrow is null })];

        var step = (view.Days + MostNarrow - 1) / MostNarrow;
        var anchor = winning.FirstOrDefault(view.Contains, view.First).DayNumber - view.Start;
        var months = view.First.Month != view.Last.Month;
        return
        [
            .. Enumerable.Range(0, view.Days).Select(index =>
            {
                var day = view.First.AddDays(index);
                return new LaneTick
                {
                    X = view.Mid(day),
                    Above = day.ToString(months && (index == 0 || day.Day == 1) ? "MMM" : "ddd", CultureInfo.InvariantCulture),
                    Label = day.ToString("%d", CultureInfo.InvariantCulture),
                    IsWinning = winning.Contains(day),
                    IsMinor = (index - anchor) % step != 0,
                };
            }),
        ];
    }
}
