using BorderWatch.Data.Closures;
using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Ports;

/// <summary>A port by closure type, on the as-of day of its closures.</summary>
public sealed record PortState
{
    public required string PortSlug { get; init; }

    public required string Port { get; init; }

    /// <summary>Two-letter postal code.</summary>
    public required string State { get; init; }

    /// <summary>One entry for each of <see cref="ClosureTypes.All"/>, in that order.</summary>
    public required IReadOnlyList<PortTypeState> Types { get; init; }

    /// <summary>The ports of some closures, west to east.</summary>
    /// <param name="closures">Every closure of these ports: one that is left out would be shown as not reported.</param>
    public static IReadOnlyList<PortState> Of(IEnumerable<ClosureRow> closures) =>
    [
        .. closures.GroupBy(row => row.PortSlug).OrderBy(port => port.First().Longitude).ThenBy(port => port.Key, StringComparer.Ordinal)
            .Select(port => new PortState
            {
                PortSlug = port.Key,
                Port = port.First().Port,
                State = port.First().State,
                Types = [.. ClosureTypes.All.Select(type => OfType([.. port], type))],
            }),
    ];

    private static PortTypeState OfType(IReadOnlyList<ClosureRow> closures, string type)
    {
        if (closures.FirstOrDefault(row => row.ClosureType == type) is { } closure)
            return new PortTypeState { ClosureType = type, Status = closure.Status, Closure = closure };

        // A claim that names no port is linked to the closure it is taken for, whose type may not be all that it says:
        // "foot and vehicle" is linked to the vehicle closure of a port, and says that people on foot were stopped too.
        var id = $"{closures[0].PortSlug}-{type}";
        List<ClosureClaimRow> claims =
        [
            .. closures.SelectMany(row => row.InferredClaims).DistinctBy(claim => claim.ClaimId)
                .Where(claim => claim.Aspect != Aspects.Reason && StatedTypes.Of(claim.TypeStated).Contains(type) && ClosureStatus.Holds(DatedClaim.From(claim, id), closures[0].AsOf)
                && closures[0].Reading.Hears(DatedClaim.From(claim, id))),
        ];
        return new PortTypeState { ClosureType = type, Status = claims.Count > 0 ? Statuses.Inferred : Statuses.NotReported, Claims = claims };
    }
}
