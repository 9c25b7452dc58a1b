using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Rules;

/// <summary>How exactly a claim dates something; smaller is more precise: an exact day, a hedged day, then spans, shorter first.</summary>
/// <param name="Hedge">The qualifier of a hedged day, as EDTF writes it; it tells hedged days apart, but ranks none before another.</param>
public readonly record struct Precision(int Rank, long Days, string Hedge) : IComparable<Precision>
{
    private const int Exact = 0;
    private const int Hedged = 1;
    private const int Span = 2;

    /// <summary>The claim names one day, exactly or hedged.</summary>
    public bool IsDay => Rank is Exact or Hedged;

    /// <param name="date">A date with a first and a last day.</param>
    public static Precision Of(Edtf date) => date.DayCount switch
    {
        1 when Hedges.Of(date) is { Length: > 0 } hedge => new(Hedged, 1, hedge),
        1 => new(Exact, 1, Hedges.None),
        { } days => new(Span, days, Hedges.None),
        null => throw new ArgumentException($"{date} has no first or last day.", nameof(date)),
    };

    public int CompareTo(Precision other) => (Rank, Days).CompareTo((other.Rank, other.Days));

    public static bool operator <(Precision left, Precision right) => left.CompareTo(right) < 0;

    public static bool operator >(Precision left, Precision right) => left.CompareTo(right) > 0;

    public static bool operator <=(Precision left, Precision right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Precision left, Precision right) => left.CompareTo(right) >= 0;
}
