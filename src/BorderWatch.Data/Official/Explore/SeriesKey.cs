namespace BorderWatch.Data.Official.Explore;

/// <summary>A series of a set without its months.</summary>
/// <param name="One">Measure, or class.</param>
/// <param name="Two">Port code, or 0.</param>
/// <param name="Values">For each dimension of the set the index of the value.</param>
/// <param name="First">The index of its first month.</param>
/// <param name="Reported">How many months are.</param>
/// <param name="Releases">Numbers of the releases that its values are from; none where the set has them by month.</param>
internal sealed record SeriesKey(long One, long Two, IReadOnlyList<int> Values, int First, int Span, int Reported, IReadOnlyList<long> Releases);
