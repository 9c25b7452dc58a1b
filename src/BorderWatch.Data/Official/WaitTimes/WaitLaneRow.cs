namespace BorderWatch.Data.Official.WaitTimes;

/// <summary>A row of the download: the lanes of one kind with the crossing that they belong to.</summary>
/// <param name="Lane">Null where the file names no lanes of the crossing.</param>
public sealed record WaitLaneRow(WaitCrossing Crossing, WaitLane? Lane)
{
    public string Id => Lane is null ? Crossing.Id : $"{Crossing.Id}.{Lane.Mode}.{Lane.Kind}";

    public static IEnumerable<WaitLaneRow> Of(WaitCrossing crossing) =>
        crossing.Lanes.Count == 0 ? [new(crossing, null)] : crossing.Lanes.Select(lane => new WaitLaneRow(crossing, lane));
}
