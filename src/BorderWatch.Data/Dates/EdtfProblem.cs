namespace BorderWatch.Data.Dates;

/// <summary>Why a text was refused as an <see cref="Edtf"/> value.</summary>
/// <param name="Position">Index into the text, counted from 0; the text's length where something is missing at its end.</param>
/// <param name="Reason">Plain English to stand inside a sentence, without full stop: "month 13 does not exist".</param>
public sealed record EdtfProblem(int Position, string Reason);
