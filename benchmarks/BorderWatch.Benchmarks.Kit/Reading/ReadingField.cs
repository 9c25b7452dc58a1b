namespace BorderWatch.Benchmarks.Kit.Reading;

/// <summary>What of a claim is compared: some fields make it right, others only help to pair it (<see cref="ClaimPair"/>).</summary>
public enum ReadingField
{
    Port,
    Mode,
    Action,
    Value,
    Unit,
    Period,
    Date,
    Crossing,
    Paragraph,
}
