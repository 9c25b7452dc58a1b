namespace BorderWatch.Web.Hosting;

/// <summary>What is to be imported, as the command line says.</summary>
public sealed record ImportOptions
{
    /// <summary>Path of the SQLite file; null leaves it to the configuration.</summary>
    public string? Database { get; init; }

    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Also where more than one row in a hundred is rejected.</summary>
    public bool KeepGoing { get; init; }

    /// <summary>Where the rejected rows are written, as CSV; null for nowhere.</summary>
    public string? Report { get; init; }
}
