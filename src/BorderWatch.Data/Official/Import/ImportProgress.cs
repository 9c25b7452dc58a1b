namespace BorderWatch.Data.Official.Import;

/// <summary>How far an import is.</summary>
/// <param name="Rows">Read so far.</param>
/// <param name="Share">Of the file that is read, 0 to 1.</param>
/// <param name="Storing">All is read, and is being put into the store.</param>
public sealed record ImportProgress(long Rows, double Share, bool Storing);
