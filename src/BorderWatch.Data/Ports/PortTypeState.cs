using BorderWatch.Data.Closures;

namespace BorderWatch.Data.Ports;

/// <summary>What is reported of one port and one closure type on a day.</summary>
public sealed record PortTypeState
{
    /// <summary>One of <see cref="ClosureTypes.All"/>.</summary>
    public required string ClosureType { get; init; }

    /// <summary>One of <see cref="Statuses"/>; never a word for "open", which no source has said.</summary>
    public required string Status { get; init; }

    /// <summary>The closure; null where no claim is linked to one.</summary>
    public ClosureRow? Closure { get; init; }

    /// <summary>Without a closure: the claims that name no port, are taken to be about this one, and say that this type too was closed.</summary>
    public IReadOnlyList<ClosureClaimRow> Claims { get; init; } = [];
}
