using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Closures;

/// <summary>What one reading makes of the claims about a closure.</summary>
public sealed class ClosureAnswer
{
    private readonly IReadOnlyList<DatedClaim> _heard;

    // The last day asked for: a page asks for one day, many times.
    private StatusOfDay? _last;

    private ClosureAnswer(DateAnswer start, DateAnswer end, IReadOnlyList<DatedClaim> heard) => (Start, End, _heard) = (start, end, heard);

    /// <summary>Of one source, where it says nothing.</summary>
    internal static ClosureAnswer Silent { get; } = Of(new OneSourceReading(""), []);

    public DateAnswer Start { get; }

    public DateAnswer End { get; }

    internal static ClosureAnswer Of(Rules.Reading reading, IReadOnlyList<DatedClaim> claims) =>
        new(reading.Of(Moment.Start, claims), reading.Of(Moment.End, claims), reading.Heard(claims));

    /// <returns>One of <see cref="Statuses"/>.</returns>
    public string StatusOn(DateOnly day)
    {
        if (_last is { } last && last.Day == day) return last.Status;
        var status = ClosureStatus.On(day, Start, End, _heard);
        _last = new StatusOfDay(day, status);
        return status;
    }

    private sealed record StatusOfDay(DateOnly Day, string Status);
}
