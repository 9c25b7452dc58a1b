namespace BorderWatch.Data.Official.Import;

/// <summary>Why a row is not taken.</summary>
/// <param name="Column">As the heading calls it.</param>
/// <param name="Reason">"is not a month".</param>
internal readonly record struct RowFault(string Column, string Reason);
