using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Closures;

/// <summary>What one reading makes of the claims about a closure.</summary>
public sealed record ClosureAnswer
{
    private readonly IReadOnlyList<DatedClaim> _heard;

    private ClosureAnswer(DateAnswer start, DateAnswer end, IReadOnlyList<DatedClaim> heard) => (Start, End, _heard) = (start, end, heard);

    /// <summary>Of one source, where it says nothing.</summary>
    internal static ClosureAnswer Silent { get; } = Of(new OneSourceReading(""), []);

    public DateAnswer Start { get; }

    public DateAnswer End { get; }

    internal static ClosureAnswer Of(Reading reading, IReadOnlyList<DatedClaim> claims) =>
        new(reading.Of(Moment.Start, claims), reading.Of(Moment.End, claims), reading.Heard(claims));

    /// <returns>One of <see cref="Statuses"/>.</returns>
    public string StatusOn(DateOnly day) => ClosureStatus.On(day, Start, End, _heard);
}
