using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using BorderWatch.Data.Export;

namespace BorderWatch.Web.Exports;

/// <summary>Rows as JSON under what they say of themselves: the names of the CSV, lists as arrays, null for "not stated".</summary>
internal sealed class JsonTableResult<TRow>(string fileName, IReadOnlyList<ExportColumn<TRow>> columns, IAsyncEnumerable<TRow> rows, ExportAbout about) : IResult
{
    // However many rows there are, not more of them than this is in memory.
    private const int BytesKept = 32 * 1024;

    // Letters of other languages stay readable; the answer is never part of a page.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "application/json; charset=utf-8";
        response.Headers.ContentDisposition = $"inline; filename=\"{fileName}\"";
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        await using var json = new Utf8JsonWriter(response.BodyWriter, s_options);
        json.WriteStartObject();
        WriteMeta(json);
        json.WriteStartArray("rows");
        await foreach (var row in rows.WithCancellation(httpContext.RequestAborted))
        {
            WriteRow(json, row);
            if (json.BytesPending < BytesKept) continue;
            await json.FlushAsync(httpContext.RequestAborted);
            await response.BodyWriter.FlushAsync(httpContext.RequestAborted);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(httpContext.RequestAborted);
    }

    private void WriteMeta(Utf8JsonWriter json)
    {
        json.WriteStartObject("meta");
        json.WriteString("filter", about.Filter);
        json.WriteString("reading", about.Reading);
        json.WriteString("reading_definition", about.ReadingDefinition);
        json.WriteString("as_of", Iso(about.AsOf));
        json.WriteString("known_on", Iso(about.KnownOn));
        json.WriteString("permalink", about.Permalink);
        json.WriteNumber("rows", about.Rows);
        json.WriteString("snapshot", about.Snapshot);
        json.WriteEndObject();
    }

    private void WriteRow(Utf8JsonWriter json, TRow row)
    {
        json.WriteStartObject();
        foreach (var column in columns)
        {
            json.WritePropertyName(column.Name);
            WriteValue(json, column.Value(row));
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        if (value is decimal number) json.WriteNumberValue(number);
        else if (value is DateOnly day) json.WriteStringValue(Iso(day));
        else if (value is IReadOnlyList<string> texts)
        {
            json.WriteStartArray();
            foreach (var text in texts) json.WriteStringValue(text);
            json.WriteEndArray();
        }
        else if (value is string text) json.WriteStringValue(text);
        else json.WriteNullValue();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
