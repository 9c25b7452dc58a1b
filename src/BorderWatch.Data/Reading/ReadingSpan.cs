namespace BorderWatch.Data.Reading;

/// <summary>Words of the article that a part of a claim was read from.</summary>
/// <param name="Kind">One of <see cref="ReadingSpanKinds"/>.</param>
/// <param name="Start">UTF-16 offset into the text as it was given.</param>
/// <param name="End">Just after the last character.</param>
public readonly record struct ReadingSpan(string Kind, int Start, int End);
