using System.Text.Json;

namespace BorderWatch.Benchmarks;

/// <summary>One run of Lighthouse.</summary>
/// <param name="Scores">0 to 100, in the order of the categories.</param>
/// <param name="Failed">Ids of the audits that took points; not those of performance, which are times and not faults.</param>
internal sealed record LighthouseRun(IReadOnlyList<double> Scores, IReadOnlyList<string> Failed)
{
    private const string Performance = "performance";

    public static LighthouseRun Read(JsonElement result, IReadOnlyList<string> categories)
    {
        var read = categories.Select(id => result.GetProperty("categories").GetProperty(id)).ToList();
        var weighed = categories.Zip(read).Where(category => category.First != Performance)
            .SelectMany(category => category.Second.GetProperty("auditRefs").EnumerateArray())
            .Where(audit => audit.GetProperty("weight").GetDouble() > 0)
            .Select(audit => audit.GetProperty("id").GetString()!);
        return new(
            [.. read.Select(category => Math.Round(category.GetProperty("score").GetDouble() * 100))],
            [.. weighed.Where(id => result.GetProperty("audits").GetProperty(id).GetProperty("score") is { ValueKind: JsonValueKind.Number } score && score.GetDouble() < 1)]);
    }
}
