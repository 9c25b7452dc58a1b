namespace BorderWatch.Data.Editing.Files;

/// <summary>Every kind of file that brings records, told by its heading.</summary>
public static class RecordFileKinds
{
    public const string ClosureIds = "closure_ids";
    public const string Link = "link";

    private const string SourceUrl = "source_url";

    public static IReadOnlyList<RecordFileKind> All { get; } =
    [
        new() { Name = "sources", Shape = RecordShapes.Sources, Derived = ["origins"], IsDownload = true },
        new() { Name = "ports", Shape = RecordShapes.Ports, IsDownload = true },
        new() { Name = "origins", Shape = RecordShapes.Origins },
        new()
        {
            Name = "closures", Shape = RecordShapes.Closures, IsDownload = true,
            Derived =
            [
                "port_code", "port", "state", "crossing", "status", "began_edtf", "began_earliest", "began_latest", "began_qualifier", "began_origins_agree", "began_origins_dated", "ended_edtf", "ended_earliest",
                "ended_latest", "sources_stated", "sources_inferred", "reading", "as_of", "known_on",
            ],
        },
        new() { Name = "closure-claims", Shape = RecordShapes.ClosureClaims, HasLinks = true, Derived = ["publisher", "published_edtf", "date_earliest", "date_latest", SourceUrl], IsDownload = true },
        new() { Name = "claim-closures", Shape = RecordShapes.ClaimClosures },
        new() { Name = "figures", Shape = RecordShapes.FigureClaims, OfFigure = ["measure", "unit", "place", "period_kind"], Derived = ["publisher", SourceUrl], IsDownload = true },
        new() { Name = "figures", Shape = RecordShapes.Figures },
        new() { Name = "figure-ports", Shape = RecordShapes.FigurePorts },
        new() { Name = "events", Shape = RecordShapes.Events, Derived = ["date_edtf", "date_earliest", "date_latest", "sources", "origins"], IsDownload = true },
        new() { Name = "event-claims", Shape = RecordShapes.EventClaims, Derived = [SourceUrl], IsDownload = true },
    ];

    internal static IReadOnlyList<string> LinkColumns { get; } = [ClosureIds, Link];

    /// <summary>The kind whose columns a heading has, and no others.</summary>
    /// <param name="problem">Why none is told, as a sentence; else null.</param>
    public static RecordFileKind? Of(IReadOnlyList<string> heading, out string? problem)
    {
        var fitting = All.Where(kind => heading.All(kind.Columns.Contains) && kind.Shape.KeyColumns.All(heading.Contains)).ToList();
        problem = fitting.Count switch
        {
            1 => null,
            0 => Unfit(heading),
            _ => $"The heading could be that of {FilterWords.List(fitting.Select(kind => $"{kind.Name}.csv"))}. Take a column along that only one of them has.",
        };
        return problem is null ? fitting[0] : null;
    }

    private static string Unfit(IReadOnlyList<string> heading)
    {
        var nearest = All.OrderByDescending(kind => heading.Count(kind.Columns.Contains)).First();
        var unknown = heading.Where(column => !nearest.Columns.Contains(column)).ToList();
        if (unknown.Count == heading.Count) return $"The first line is no heading of a file that can be brought: it has none of the columns of {FilterWords.List(All.Select(kind => $"{kind.Name}.csv").Distinct())}.";
        var missing = nearest.Shape.KeyColumns.Where(key => !heading.Contains(key)).ToList();
        return string.Join(" ",
        [
            $"The heading is nearest to that of {nearest.Name}.csv.",
            .. unknown.Count > 0 ? new[] { $"Not a column of it: {string.Join(", ", unknown.Take(10).Select(column => $"“{Shortened.To(column, 40)}”"))}." } : [],
            .. missing.Count > 0 ? new[] { $"Missing: {string.Join(", ", missing)}." } : [],
        ]);
    }
}
