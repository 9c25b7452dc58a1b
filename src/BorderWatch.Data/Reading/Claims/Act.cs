using BorderWatch.Data.Reading.Actions;
using BorderWatch.Data.Reading.Days;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>An action that was claimed, with all that a shortened clause after it leaves out: "PedWest on Dec. 9".</summary>
internal sealed record Act(MarkedSentence Sentence, ActionMention Action, Theme Theme, IReadOnlyList<ThemeItem> Items, string Word, DayWords? Day, bool IsAhead);
