using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>A place that an action is about, with the modes said of it; none is said where the list is empty.</summary>
/// <param name="First">Its tokens; -1 where it was named in another sentence.</param>
internal sealed record ThemeItem(Place Place, IReadOnlyList<string> Modes, int First, int Next);
