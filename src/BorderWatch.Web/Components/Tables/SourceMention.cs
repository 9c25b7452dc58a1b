using BorderWatch.Data.Conflicts;

namespace BorderWatch.Web.Components.Tables;

/// <summary>What the conflict register has of a source that is no claim: a value entered by hand, and where it stands.</summary>
public sealed record SourceMention
{
    public required ConflictRow Conflict { get; init; }

    public required ConflictValue Value { get; init; }

    public required string? Paragraph { get; init; }

    public required string? Line { get; init; }

    /// <param name="conflicts">Those that were entered by hand.</param>
    public static IReadOnlyList<SourceMention> Of(IEnumerable<ConflictRow> conflicts, string sourceId) =>
    [
        .. from conflict in conflicts
           from value in conflict.Values
           from claim in value.Claims
           where claim.SourceId == sourceId
           select new SourceMention { Conflict = conflict, Value = value, Paragraph = claim.Paragraph, Line = claim.Line },
    ];
}
