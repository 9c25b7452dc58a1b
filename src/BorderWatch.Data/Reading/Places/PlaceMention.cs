namespace BorderWatch.Data.Reading.Places;

/// <summary>A name at its tokens: <paramref name="First"/> up to, and without, <paramref name="Next"/>.</summary>
internal readonly record struct PlaceMention(int First, int Next, Place Place);
