namespace BorderWatch.Data.Official.Explore;

/// <summary>Takes the months of a series.</summary>
internal delegate void SeriesMonths(int index, ReadOnlySpan<int> months);
