namespace BorderWatch.Benchmarks.Kit;

/// <summary>The addresses whose speed is measured; each is there in the seed and in the large pack made from it.</summary>
public static class MeasuredPages
{
    /// <summary>A file of the same server that no code of ours answers: what times are compared with.</summary>
    public const string Baseline = "/favicon.svg";

    public const string Overview = "/";

    public static IReadOnlyList<string> Pages { get; } =
    [
        Overview, "/closures", "/closures/eagle-pass-rail", "/figures", "/conflicts", "/ports", "/ports/eagle-pass", "/events", "/sources", "/sources/usa-today-2023-12-21", "/briefing", "/changes", "/method", "/official/crossings", "/official/encounters",
        "/import", "/official/revisions", "/official/wait-times", "/workbench", "/history", "/records/sources/usa-today-2023-12-21", "/records/import",
    ];

    public static IReadOnlyList<string> Downloads { get; } =
    [
        "/closures.csv", "/closure-claims.csv", "/closures/eagle-pass-rail.csv", "/figures.csv", "/figures/record.csv", "/events.csv", "/event-claims.csv", "/sources.csv", "/ports.csv", "/ports/eagle-pass.csv", "/conflicts.csv", "/vocabulary.csv", "/import.csv", "/official/revisions.csv",
        "/import.xlsx", "/official/revisions.xlsx", "/api/v1/import.json", "/api/v1/official/revisions.json", "/official/wait-times.csv", "/official/wait-times.xlsx", "/api/v1/official/wait-times.json",
        "/official/crossings.csv", "/official/crossings-chart.csv", "/official/encounters.csv", "/official/encounters-chart.csv", "/official/crossings.xlsx", "/official/crossings-chart.xlsx", "/official/encounters.xlsx", "/official/encounters-chart.xlsx",
        "/api/v1/official/crossings.json", "/api/v1/official/crossings-chart.json", "/api/v1/official/encounters.json", "/api/v1/official/encounters-chart.json", "/official/crossings.svg", "/official/encounters.svg",
        "/history.csv", "/history.xlsx", "/api/v1/history.json",
        "/closures.xlsx", "/closure-claims.xlsx", "/figures.xlsx", "/figures/record.xlsx", "/events.xlsx", "/event-claims.xlsx", "/sources.xlsx", "/ports.xlsx", "/conflicts.xlsx",
        "/api/v1/closures.json", "/api/v1/closure-claims.json", "/api/v1/figures.json", "/api/v1/figures/record.json", "/api/v1/events.json", "/api/v1/event-claims.json", "/api/v1/sources.json", "/api/v1/ports.json", "/api/v1/conflicts.json",
        "/openapi/v1.json", "/briefing.zip",
        "/closures.svg", "/closures/eagle-pass-rail.svg", "/figures.svg", "/ports.svg",
        "/sources.bib", "/sources.ris", "/briefing.md",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Pages, .. Downloads];
}
