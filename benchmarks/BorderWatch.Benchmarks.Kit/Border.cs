using System.Globalization;
using BorderWatch.Data.Closures;

namespace BorderWatch.Benchmarks.Kit;

/// <summary>The ports of the large pack, west to east, and what is closed at them.</summary>
internal sealed record Border(IReadOnlyList<InventedPort> Ports, IReadOnlyList<InventedClosure> Closures)
{
    /// <summary>Degrees east and north, roughly along the border.</summary>
    private static readonly (double East, double North)[] s_line = [(-117.0, 32.5), (-114.7, 32.6), (-111.1, 31.4), (-106.5, 31.7), (-104.4, 29.5), (-100.5, 28.7), (-99.5, 27.5), (-97.4, 25.9)];

    private static readonly DateOnly s_firstDay = new(2023, 12, 1);

    public static Border AddTo(PackFile ports, PackFile closures, Random random)
    {
        var missing = LargePack.Ports - ports.Count;
        for (var i = 0; i < missing; i++)
        {
            var east = s_line[0].East + ((s_line[^1].East - s_line[0].East) * (i + 0.5) / missing);
            var (state, office, zone) = At(east);
            ports.Add(
                ("port_code", Number(9001 + i)), ("port_slug", $"port-{i + 1:00}"), ("port", $"Port {i + 1:00}"), ("state", state), ("field_office", office),
                ("mexican_town", $"Town {i + 1:00}"), ("time_zone", zone), ("latitude", Degrees(North(east))), ("longitude", Degrees(east)));
        }

        List<InventedPort> all = [.. ports.Rows.Select(row => new InventedPort(row["port_slug"], row["port"]))];
        var there = closures.Rows.Select(row => row["closure_id"]).ToHashSet();
        List<InventedClosure> closed = [];
        foreach (var (port, type) in all.SelectMany(port => ClosureTypes.All, (port, type) => (port, type)))
        {
            var id = $"{port.Slug}-{type}";
            if (!there.Contains(id)) closures.Add(("closure_id", id), ("port_slug", port.Slug), ("closure_type", type));
            var began = s_firstDay.AddDays(random.Next(35));
            closed.Add(new InventedClosure(id, port, type, began, random.NextDouble() < 0.4 ? began.AddDays(5 + random.Next(18)) : null));
        }

        return new Border(all, closed);
    }

    private static (string State, string Office, string Zone) At(double east) => east switch
    {
        < -114.7 => ("CA", "San Diego", "America/Los_Angeles"),
        < -109.05 => ("AZ", "Tucson", "America/Phoenix"),
        < -106.5 => ("NM", "El Paso", "America/Denver"),
        _ => ("TX", "Laredo", "America/Chicago"),
    };

    private static double North(double east)
    {
        var to = Array.FindIndex(s_line, point => point.East >= east);
        var (west, next) = (s_line[to - 1], s_line[to]);
        return west.North + ((next.North - west.North) * (east - west.East) / (next.East - west.East));
    }

    private static string Degrees(double value) => value.ToString("0.000000", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
