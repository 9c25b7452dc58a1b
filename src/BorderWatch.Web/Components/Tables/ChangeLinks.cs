using BorderWatch.Data;
using BorderWatch.Data.Changes;
using BorderWatch.Data.Conflicts;
using BorderWatch.Web.Components.Shared;

namespace BorderWatch.Web.Components.Tables;

/// <summary>Where the rows of a comparison are shown now: nowhere, if they are gone.</summary>
public sealed class ChangeLinks
{
    private readonly Contested _contested;
    private readonly KeptView _kept;
    private readonly HashSet<string> _sources;
    private readonly Dictionary<string, string> _sourceOf;

    /// <param name="all">Every difference, whatever a page shows of them.</param>
    public ChangeLinks(IEnumerable<ChangeRow> all, Contested contested, StoreFacts facts, Viewpoint view)
    {
        (_contested, _kept) = (contested, new KeptView { View = view });
        _sources = facts.Sources.Select(source => source.SourceId).ToHashSet(StringComparer.Ordinal);
        _sourceOf = all.Where(row => ComparedTables.Find(row.Table).HoldsClaims && row.Change != ChangeKinds.Withdrawn)
            .GroupBy(row => row.RowId, StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.First().Sources[0], StringComparer.Ordinal);
    }

    public string? Row(ChangeRow row) => row switch
    {
        { Table: ComparedTables.Sources } => Source(row.RowId),
        _ when ComparedTables.Find(row.Table).HoldsClaims => Claim(row.RowId),
        { After: null } => null,
        { Table: ComparedTables.Closures } => _kept.In($"/closures/{row.RowId}"),
        { Table: ComparedTables.Conflicts } => ConflictLink.To(_contested, row.RowId, _kept),
        _ => _kept.In($"/events#{row.RowId}"),
    };

    /// <summary>On the page of its source, which shows all of them at once: lists of claims have pages.</summary>
    public string? Claim(string claimId) => _sourceOf.TryGetValue(claimId, out var source) ? _kept.In($"/sources/{source}#{claimId}") : null;

    public string? Source(string sourceId) => _sources.Contains(sourceId) ? _kept.In($"/sources/{sourceId}") : null;
}
