using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Seeding.Writers;

internal sealed class FigurePortWriter() : RecordWriter(RecordShapes.FigurePorts, "figure_port")
{
    public override async Task WriteAsync(SeedTarget target, SeedRow row)
    {
        var link = (Figure: row.Reference("figure_id", target.Keys.Figures, "figure"), Port: row.Reference("port_slug", target.Keys.Ports, "port"));
        if (!target.Keys.FigurePorts.Add(link)) throw row.Refuse("port_slug", $"\"{link.Figure}\" is linked to \"{link.Port}\" already.");
        await target.InsertAsync("INSERT INTO figure_port (figure_id, port_slug, pack_id) VALUES (@Figure, @Port, @Pack);", new { link.Figure, link.Port, target.Pack });
    }
}
