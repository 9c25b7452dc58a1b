namespace BorderWatch.Data.Reading.Places;

/// <summary>A common noun at its tokens: <paramref name="First"/> up to, and without, <paramref name="Next"/>.</summary>
internal readonly record struct TermMention(int First, int Next, Term Term);
