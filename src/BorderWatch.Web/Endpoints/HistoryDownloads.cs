using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Export;
using BorderWatch.Web.Exports;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/history.csv</c>: what people added, changed and withdrew, cell by cell.</summary>
internal static class HistoryDownloads
{
    internal static IReadOnlyList<ExportColumn<HistoryCell>> Columns { get; } =
    [
        ExportColumn<HistoryCell>.Number("entry", row => row.Entry.EditNo),
        ExportColumn<HistoryCell>.Text("recorded_at", row => NoteTime.Text(row.Entry.At)),
        ExportColumn<HistoryCell>.Text("who", row => row.Entry.Who),
        ExportColumn<HistoryCell>.Text("why", row => row.Entry.Why),
        ExportColumn<HistoryCell>.Text("entry_kind", row => row.Entry.Kind),
        ExportColumn<HistoryCell>.Number("undoes", row => row.Entry.Undoes),
        ExportColumn<HistoryCell>.Number("undone_by", row => row.Entry.UndoneBy),
        ExportColumn<HistoryCell>.Text("table", row => row.Change.Table),
        ExportColumn<HistoryCell>.Text("row_id", row => row.Change.Key),
        ExportColumn<HistoryCell>.Text("change", row => row.Change.Kind),
        ExportColumn<HistoryCell>.Text("column", row => row.Field.Column),
        ExportColumn<HistoryCell>.Text("before", row => row.Field.Was),
        ExportColumn<HistoryCell>.Text("after", row => row.Field.Is),
    ];

    internal static ExportTable<HistoryFilter, HistoryCell> Table { get; } = new()
    {
        Name = "history",
        Row = "A row per cell that an entry of the history changed, the latest entry first.",
        Key = "",
        Columns = Columns,
        Parameters = ["table", "key", "entry", "source", "who", "kind", "from", "to", "q"],
        LoadAsync = async (services, filter, _, ct) => HistoryCell.Of(await services.GetRequiredService<HistoryQueries>().AllAsync(filter, ct)),
    };
}
