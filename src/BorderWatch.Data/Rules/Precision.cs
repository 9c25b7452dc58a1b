using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Rules;

/// <summary>How exactly a claim dates something; smaller is more precise: an exact day, an about-day, then spans, shorter first.</summary>
public readonly record struct Precision(int Rank, long Days) : IComparable<Precision>
{
    private const int Exact = 0;
    private const int About = 1;
    private const int Span = 2;

    /// <summary>The claim names one day, exactly or about.</summary>
    public bool IsDay => Rank is Exact or About;

    public bool IsAbout => Rank is About;

    /// <param name="date">A date with a first and a last day.</param>
    public static Precision Of(Edtf date) => date.DayCount switch
    {
        1 when date.IsApproximate || date.IsUncertain => new(About, 1),
        1 => new(Exact, 1),
        { } days => new(Span, days),
        null => throw new ArgumentException($"{date} has no first or last day.", nameof(date)),
    };

    public int CompareTo(Precision other) => (Rank, Days).CompareTo((other.Rank, other.Days));

    public static bool operator <(Precision left, Precision right) => left.CompareTo(right) < 0;

    public static bool operator >(Precision left, Precision right) => left.CompareTo(right) > 0;

    public static bool operator <=(Precision left, Precision right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Precision left, Precision right) => left.CompareTo(right) >= 0;
}
