namespace BorderWatch.Web.Hosting;

/// <summary>What was asked for on the command line; null leaves it to the configuration.</summary>
public sealed record StartOptions
{
    /// <summary>Path of the SQLite file, relative to the current folder.</summary>
    public string? Database { get; init; }

    /// <summary>Also load the agencies' record (seed/supplement-cbp). It stays in the store once loaded.</summary>
    public bool Supplement { get; init; }

    /// <summary>Addresses to listen on, joined with ';'.</summary>
    public string? Urls { get; init; }
}
