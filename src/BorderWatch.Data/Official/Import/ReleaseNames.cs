namespace BorderWatch.Data.Official.Import;

/// <summary>What a release is called, where that is not what its kind of file is called.</summary>
internal sealed record ReleaseNames(string Publisher, string Title, string Definition);
