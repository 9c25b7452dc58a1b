using System.Collections.Concurrent;
using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Closures;

/// <summary>The claims about one closure, and what each reading makes of them; it depends on nothing else.</summary>
internal sealed class ClosureClaims
{
    // Each reading once: a claim is of one source, so there are never more answers than claims, and a few.
    private readonly ConcurrentDictionary<Rules.Reading, ClosureAnswer> _answers = new();

    // Likewise what is said on a point that differs; null where nothing does.
    private readonly ConcurrentDictionary<(DifferenceField Field, Rules.Reading Reading), IReadOnlyList<DifferenceValue>?> _differences = new();

    private ClosureClaims(string closureId, IReadOnlyList<ClosureClaimRow> rows)
    {
        ClosureId = closureId;
        Rows = rows;
        Dated = [.. rows.Select(claim => DatedClaim.From(claim, closureId))];
        Summary = ClaimSummary.Of(rows, closureId);
    }

    public static ClosureClaims None { get; } = Of("", []);

    public string ClosureId { get; }

    /// <summary>In date order; undated ones last.</summary>
    public IReadOnlyList<ClosureClaimRow> Rows { get; }

    /// <summary>The same as a rule reads them.</summary>
    public IReadOnlyList<DatedClaim> Dated { get; }

    public ClaimSummary Summary { get; }

    public static ClosureClaims Of(string closureId, IEnumerable<ClosureClaimRow> claims) => new(closureId,
    [
        .. claims.OrderBy(claim => claim.DateEdtf is null).ThenBy(claim => claim.DateEarliest ?? claim.DateLatest)
            .ThenBy(claim => claim.DateLatest).ThenBy(claim => claim.ClaimId, StringComparer.Ordinal),
    ]);

    /// <summary>What is said on a point, made once for each reading.</summary>
    public IReadOnlyList<DifferenceValue>? Said(DifferenceField field, Rules.Reading reading, Func<IReadOnlyList<DifferenceValue>?> make) =>
        _differences.GetOrAdd((field, reading), _ => make());

    public ClosureAnswer By(Rules.Reading reading)
    {
        // Of a source that says nothing here there is nothing to keep.
        if (reading is OneSourceReading one && !Summary.SourcesStated.Contains(one.SourceId)) return ClosureAnswer.Silent;
        return _answers.GetOrAdd(reading, read => ClosureAnswer.Of(read, Dated));
    }
}
