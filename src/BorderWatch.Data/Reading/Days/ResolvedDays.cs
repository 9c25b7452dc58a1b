using System.Globalization;
using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Reading.Days;

/// <summary>What words that name days were found to mean.</summary>
internal sealed record ResolvedDays
{
    public required DateOnly First { get; init; }

    public required DateOnly Last { get; init; }

    public required DayKind Kind { get; init; }

    public bool IsAbout { get; init; }

    /// <summary>"by Friday": that day at the latest.</summary>
    public bool IsBy { get; init; }

    /// <summary>The day that the weekday names, where it contradicts the date.</summary>
    public DateOnly? Contradicted { get; init; }

    /// <summary>How it was worked out, as a sentence.</summary>
    public required string Explained { get; init; }

    /// <summary>As the date of a moment (contract, section 2): a day, a day with <c>~</c>, or one of several days.</summary>
    public Edtf? Moment => Kind == DayKind.Recent ? null
        : IsBy ? Edtf.UpTo(Last)
        : Contradicted is { } other ? Edtf.OneOf([First, other])
        : First == Last ? Edtf.Day(First, IsAbout)
        : Last.DayNumber - First.DayNumber == 1 ? Edtf.OneOf([First, Last])
        : Edtf.Parse($"[{Iso(First)}..{Iso(Last)}]");

    /// <summary>As the period of a figure: a day, a month, a year, or a span.</summary>
    public string Period => Kind switch
    {
        DayKind.Recent => $"{Month(First)}~",
        DayKind.Month or DayKind.MonthFromNow or DayKind.MonthLater when IsWholeMonth => Month(First),
        DayKind.FiscalYear or DayKind.YearBefore => $"{Month(First)}/{Month(Last)}",
        DayKind.Year or DayKind.YearFromNow when First is { Month: 1, Day: 1 } && Last is { Month: 12, Day: 31 } => First.Year.ToString("0000", CultureInfo.InvariantCulture),
        _ when First == Last => Iso(First) + (IsAbout ? "~" : ""),
        _ => $"{Iso(First)}/{Iso(Last)}",
    };

    /// <summary>As the beginning of a span.</summary>
    public string Start => Kind is DayKind.Month or DayKind.MonthFromNow or DayKind.MonthLater && IsWholeMonth ? Month(First) : Kind == DayKind.Year ? Period : Iso(First) + (IsAbout ? "~" : "");

    private bool IsWholeMonth => First.Day == 1 && Last == new DateOnly(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month));

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
