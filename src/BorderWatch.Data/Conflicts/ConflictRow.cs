namespace BorderWatch.Data.Conflicts;

/// <summary>A field on which claims differ: what each of them says, how far apart they are, and what an analyst makes of it.</summary>
public sealed record ConflictRow
{
    /// <summary>
    /// A closure, a figure, or a name of our own for what the claims do not hold: "eagle-pass-rail", "adviser". Of a conflict
    /// in units, which is about several figures, what they have in common: "crossings-southwest-border-per-day".
    /// </summary>
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

    /// <summary>Origins that contradict themselves: what goes back to one of them cannot all hold.</summary>
    public IdList SplitOrigins { get; init; } = IdList.None;

    /// <summary>Of a figure: the page of the figures, without filter, on which its first claim stands; counted from 1.</summary>
    public int FigurePage { get; init; } = 1;

    /// <summary>The latest first.</summary>
    public IReadOnlyList<ConflictNote> Notes { get; init; } = [];

    /// <summary>What is said here and the latest note is not about, because it came later, was corrected, or was not shown: the note decides nothing about it.</summary>
    public IReadOnlyList<CitedClaim> Unseen { get; init; } = [];

    public bool EnteredByHand => ConflictFields.ByHand.Contains(Field);

    public string ConflictId => IdOf(SubjectId, Field);

    public IEnumerable<CitedClaim> Claims => Values.SelectMany(value => value.Claims);

    /// <summary>The sources of its values, each once.</summary>
    public IdList Sources => new(Claims.Select(claim => claim.SourceId));

    /// <summary>The origins of its values, each once.</summary>
    public IdList Origins => new(Claims.Select(claim => claim.OriginId));

    /// <summary>One of <see cref="ConflictStatuses"/>: open until somebody says otherwise, and again when somebody else says more.</summary>
    public string Status => Latest is { } note && Unseen.Count == 0 ? note.Status : ConflictStatuses.Open;

    public ConflictNote? Latest => Notes.Count == 0 ? null : Notes[0];

    public static string IdOf(string subjectId, string field) => $"{subjectId}.{field}";
}
