using BorderWatch.Data.Official.Releases;

namespace BorderWatch.Data.Official.Import;

/// <summary>What became of a file.</summary>
/// <param name="IsNew">False when the same content was there already: then nothing has changed.</param>
public sealed record ImportResult(OfficialRelease Release, bool IsNew);
