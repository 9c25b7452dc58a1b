namespace BorderWatch.Data;

/// <summary>What the store was when something was read from it: another one as soon as anybody has changed it.</summary>
/// <param name="Watch">The connection that counted; a count means nothing to another.</param>
/// <param name="Changes">SQLite's count of the changes that others made to the file.</param>
internal readonly record struct StoreVersion(long Watch, long Changes);
