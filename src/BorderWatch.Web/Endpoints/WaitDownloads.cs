using BorderWatch.Data.Export;
using BorderWatch.Data.Official.WaitTimes;
using BorderWatch.Web.Exports;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/official/wait-times.csv</c>: the crossings of one snapshot, a row for each kind of lane.</summary>
internal static class WaitDownloads
{
    internal static IReadOnlyList<ExportColumn<WaitLaneRow>> Columns { get; } =
    [
        ExportColumn<WaitLaneRow>.Text("wait_id", row => row.Id),
        ExportColumn<WaitLaneRow>.Text("snapshot", row => row.Crossing.Snapshot),
        ExportColumn<WaitLaneRow>.Number("record", row => row.Crossing.Number),
        ExportColumn<WaitLaneRow>.Text("port_number", row => row.Crossing.PortNumber),
        ExportColumn<WaitLaneRow>.Text("port_code", row => row.Crossing.PortCode),
        ExportColumn<WaitLaneRow>.Text("port", row => row.Crossing.Port),
        ExportColumn<WaitLaneRow>.Text("crossing", row => row.Crossing.Crossing),
        ExportColumn<WaitLaneRow>.Text("border", row => row.Crossing.Border),
        ExportColumn<WaitLaneRow>.Text("posted_hours", row => row.Crossing.Hours),
        ExportColumn<WaitLaneRow>.Day("day", row => row.Crossing.Day),
        ExportColumn<WaitLaneRow>.Text("time_given", row => row.Crossing.Time),
        ExportColumn<WaitLaneRow>.Text("port_status", row => row.Crossing.Status),
        ExportColumn<WaitLaneRow>.Text("lane_mode", row => row.Lane?.Mode),
        ExportColumn<WaitLaneRow>.Text("lane_kind", row => row.Lane?.Kind),
        ExportColumn<WaitLaneRow>.Text("lane_status", row => row.Lane?.Status),
        ExportColumn<WaitLaneRow>.Number("delay_minutes", row => row.Lane?.Delay),
        ExportColumn<WaitLaneRow>.Number("lanes_open", row => row.Lane?.Open),
        ExportColumn<WaitLaneRow>.Text("updated", row => row.Lane?.Updated),
        ExportColumn<WaitLaneRow>.Text("notice", row => row.Crossing.Notice),
        ExportColumn<WaitLaneRow>.Text("caution", row => WaitWords.Caution(row.Crossing) ?? (row.Lane is { } lane ? WaitWords.Caution(lane) : null)),
    ];

    internal static ExportTable<WaitFilter, WaitLaneRow> Table { get; } = new()
    {
        Name = "official-wait-times",
        Path = "official/wait-times",
        Row = "A row per crossing and kind of lane at one moment.",
        Key = "wait_id",
        Columns = Columns,
        Parameters = ["snapshot", "code", "border", "status", "sort"],
        SortColumns = WaitFilter.SortColumns,
        LoadAsync = async (services, filter, _, ct) => [.. (await services.GetRequiredService<WaitQueries>().ListAsync(filter, ct)).SelectMany(WaitLaneRow.Of)],
        Values = (parameter, _) => parameter switch { "border" => WaitFilter.BorderValues, "status" => WaitFilter.StatusValues, _ => null },
    };
}
