namespace BorderWatch.Data.Reading.Quantities;

/// <summary>A number as an article writes it.</summary>
/// <param name="First">Its first token, with the hedge before it.</param>
/// <param name="Number">The first token of the number itself.</param>
/// <param name="Low">Null after "up to" and "fewer than".</param>
/// <param name="High">Equal to <paramref name="Low"/> for a plain number; null after "more than".</param>
/// <param name="Qualifier">A qualifier of the contract, or null.</param>
/// <param name="IsWorded">"tens of thousands".</param>
internal sealed record Quantity(int First, int Number, int Next, decimal? Low, decimal? High, string? Qualifier, bool IsMoney, bool IsWorded);
