namespace BorderWatch.Data.Reading.Actions;

/// <summary>An action at its tokens: <paramref name="First"/> up to, and without, <paramref name="Next"/>.</summary>
internal readonly record struct ActionMention(int First, int Next, ActionWord Word);
