namespace BorderWatch.Data.Official.Revisions;

/// <summary>How much of one data set was revised.</summary>
public sealed record RevisionCount
{
    /// <summary>Of <see cref="DataSets"/>.</summary>
    public required string DataSet { get; init; }

    /// <summary>Values that were revised, however often: months, or months at a port.</summary>
    public required int Subjects { get; init; }

    /// <summary>Rows.</summary>
    public required int Revisions { get; init; }

    /// <summary>The greatest change, in one step or from the first value to the last, in percent of the value before; null where one was 0.</summary>
    public required decimal? Furthest { get; init; }
}
