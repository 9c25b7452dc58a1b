namespace BorderWatch.Data.Reading;

/// <summary>What a reviewer should know before accepting claims of an article.</summary>
/// <param name="Kind">One of <see cref="ReadingLintKinds"/>.</param>
/// <param name="Words">A sentence.</param>
/// <param name="Start">The words it is about; both offsets are 0 where it is about the whole article.</param>
public sealed record ReadingLint(string Kind, string Words, int Start = 0, int End = 0);
