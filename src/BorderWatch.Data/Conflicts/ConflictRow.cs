namespace BorderWatch.Data.Conflicts;

/// <summary>A field on which claims differ: what each of them says, how far apart they are, and what an analyst makes of it.</summary>
public sealed record ConflictRow
{
    /// <summary>A closure, a figure, or a name of our own for what the claims do not hold: "eagle-pass-rail", "adviser".</summary>
    public required string SubjectId { get; init; }

    /// <summary>"Eagle Pass rail bridge"; "People a day, southwest border".</summary>
    public required string Subject { get; init; }

    /// <summary>One of <see cref="ConflictFields"/>.</summary>
    public required string Field { get; init; }

    /// <summary>The port of a closure; null for figures and what was entered by hand.</summary>
    public string? PortSlug { get; init; }

    public required IReadOnlyList<ConflictValue> Values { get; init; }

    /// <summary>The distance between the values, in <see cref="SpreadUnit"/>; the least, where a value is several days.</summary>
    public required decimal Spread { get; init; }

    /// <summary>The greatest distance, where it is not the same as <see cref="Spread"/>.</summary>
    public decimal? SpreadTo { get; init; }

    /// <summary>One of <see cref="SpreadUnits"/>.</summary>
    public required string SpreadUnit { get; init; }

    /// <summary>The latest first.</summary>
    public IReadOnlyList<ConflictNote> Notes { get; init; } = [];

    public bool EnteredByHand => ConflictFields.ByHand.Contains(Field);

    public string ConflictId => IdOf(SubjectId, Field);

    public IEnumerable<CitedClaim> Claims => Values.SelectMany(value => value.Claims);

    /// <summary>The sources of its values, each once.</summary>
    public IdList Sources => new(Claims.Select(claim => claim.SourceId));

    /// <summary>The origins of its values, each once.</summary>
    public IdList Origins => new(Claims.Select(claim => claim.OriginId));

    /// <summary>One of <see cref="ConflictStatuses"/>: open until somebody says otherwise.</summary>
    public string Status => Latest?.Status ?? ConflictStatuses.Open;

    public ConflictNote? Latest => Notes.Count == 0 ? null : Notes[0];

    public static string IdOf(string subjectId, string field) => $"{subjectId}.{field}";
}
