namespace BorderWatch.Web.Exports;

/// <summary>What a file says of itself: which rows these are, how they were derived, and how to ask for them again.</summary>
internal sealed record ExportAbout
{
    /// <summary>What one row is.</summary>
    public required string Row { get; init; }

    /// <summary>The filter in words.</summary>
    public required string Filter { get; init; }

    public required string Reading { get; init; }

    public required string ReadingDefinition { get; init; }

    public required DateOnly AsOf { get; init; }

    public required DateOnly KnownOn { get; init; }

    /// <summary>Path and query, with nothing left to defaults; no host, which differs from machine to machine.</summary>
    public required string Permalink { get; init; }

    public required int Rows { get; init; }

    /// <summary>The content of the store, as an id.</summary>
    public required string Snapshot { get; init; }

    /// <summary>Every column in order, with what it means.</summary>
    public required IReadOnlyList<(string Name, string Label, string Definition)> Columns { get; init; }
}
