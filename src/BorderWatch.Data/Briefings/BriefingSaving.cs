namespace BorderWatch.Data.Briefings;

/// <summary>What became of a briefing that was to be saved.</summary>
/// <param name="Problems">A sentence for each thing that is wrong with it; none when it was saved.</param>
/// <param name="Taken">The briefing that has the name already, where nobody said that it should be replaced.</param>
public sealed record BriefingSaving(IReadOnlyList<string> Problems, SavedBriefing? Taken = null);
