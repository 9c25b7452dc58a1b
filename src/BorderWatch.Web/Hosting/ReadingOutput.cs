using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BorderWatch.Data.Reading;

namespace BorderWatch.Web.Hosting;

/// <summary>A reading as lines for a shell: one JSON object per claim, or words.</summary>
internal static class ReadingOutput
{
    // A terminal is no web page: "Juárez" stays readable.
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="file">Named first in each object where several files are read; else null.</param>
    public static string Write(ArticleReading reading, string format, string? file) => format == ReadOptions.Json ? Json(reading, file) : Text(reading, file);

    private static string Json(ArticleReading reading, string? file)
    {
        using var lines = new MemoryStream();
        foreach (var claim in reading.Claims)
        {
            using (var json = new Utf8JsonWriter(lines, s_json)) Write(json, claim, file);
            lines.WriteByte((byte)'\n');
        }

        return Encoding.UTF8.GetString(lines.GetBuffer(), 0, (int)lines.Length);
    }

    private static void Write(Utf8JsonWriter json, ProposedClaim claim, string? file)
    {
        json.WriteStartObject();
        if (file is not null) json.WriteString("file", file);
        json.WriteString("kind", claim.Kind);
        json.WriteString("port", claim.Port);
        json.WriteString("crossing", claim.Crossing);
        json.WriteString("mode", claim.Mode);
        json.WriteString("action", claim.Action);
        json.WriteString("date_text", claim.DateText);
        json.WriteString("date_edtf", claim.DateEdtf);
        Number(json, "value", claim.Value);
        Number(json, "value_high", claim.ValueHigh);
        json.WriteString("qualifier", claim.Qualifier);
        json.WriteString("unit", claim.Unit);
        json.WriteString("period", claim.Period);
        json.WriteString("attributed_to", claim.AttributedTo);
        json.WriteString("evidence", claim.Evidence);
        json.WriteNumber("paragraph", claim.Paragraph);
        json.WriteNumber("start", claim.Start);
        json.WriteNumber("end", claim.End);
        json.WriteNumber("confidence", claim.Confidence);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private static string Text(ArticleReading reading, string? file)
    {
        if (reading.Claims.Count == 0 && reading.Lints.Count == 0) return "";
        var text = new StringBuilder();
        if (file is not null) text.Append(file).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"Published {reading.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "on an unknown day"} ({reading.PublishedBasis}), {(reading.Language == Languages.Spanish ? "Spanish" : "English")}.\n");
        foreach (var lint in reading.Lints) text.Append("Note: ").Append(lint.Words).Append('\n');
        foreach (var claim in reading.Claims)
        {
            text.Append(CultureInfo.InvariantCulture, $"\np{claim.Paragraph}  {claim.Kind}: {What(claim)}  [{claim.Confidence:0.00}]\n");
            if (claim.DateText is not null) text.Append(CultureInfo.InvariantCulture, $"    “{claim.DateText}” = {claim.DateEdtf ?? "no date"}. {claim.DateExplained}\n");
            if (claim.AttributedTo is not null) text.Append(CultureInfo.InvariantCulture, $"    according to {claim.AttributedTo}\n");
            text.Append(CultureInfo.InvariantCulture, $"    “{string.Join(' ', claim.Evidence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}”\n");
        }

        return text.Append('\n').ToString();
    }

    private static string What(ProposedClaim claim) => claim.Kind switch
    {
        ClaimKinds.Figure => string.Create(CultureInfo.InvariantCulture, $"{claim.Qualifier?.Replace('_', ' ')} {Amount(claim)} {claim.Unit} {claim.Period?.Replace('_', ' ')}, {claim.Port}").Trim(),
        ClaimKinds.Event => "something that happened, to be named",
        _ => $"{claim.Port}{(claim.Crossing is null ? "" : $", {claim.Crossing}")}, {claim.Mode}: {claim.Action}",
    };

    private static string Amount(ProposedClaim claim) => claim.Value == claim.ValueHigh || claim.ValueHigh is null || claim.Value is null
        ? string.Create(CultureInfo.InvariantCulture, $"{claim.Value ?? claim.ValueHigh:N0}")
        : string.Create(CultureInfo.InvariantCulture, $"{claim.Value:N0} to {claim.ValueHigh:N0}");
}
