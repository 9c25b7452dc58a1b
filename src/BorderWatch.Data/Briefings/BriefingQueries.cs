using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Ports;
using BorderWatch.Data.Sources;

namespace BorderWatch.Data.Briefings;

/// <summary>Gathers what a briefing is written from. The names of its link mean for figures, events and conflicts what they mean on their own pages.</summary>
public sealed class BriefingQueries(ClosureQueries closures, FigureQueries figures, EventQueries events, ConflictQueries conflicts, SourceQueries sources, PortQueries ports)
{
    public async Task<BriefingContent> GetAsync(BriefingFilter filter, StoreFacts facts, CancellationToken ct = default)
    {
        var (chosen, view) = (filter.Chosen, filter.View);
        var list = await closures.ListAsync(chosen, facts, ct);
        var numbers = await figures.ClaimsAsync(
            new FigureFilter { Ports = chosen.Ports, Sources = chosen.Sources, From = chosen.From, To = chosen.To, Text = chosen.Text, View = view }, ct);
        var subjects = list.Rows.Select(row => row.ClosureId).Concat(numbers.Select(claim => claim.FigureId)).ToHashSet(StringComparer.Ordinal);
        var open = await conflicts.ListAsync(new ConflictFilter { Statuses = new IdList([ConflictStatuses.Open]), Sources = chosen.Sources, View = view }, ct);
        return new BriefingContent
        {
            List = list,
            Figures = numbers,
            Daily = await figures.DailyCrossingsAsync(chosen.Sources, view, ct),
            Contested = await conflicts.ContestedAsync(view, ct),
            // What is entered by hand is about no closure and no figure: it stands where nothing is chosen among them.
            Conflicts = [.. open.Where(row => subjects.Contains(row.SubjectId) || (row.EnteredByHand && !chosen.IsNarrowed))],
            Events = await events.ListAsync(new EventFilter { Sources = chosen.Sources, From = chosen.From, To = chosen.To, Text = chosen.Text, View = view }, ct),
            AllEvents = await events.ListAsync(new EventFilter { View = view }, ct),
            Sources = await sources.ListAsync(new SourceFilter { View = view }, ct),
            Ports = await PortsAsync(filter, facts, ct),
        };
    }

    private async Task<IReadOnlyList<BriefingPort>> PortsAsync(BriefingFilter filter, StoreFacts facts, CancellationToken ct)
    {
        List<BriefingPort> profiles = [];
        foreach (var slug in filter.Shown.Select(BriefingBlocks.PortOf).OfType<string>())
        {
            var one = new IdList([slug]);
            var port = await ports.FindAsync(slug, ct) ?? throw new InvalidOperationException($"The filter let through the port {slug}, which is not in the store.");
            profiles.Add(new BriefingPort(
                port,
                (await closures.ListAsync(new ClosureFilter { Ports = one, View = filter.View }, facts, ct)).Rows,
                await figures.ClaimsAsync(new FigureFilter { Ports = one, View = filter.View }, ct)));
        }

        return profiles;
    }
}
