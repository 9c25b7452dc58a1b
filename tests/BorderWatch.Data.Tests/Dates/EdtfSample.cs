namespace BorderWatch.Data.Tests.Dates;

/// <summary>A valid EDTF text together with what it means, worked out while making it and not by the code under test.</summary>
/// <param name="Parts">First and last day of each member of a set, or of the one date or interval; null where open or unknown.</param>
internal sealed record EdtfSample(string Text, IReadOnlyList<(DateOnly? First, DateOnly? Last)> Parts)
{
    public DateOnly? First => Parts.Any(part => part.First is null) ? null : Parts.Min(part => part.First);

    public DateOnly? Last => Parts.Any(part => part.Last is null) ? null : Parts.Max(part => part.Last);

    public IEnumerable<DateOnly> Days()
    {
        var numbers = Parts.SelectMany(part => Enumerable.Range(
            part.First!.Value.DayNumber,
            part.Last!.Value.DayNumber - part.First.Value.DayNumber + 1));
        return numbers.Distinct().Order().Select(DateOnly.FromDayNumber);
    }

    // FsCheck shows this where a property fails.
    public override string ToString() => Text;
}
