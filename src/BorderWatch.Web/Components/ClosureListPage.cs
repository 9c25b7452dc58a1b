using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Events;
using BorderWatch.Web.Components.Charts;
using BorderWatch.Web.Components.Filters;
using BorderWatch.Web.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace BorderWatch.Web.Components;

/// <summary>Base of the pages that show closures as a timeline: what they load and what they offer for download.</summary>
public abstract class ClosureListPage : FilteredPage<ClosureFilter>
{
    /// <summary>Null until the first load is done.</summary>
    protected ClosureList? List { get; private set; }

    protected ClosureTimelineModel Timeline { get; private set; } = default!;

    /// <summary>Which of the values shown are contested.</summary>
    protected Contested Contested { get; private set; } = Contested.None;

    /// <summary>Links out of an empty list; none while there are rows.</summary>
    protected IReadOnlyList<WayOut> WaysOut { get; private set; } = [];

    protected IReadOnlyList<DownloadLink> Downloads =>
        [new("closures.csv", DownloadUrl("/closures.csv")), new("closure-claims.csv", DownloadUrl("/closure-claims.csv")), ForExcel("/closures.csv"), .. OtherFormats("closures")];

    [Inject]
    private ClosureQueries Queries { get; set; } = default!;

    [Inject]
    private ConflictQueries Conflicts { get; set; } = default!;

    [Inject]
    private EventQueries Events { get; set; } = default!;

    /// <summary>The rows that the timeline draws.</summary>
    protected virtual IReadOnlyList<ClosureRow> Drawn(ClosureList list, ClosureFilter filter) => list.Rows;

    protected override async Task LoadAsync(ClosureFilter filter, StoreFacts facts, CancellationToken ct)
    {
        Contested = await Conflicts.ContestedAsync(filter.View, ct);
        var list = await Queries.ListAsync(filter, facts, ct);
        var events = await Events.ListAsync(new EventFilter { View = filter.View }, ct);
        WaysOut = list.Rows.Count == 0 ? await WaysOutAsync(filter, facts, ct) : [];
        Timeline = ClosureTimelineModel.From(Drawn(list, filter), list.Claims, events, filter.View.AsOfDay(facts), filter.View.KnownDay(facts), filter.From, filter.To, list.Rows);
        List = list;
    }

    /// <summary>Only those that lead to rows.</summary>
    private async Task<IReadOnlyList<WayOut>> WaysOutAsync(ClosureFilter filter, StoreFacts facts, CancellationToken ct)
    {
        List<WayOut> ways = [];
        foreach (var (text, wider) in WayOut.Wider(filter with { Page = 1 }))
        {
            if ((await Queries.ListAsync(wider, facts, ct)).Rows.Count > 0) ways.Add(new WayOut(text, Url(wider)));
        }

        return ways;
    }
}
