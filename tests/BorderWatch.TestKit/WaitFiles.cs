using System.Security;
using System.Text;
using System.Text.Json.Nodes;

namespace BorderWatch.TestKit;

/// <summary>Writes small files of border wait times as CBP serves them, with their quirks.</summary>
public static class WaitFiles
{
    /// <summary>A night on the border: one bridge outside its hours, one port of which not every mode is open, one without a numeric code, one without a name.</summary>
    public static IReadOnlyList<WaitedCrossing> Night { get; } =
    [
        new("230301", "Eagle Pass", "Bridge I", "Closed", "7 am-11 pm") { Lane = "Update Pending", Delay = "", Open = "", Updated = "", Commercial = "Update Pending" },
        new("230302", "Eagle Pass", "Bridge II") { Lane = "delay", Delay = "15" },
        new("l24501", "Fort Hancock", "Fort Hancock", "Closed", "6 am-6 pm") { Time = "03:07:49", Delay = "N/A" },
        new("260201", "Lukeville", "", "Closed", "6 am-8 pm") { Time = "02:07:49", Notice = "Road works.\r\nUse the left lane." },
        new("070801", "Alexandria Bay", "Thousand Islands Bridge ") { Border = "Canadian Border", Time = "05:07:49" },
    ];

    /// <summary>The <c>bwtnew</c> answer.</summary>
    public static byte[] Json(params IEnumerable<WaitedCrossing> crossings) => Encoding.UTF8.GetBytes(new JsonArray([.. crossings.Select(Record)]).ToJsonString(new() { WriteIndented = true, NewLine = "\n" }) + "\n");

    /// <summary>The RSS form, which gives neither number nor status nor border.</summary>
    /// <param name="escaped">Tags of the description as text instead of as elements.</param>
    public static byte[] Rss(bool escaped, params IEnumerable<WaitedCrossing> crossings)
    {
        var text = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>\n<rss version='2.0'><channel><title>CBP Border Wait Times</title><link>https://example.org</link><pubDate>Thu, 01 Oct 2026 05:08:39 EST</pubDate>\n");
        foreach (var crossing in crossings)
        {
            var description = Description(crossing);
            text.Append("<item><title>").Append(SecurityElement.Escape(crossing.Crossing.Length > 0 ? $"{crossing.Port} - {crossing.Crossing}" : crossing.Port)).Append("</title><description>")
                .Append(escaped ? SecurityElement.Escape(description) : description).Append("</description><pubDate>Thu, 01 Oct 2026 05:08:39 EST</pubDate></item>\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("</channel></rss>\n").ToString());
    }

    private static JsonObject Record(WaitedCrossing crossing) => new()
    {
        ["port_number"] = crossing.Number, ["border"] = crossing.Border, ["port_name"] = crossing.Port, ["crossing_name"] = crossing.Crossing, ["hours"] = crossing.Hours,
        ["date"] = crossing.Date, ["time"] = crossing.Time, ["port_status"] = crossing.Status,
        ["commercial_vehicle_lanes"] = new JsonObject { ["maximum_lanes"] = "N/A", ["standard_lanes"] = Lanes(crossing.Commercial), ["FAST_lanes"] = Lanes("N/A") },
        ["passenger_vehicle_lanes"] = new JsonObject
        {
            ["maximum_lanes"] = "5", ["standard_lanes"] = Lanes(crossing.Lane, crossing.Delay, crossing.Open, crossing.Updated), ["NEXUS_SENTRI_lanes"] = Lanes("N/A"), ["ready_lanes"] = Lanes("Update Pending"),
        },
        ["pedestrian_lanes"] = new JsonObject { ["maximum_lanes"] = "N/A", ["standard_lanes"] = Lanes("N/A"), ["ready_lanes"] = Lanes("N/A") },
        ["construction_notice"] = crossing.Notice, ["automation"] = "0", ["automation_enabled"] = "0",
    };

    private static JsonObject Lanes(string status, string delay = "", string open = "", string updated = "") =>
        new() { ["update_time"] = updated, ["operational_status"] = status, ["delay_minutes"] = delay, ["lanes_open"] = open };

    private static string Description(WaitedCrossing crossing)
    {
        var passenger = crossing.Lane switch { "delay" => $"{crossing.Updated} {crossing.Delay} min delay {crossing.Open} lane(s) open", "no delay" => $"{crossing.Updated} no delay {crossing.Open} lane(s) open", var other => other };
        var notice = crossing.Notice.Length == 0 ? "" : $"<b>Border Notice: </b>{crossing.Notice}";
        return $"Hours: {crossing.Hours} <br/> Date: {crossing.Date} <br/> <h4><b> Commercial Vehicles </b></h4>  Maximum Lanes: 4 <br/>General Lanes:  {crossing.Commercial}  <br/>Fast Lanes:  N/A  <br/> "
            + $"<h4><b> Passenger Vehicles </b></h4>  Maximum Lanes: 5 <br/>General Lanes: {passenger}  <br/>Sentri Lanes:  N/A  <br/>Ready Lanes:  Update Pending  <br/>{notice}";
    }
}
