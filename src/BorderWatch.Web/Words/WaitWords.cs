using BorderWatch.Data.Dates;
using BorderWatch.Data.Official.WaitTimes;

namespace BorderWatch.Web.Words;

/// <summary>The words for wait times: what the file says in its own words, and what that does not say.</summary>
public static class WaitWords
{
    public const string NoneTitle = "Border wait times";

    public const string NoClosure = "No value here is a claim that a port or a bridge was closed, and none goes into the closures: “Closed” mostly means outside the posted hours.";

    /// <summary>"17 crossings at one moment of 1 October 2026"</summary>
    public static string Title(WaitSnapshot? snapshot, int crossings) =>
        snapshot is null ? NoneTitle : $"{(crossings == 1 ? "1 crossing" : $"{ReleaseWords.Number(crossings)} crossings")} at one moment of {Days(snapshot)}";

    /// <summary>"1 October 2026, between 02:07:49 and 04:07:49 on the clocks of the crossings"</summary>
    public static string Moment(WaitSnapshot snapshot) => string.Concat(
        Days(snapshot),
        snapshot.FirstTime is not { } first ? "" : snapshot.LastTime == first ? $", {first} on the clocks of the crossings" : $", between {first} and {snapshot.LastTime} on the clocks of the crossings",
        snapshot.Published is { } published ? $"; the file says “{published}”" : "");

    /// <summary>"Eagle Pass, Bridge I"</summary>
    public static string Name(WaitCrossing crossing) => crossing.Crossing is { } name && name != crossing.Port ? $"{crossing.Port}, {name}" : crossing.Port;

    /// <summary>"1 October 2026, 04:07:49 local time"</summary>
    public static string Time(WaitCrossing crossing) => DateWords.Long(crossing.Day) + (crossing.Time is { } time ? $", {time} local time" : "");

    /// <summary>"“Closed”", or that the file gives none.</summary>
    public static string Status(WaitCrossing crossing) => crossing.Status is { } status ? $"“{status}”" : "no status given";

    public static string Hours(WaitCrossing crossing) => crossing.Hours is { } hours ? $"posted hours {hours}" : "no posted hours given";

    /// <summary>What a status does not mean; null where nobody would think so.</summary>
    public static string? Caution(WaitCrossing crossing) =>
        !crossing.IsClosed ? null : $"Mostly means outside the posted hours{(crossing.Hours is { } hours ? $" ({hours})" : "")}; no claim of a closure";

    /// <summary>Likewise of lanes.</summary>
    public static string? Caution(WaitLane lane) => lane.IsClosed ? "Of this kind of lane alone, and mostly outside its hours; no claim of a closure" : null;

    /// <summary>"15 minutes, 2 lanes open (At 3:00 am MDT)", "“Lanes Closed”", "no such lanes"</summary>
    public static string Lane(WaitLane lane)
    {
        if (lane.IsNone) return "no such lanes";
        var delay = lane.Delay switch { null => null, 0 => "no delay", 1 => "1 minute", { } minutes => $"{ReleaseWords.Number(minutes)} minutes" };
        var said = lane.Status switch
        {
            null => delay ?? "no status given",
            // The feed says "no delay" beside a few minutes: both are its words.
            "no delay" when lane.Delay is > 0 => $"“no delay”, {delay}",
            "no delay" or "delay" => delay ?? $"“{lane.Status}”, minutes not given",
            "Update Pending" => "“Update Pending”, which is no report",
            _ when lane.Delay is not null && lane.Status == FormattableString.Invariant($"{lane.Delay} min delay") => delay!,
            { } other => $"“{other}”{(delay is null ? "" : $", {delay}")}",
        };
        return said + (lane.Open is { } open ? $", {ReleaseWords.Count(open, "lane")} open" : "") + (lane.Updated is { } updated ? $" ({updated})" : "");
    }

    public static string Mode(string mode) => mode switch { WaitModes.Commercial => "Commercial vehicles", WaitModes.Passenger => "Passenger vehicles", _ => "Pedestrians" };

    public static string Kind(string kind) => kind switch { WaitLaneKinds.NexusSentri => "NEXUS or SENTRI", WaitLaneKinds.Fast => "FAST", WaitLaneKinds.Ready => "Ready", _ => "Standard" };

    /// <summary>
    /// The crossing as an analyst would enter an observation, a field a line: offered to copy, and stored nowhere. Whether anything
    /// was closed is left to whoever enters it.
    /// </summary>
    public static string Observation(WaitCrossing crossing) => string.Join('\n',
    [
        $"source: CBP Border Wait Times, snapshot {crossing.Snapshot}",
        $"place_stated: {crossing.Port}{(crossing.PortCode is { } code ? $" ({code})" : "")}",
        .. crossing.Crossing is { } name ? new[] { $"crossing: {name}" } : [],
        "aspect: observed",
        $"date_text: {Time(crossing)}{(crossing.Time is null ? "" : ", zone not named")}",
        FormattableString.Invariant($"date_edtf: {crossing.Day:yyyy-MM-dd}"),
        .. crossing.Time is { } time ? new[] { $"time_local: {time[..5]}" } : [],
        "direction: into the United States",
        $"words: port_status {Status(crossing)}, {Hours(crossing)}{string.Concat(crossing.Lanes.Where(lane => !lane.IsNone).Select(lane => $"; {Mode(lane.Mode)}, {Kind(lane.Kind)}: {Lane(lane)}"))}",
        $"note: One moment. {(Caution(crossing) is { } caution ? caution + ". " : "")}The aspect “observed” speaks of a closure in force: to be entered only where something else shows one. Rail is not in this feed.",
    ]);

    private static string Days(WaitSnapshot snapshot) =>
        snapshot.FirstDay == snapshot.LastDay ? DateWords.Long(snapshot.LastDay) : $"{DateWords.Long(snapshot.FirstDay)} and {DateWords.Long(snapshot.LastDay)}";
}
