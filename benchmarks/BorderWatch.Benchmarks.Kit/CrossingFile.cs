using System.Globalization;
using System.Text;

namespace BorderWatch.Benchmarks.Kit;

/// <summary>
/// A file of BTS in its form of 2025, as large as asked for, in which every port reports every measure in every month. Its rows
/// are in no order, as in the agency's own, and each is made from its number alone: however many there are, none is kept. The
/// same size always gives the same file.
/// </summary>
/// <param name="Ports">At most 416.</param>
public sealed record CrossingFile(int Ports, int Months)
{
    // A prime above any number of rows: its multiples, modulo that number, are each row once, far from the one before.
    private const ulong Step = 2_654_435_761;

    private const int LastMonth = (2025 * 12) + 11;
    private const double MostEast = -67.0;
    private const double MostWest = -123.0;

    private static readonly string[] s_first =
    [
        "Alder", "Antelope", "Baker", "Bear", "Cedar", "Copper", "Coyote", "Cypress", "Eagle", "Elk", "Falcon", "Fort", "Granite", "Grand", "Heron", "Juniper", "Lake", "Mesa", "Mill", "North", "Piney", "Pinto", "Rio", "Saint", "Silver", "White",
    ];

    private static readonly string[] s_last = ["Bend", "Bluff", "Bridge", "Bay", "City", "Creek", "Crossing", "Falls", "Grove", "Harbor", "Hill", "Landing", "Pass", "Point", "Springs", "Wells"];

    private static readonly string[] s_north = ["Alaska", "Idaho", "Maine", "Michigan", "Minnesota", "Montana", "New York", "North Dakota", "Vermont", "Washington"];
    private static readonly string[] s_south = ["Arizona", "California", "New Mexico", "Texas"];

    /// <summary>With how many of each a middling port has in a month.</summary>
    private static readonly (string Name, int Usual)[] s_measures =
    [
        ("Bus Passengers", 2_000), ("Buses", 120), ("Pedestrians", 20_000), ("Personal Vehicle Passengers", 90_000), ("Personal Vehicles", 45_000), ("Rail Containers Empty", 900),
        ("Rail Containers Loaded", 1_800), ("Train Passengers", 150), ("Trains", 40), ("Truck Containers Empty", 2_500), ("Truck Containers Loaded", 7_000), ("Trucks", 9_500),
    ];

    public int Rows => Ports * s_measures.Length * Months;

    /// <summary>The code of the port whose pages are measured.</summary>
    public static string APort => Code(8);

    public void Write(string path)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        file.WriteLine("Port Name,State,Port Code,Border,Date,Measure,Value,Latitude,Longitude,Point");
        var (before, after) = (Enumerable.Range(0, Ports).Select(Before).ToList(), Enumerable.Range(0, Ports).Select(After).ToList());
        var months = Enumerable.Range(LastMonth - Months + 1, Months).Select(month => new DateOnly(month / 12, (month % 12) + 1, 1).ToString("MMM yyyy", CultureInfo.InvariantCulture)).ToList();
        for (var number = 0; number < Rows; number++)
        {
            var row = (int)((ulong)number * Step % (ulong)Rows);
            var (series, month) = Math.DivRem(row, Months);
            var (port, measure) = Math.DivRem(series, s_measures.Length);
            file.Write(before[port]);
            file.Write(months[month]);
            file.Write(',');
            file.Write(s_measures[measure].Name);
            file.Write(',');
            file.Write(Value(row, port, s_measures[measure].Usual));
            file.WriteLine(after[port]);
        }
    }

    private static string Before(int port)
    {
        var (first, last) = Math.DivRem(port, s_last.Length);
        var south = port % 4 == 0;
        var state = south ? s_south[port / 4 % s_south.Length] : s_north[port % s_north.Length];
        return $"{s_first[first]} {s_last[last]},{state},{Code(port)},{(south ? "US-Mexico Border" : "US-Canada Border")},";
    }

    private static string After(int port)
    {
        var east = MostWest + ((MostEast - MostWest) * port / 416);
        var north = port % 4 == 0 ? 31.5 : 48.9;
        return string.Create(CultureInfo.InvariantCulture, $",{north:0.000},{east:0.000},POINT ({east:0.00000} {north:0.00000})");
    }

    private static string Code(int port) => (101 + (port * 7)).ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>From a tenth to ten times the usual by port, and a few tenths up and down by month.</summary>
    private static long Value(int row, int port, int usual)
    {
        var size = Math.Pow(10, Share((ulong)port + 1_000_000_007) * 2 - 1);
        return (long)(usual * size * (0.7 + (0.6 * Share((ulong)row))));
    }

    /// <summary>0 to 1, the same for the same number: SplitMix64.</summary>
    private static double Share(ulong number)
    {
        var mixed = (number + 1) * 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (mixed ^ (mixed >> 31)) / (double)ulong.MaxValue;
    }
}
