namespace BorderWatch.Benchmarks;

/// <summary>What to measure, and how often.</summary>
public sealed record MeasureOptions
{
    public required IReadOnlyList<Part> Parts { get; init; }

    public required IReadOnlyList<StoreSize> Stores { get; init; }

    /// <summary>Paths with their leading slash.</summary>
    public required IReadOnlyList<string> Pages { get; init; }

    /// <summary>Of each page.</summary>
    public required int Requests { get; init; }

    /// <summary>With and without a store in place, of each.</summary>
    public required int Starts { get; init; }

    /// <summary>In a fresh browser profile each.</summary>
    public required int Visits { get; init; }

    /// <summary>Held open at once.</summary>
    public required int Circuits { get; init; }

    /// <summary>Of Lighthouse, for each kind of machine.</summary>
    public required int Runs { get; init; }

    public required int Port { get; init; }
}
