namespace BorderWatch.Data.Dates;

/// <summary>The three shapes of an <see cref="Edtf"/> value.</summary>
public enum EdtfKind
{
    /// <summary>One date of day, month or year precision, possibly with X for digits: <c>2023-12-01~</c>, <c>2023-12-XX</c>.</summary>
    Date,

    /// <summary>A period that lasts from one date to another, one of which may be open or unknown: <c>2022-10/2023-09</c>.</summary>
    Interval,

    /// <summary>A single date of which only the candidates are known: <c>[2023-12-18,2023-12-19]</c>, <c>[..2023-12-21]</c>.</summary>
    OneOf,
}
