namespace BorderWatch.TestKit;

/// <summary>A crossing in a made-up file of wait times; every value is text, as in the agency's files.</summary>
public sealed record WaitedCrossing(string Number, string Port, string Crossing = "", string Status = "Open", string Hours = "24 hrs/day")
{
    public string Border { get; init; } = "Mexican Border";

    public string Date { get; init; } = "10/1/2026";

    public string Time { get; init; } = "04:07:49";

    public string Notice { get; init; } = "";

    /// <summary>Of the lanes for passenger vehicles without papers; all others have no report or do not exist.</summary>
    public string Lane { get; init; } = "no delay";

    public string Delay { get; init; } = "0";

    public string Open { get; init; } = "2";

    public string Updated { get; init; } = "At 3:00 am CDT";

    /// <summary>Of the commercial lanes.</summary>
    public string Commercial { get; init; } = "Lanes Closed";
}
