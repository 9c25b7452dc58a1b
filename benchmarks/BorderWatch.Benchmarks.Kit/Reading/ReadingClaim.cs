using System.Text.Json;
using System.Text.Json.Serialization;

namespace BorderWatch.Benchmarks.Kit.Reading;

/// <summary>One claim in the form that <c>read --format json</c> prints, be it a label or what the reader found.</summary>
public sealed record ReadingClaim
{
    private static readonly JsonSerializerOptions s_json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public required string Kind { get; init; }

    public string? Port { get; init; }

    public string? Crossing { get; init; }

    public string? Mode { get; init; }

    public string? Action { get; init; }

    public string? DateText { get; init; }

    public string? DateEdtf { get; init; }

    public decimal? Value { get; init; }

    public decimal? ValueHigh { get; init; }

    public string? Qualifier { get; init; }

    public string? Unit { get; init; }

    public string? Period { get; init; }

    public string? AttributedTo { get; init; }

    public string? Evidence { get; init; }

    public int Paragraph { get; init; }

    /// <summary>Of a label: one careful reader would enter it and another would not.</summary>
    public bool Optional { get; init; }

    [JsonIgnore]
    public bool IsFigure => Kind == "figure";

    /// <summary>Whether it is compared at all: events are not labelled.</summary>
    [JsonIgnore]
    public bool Counts => Kind is "closure" or "reopening" or "figure";

    /// <param name="lines">One JSON object a line; empty lines are none.</param>
    /// <param name="source">What the lines are of, for the message.</param>
    /// <exception cref="FormatException">A line is no such object.</exception>
    public static IReadOnlyList<ReadingClaim> ReadLines(string lines, string source)
    {
        List<ReadingClaim> claims = [];
        foreach (var (number, line) in lines.Split('\n').Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            try
            {
                claims.Add(JsonSerializer.Deserialize<ReadingClaim>(line, s_json) ?? throw new JsonException("null is no claim."));
            }
            catch (JsonException e)
            {
                throw new FormatException($"{source}, line {number + 1}: {e.Message}", e);
            }
        }

        return claims;
    }
}
