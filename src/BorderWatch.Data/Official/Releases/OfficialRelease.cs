namespace BorderWatch.Data.Official.Releases;

/// <summary>One file of an agency as it was imported.</summary>
public sealed record OfficialRelease
{
    /// <summary>"bts-crossings-2025-02-500818b5": agency, subject, last month, beginning of the hash.</summary>
    public required string ReleaseId { get; init; }

    /// <summary>Of <see cref="ReleaseKinds"/>.</summary>
    public required string Kind { get; init; }

    public required string Publisher { get; init; }

    public required string Title { get; init; }

    /// <summary>What is counted, as the agency defines it.</summary>
    public required string Definition { get; init; }

    public required YearMonth FirstMonth { get; init; }

    public required YearMonth LastMonth { get; init; }

    /// <summary>How many months have a row.</summary>
    public required int Months { get; init; }

    /// <summary>Of a snapshot, the first day that its records give; null where months are counted.</summary>
    public DateOnly? FirstDay { get; init; }

    public DateOnly? LastDay { get; init; }

    /// <summary>Of the content without compression, so that a file and its ZIP are one release.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Without the heading.</summary>
    public required long Rows { get; init; }

    /// <summary>Rows that repeat another.</summary>
    public required long Duplicates { get; init; }

    /// <summary>Rows that give another value for what an earlier row gives; the last holds and is flagged.</summary>
    public required long Conflicts { get; init; }

    public required long Rejected { get; init; }

    /// <summary>There is a list of the rows that were rejected or contradict another.</summary>
    public bool HasReport => Conflicts + Rejected > 0;

    /// <summary>It comes with the program: totals alone.</summary>
    public required bool InTheBox { get; init; }

    public required DateTimeOffset ImportedAt { get; init; }
}
