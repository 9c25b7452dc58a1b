using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Seeding.Writers;

internal sealed class PortWriter() : RecordWriter(RecordShapes.Ports, "port")
{
    /// <summary>A machine without zone data (a small container) knows no zone at all, and there the form has to do.</summary>
    private static readonly bool s_knowsTimeZones = TimeZoneInfo.TryFindSystemTimeZoneById("America/Chicago", out _);

    public override async Task WriteAsync(SeedTarget target, SeedRow row)
    {
        await target.InsertAsync(
            """
            INSERT INTO port (port_slug, port_code, name, state, field_office, mexican_town, time_zone, latitude, longitude, pack_id)
            VALUES (@Slug, @Code, @Name, @State, @Office, @Town, @Zone, @Latitude, @Longitude, @Pack);
            """,
            new
            {
                Slug = target.Keys.Ports.Add(row, "port_slug"),
                Code = target.Keys.PortCodes.Add(row, "port_code"),
                Name = row.Required("port"),
                State = row.Match("state", text => text.Length == 2 && text.All(char.IsAsciiLetterUpper), "a two-letter postal code") ?? row.Required("state"),
                Office = row.Required("field_office"),
                Town = row.Required("mexican_town"),
                Zone = row.Match("time_zone", IsTimeZone, "an IANA time zone such as America/Chicago") ?? row.Required("time_zone"),
                Latitude = row.Degrees("latitude", 90),
                Longitude = row.Degrees("longitude", 180),
                target.Pack,
            });
    }

    protected override string StoredAs(string column) => column == "port" ? "name" : column;

    private static bool IsTimeZone(string text) =>
        text.Contains('/', StringComparison.Ordinal) && (!s_knowsTimeZones || TimeZoneInfo.TryFindSystemTimeZoneById(text, out _));
}
