namespace BorderWatch.TestKit;

/// <summary>One count of BTS: so many of a measure came in at a port in a month.</summary>
/// <param name="Value">As it stands in the file.</param>
public sealed record CountedCrossing(int Code, DateOnly Month, string Measure, string Value)
{
    public string Port { get; init; } = "Eagle Pass";

    public string State { get; init; } = "Texas";

    public string Border { get; init; } = "US-Mexico Border";

    public static CountedCrossing Trucks(int year, int month, int value, int code = 2303) =>
        new(code, new DateOnly(year, month, 1), "Trucks", value.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
