using BorderWatch.Data.Reading.Days;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>When a number was counted.</summary>
/// <param name="Day">The words that say it.</param>
/// <param name="Period">One of the periods of a figure.</param>
/// <param name="Edtf">The day, month, fiscal year or span.</param>
/// <param name="IsNamed">Whether the span is one that a figure's date names: "between Sunday and Thursday" and "last week" are none (rule 17 of the labels).</param>
internal readonly record struct FigureTime(DayWords? Day, ResolvedDays? Resolved, string Period, string? Edtf, bool IsNamed);
