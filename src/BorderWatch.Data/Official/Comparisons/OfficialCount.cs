namespace BorderWatch.Data.Official.Comparisons;

/// <summary>An official count beside a reported figure, and how far that is from it.</summary>
public sealed record OfficialCount
{
    /// <summary>Of <see cref="CountedParts"/>.</summary>
    public required string Part { get; init; }

    /// <summary>As the agency names it.</summary>
    public required string Place { get; init; }

    /// <summary>Encounters in all of the months.</summary>
    public required long Value { get; init; }

    /// <summary>Of all the months together.</summary>
    public required int Days { get; init; }

    /// <summary>The reported figure is a number a day, so the average is what it is set against.</summary>
    public required bool IsDaily { get; init; }

    /// <summary>What the number was read from, so that it can be followed back.</summary>
    public required IReadOnlyList<string> ReleaseIds { get; init; }

    /// <summary>How far the least that is reported is from it, in percent of it; null for "up to".</summary>
    public required decimal? DifferenceLow { get; init; }

    /// <summary>How far the most that is reported is from it; null for "more than".</summary>
    public required decimal? DifferenceHigh { get; init; }

    public decimal PerDay => Value / (decimal)Days;

    /// <summary>What the reported number is set against.</summary>
    public decimal Against => IsDaily ? PerDay : Value;
}
