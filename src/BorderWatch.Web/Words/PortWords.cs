using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Ports;
using BorderWatch.Data.Rules;

namespace BorderWatch.Web.Words;

/// <summary>What is said of a port of entry in words. Never that it is open: silence is no claim.</summary>
public static class PortWords
{
    /// <summary>The title of its page: "Eagle Pass: reported closed to rail and vehicle traffic".</summary>
    public static string Title(string port, IReadOnlyList<ClosureRow> rows, DateOnly asOf)
    {
        if (rows.Count == 0) return $"{port}: no closure is reported in these sources";
        var (status, types) = Strongest(rows);
        var to = $"to {Sentence.And(types)} traffic";
        return $"{port}: " + status switch
        {
            Statuses.Closed when asOf > rows[0].KnownOn => $"reported closed {to}, no reopening as of {DateWords.Long(rows[0].KnownOn)}",
            Statuses.Closed => $"reported closed {to}{On(rows, asOf)}",
            Statuses.PossiblyClosed => $"possibly closed {to}{On(rows, asOf)}",
            Statuses.Reduced => $"reported reduced {to}{On(rows, asOf)}",
            Statuses.Announced => $"a closure {to} announced{On(rows, asOf)}",
            Statuses.Reopened => $"reported reopened {to}",
            Statuses.Inferred => $"a closure {to} is spoken of by inference only{On(rows, asOf)}",
            _ => $"no closure reported on {DateWords.Long(asOf)}",
        };
    }

    /// <summary>Where it is: "In Texas, opposite Piedras Negras; CBP’s Laredo field office."</summary>
    public static string Place(PortRow port) =>
        $"In {StateNames.Of(port.State)}, opposite {port.MexicanTown}; {port.FieldOffice} field office of CBP.";

    /// <summary>"28.7055° N, 100.5120° W": degrees.</summary>
    public static string Position(PortRow port) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Math.Abs(port.Latitude):0.0000}° {(port.Latitude < 0 ? "S" : "N")}, {Math.Abs(port.Longitude):0.0000}° {(port.Longitude < 0 ? "W" : "E")}");

    /// <summary>The title of the grid of ports by closure type, from its rows; neutral where no finding holds.</summary>
    public static string GridTitle(IReadOnlyList<PortState> ports, DateOnly asOf)
    {
        var stopped = ports.Select(port => (port.Port, Types: port.Types.Where(type => type.Status == Statuses.Closed).Select(type => type.ClosureType).ToList())).ToList();
        var closed = stopped.Where(port => port.Types.Count > 0).ToList();
        if (closed.Count == 0) return $"Ports by closure type on {DateWords.Long(asOf)}";
        // Of the days after the newest publication nobody reports.
        var known = ports.SelectMany(port => port.Types).Select(type => type.Closure?.KnownOn).Max();
        var since = asOf > known ? $", no reopening as of {DateWords.Long(known.Value)}" : "";
        var to = $"to {Sentence.And(closed[0].Types)} traffic{since}";
        if (closed is [var (only, _)]) return ports.Count == 1 ? $"{only} is reported closed {to}" : $"Of the {NumberWords.Of(ports.Count)} ports here, only {only} is reported closed, {to}";
        var same = closed.Select(port => string.Join(';', port.Types)).Distinct().Count() == 1;
        if (!same) return $"Who is stopped differs by port{since}";
        return $"{NumberWords.Count(closed.Count, "port")} {(closed.Count == ports.Count ? "" : $"of {NumberWords.Of(ports.Count)} ")}are reported closed, all {to}";
    }

    /// <summary>The word in a cell of the grid.</summary>
    public static string Cell(PortTypeState state, DateOnly asOf) => Sentence.Capital(state switch
    {
        { Status: Statuses.Inferred } => "inferred",
        { Closure: { } row } when row.Status == Statuses.Closed && asOf > row.KnownOn => "no reopening reported",
        { Closure: { } row } => ClosureWords.Status(row),
        _ => "not reported",
    });

    /// <summary>What stands under it: since when, until when, or who says so; null where there is nothing to add.</summary>
    public static string? Beneath(PortTypeState state) => state switch
    {
        { Status: Statuses.Closed or Statuses.PossiblyClosed, Closure: { Start.Date: not null } row } => row.Start.Date!.ToShortWords(row.KnownOn.Year),
        { Status: Statuses.Reopened, Closure: { } row } => ClosureWords.Ended(row),
        { Status: Statuses.Inferred, Closure: { } row } => Publishers(row.InferredClaims.Where(claim => ClosureStatus.Holds(DatedClaim.From(claim, row.ClosureId), row.AsOf))),
        { Status: Statuses.Inferred } => Publishers(state.Claims),
        _ => null,
    };

    private static string On(IReadOnlyList<ClosureRow> rows, DateOnly asOf) => asOf < rows[0].KnownOn ? $" on {DateWords.Long(asOf)}" : "";

    private static string Publishers(IEnumerable<ClosureClaimRow> claims) => string.Join(", ", claims.Select(claim => claim.Publisher).Distinct());

    private static (string Status, IReadOnlyList<string> Types) Strongest(IReadOnlyList<ClosureRow> rows)
    {
        var status = Statuses.ByStrength.First(status => rows.Any(row => row.Status == status));
        return (status, [.. ClosureTypes.All.Where(type => rows.Any(row => row.ClosureType == type && row.Status == status))]);
    }
}
