namespace BorderWatch.Web.Components.Charts;

/// <summary>The bar of a row as far as the view shows it.</summary>
public sealed record TimelineBars
{
    public required IReadOnlyList<TimelineBar> Parts { get; init; }

    public required OpenEnd OpenEnd { get; init; }

    /// <summary>The bar goes on beyond the left edge.</summary>
    public required bool IsClippedLeft { get; init; }

    public required bool IsClippedRight { get; init; }

    internal static TimelineBars From(ClosureSpan span, DayView view) => new()
    {
        Parts =
        [
            .. span.Parts.Where(part => part.To > view.Start && part.From < view.End)
                .Select(part => (part.Fill, From: Math.Max(part.From, view.Start), To: Math.Min(part.To, view.End)))
                .Select(part => new TimelineBar(part.Fill, view.X(part.From), view.Width(part.From, part.To))),
        ],
        OpenEnd = span.OpenEnd,
        IsClippedLeft = span.Parts.Any(part => part.From < view.Start) && (span.OpenEnd != OpenEnd.None || span.Parts.Any(part => part.To > view.Start)),
        IsClippedRight = span.Parts.Any(part => part.To > view.End) && span.Parts.Any(part => part.From < view.End),
    };

    /// <summary>The slices after the newest publication day, one a day, narrowing from 0.8 to 0.07 of a day; of several days each where there are many.</summary>
    internal static IReadOnlyList<TimelineBar> Open(DayView view, DateOnly newest)
    {
        const int most = 30;
        const double widest = 0.8, narrowest = 0.07;
        var from = newest.DayNumber + 1;
        var days = view.End - from;
        if (days <= 0) return [];

        var step = (days + most - 1) / most;
        var slices = (days + step - 1) / step;
        return
        [
            .. Enumerable.Range(0, slices)
                .Select(slice => (At: from + (slice * step), Share: slices == 1 ? widest : widest - ((widest - narrowest) * slice / (slices - 1))))
                .Where(slice => slice.At >= view.Start)
                .Select(slice => new TimelineBar(BarFill.Slice, view.X(slice.At), view.Width(slice.At, slice.At + (slice.Share * step)))),
        ];
    }
}
