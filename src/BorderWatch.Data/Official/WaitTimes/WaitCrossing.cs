namespace BorderWatch.Data.Official.WaitTimes;

/// <summary>One crossing at one moment, as the file gives it. No value of it is a claim.</summary>
public sealed record WaitCrossing
{
    /// <summary>The release that it is in.</summary>
    public required string Snapshot { get; init; }

    /// <summary>Its place in the file, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>As given: "230302", "l24501"; null in a file that gives none.</summary>
    public string? PortNumber { get; init; }

    /// <summary>Four digits; null where the number does not begin with them.</summary>
    public string? PortCode { get; init; }

    /// <summary>Id of the port in this store; null where the store has no port of that code.</summary>
    public string? PortSlug { get; init; }

    public required string Port { get; init; }

    /// <summary>Null where the port has no name for it.</summary>
    public string? Crossing { get; init; }

    public string? Border { get; init; }

    /// <summary>Posted, as given: "6 am-8 pm".</summary>
    public string? Hours { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>As given, local, in a zone that is not named.</summary>
    public string? Time { get; init; }

    /// <summary>As given: "Open", "Closed".</summary>
    public string? Status { get; init; }

    public string? Notice { get; init; }

    public IReadOnlyList<WaitLane> Lanes { get; init; } = [];

    public string Id => $"{Snapshot}.{Number}";

    public bool IsClosed => string.Equals(Status, "Closed", StringComparison.OrdinalIgnoreCase);
}
