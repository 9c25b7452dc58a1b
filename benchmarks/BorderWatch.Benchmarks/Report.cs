namespace BorderWatch.Benchmarks;

/// <summary>What was measured, as Markdown on standard output; what goes on meanwhile, and what went wrong, on standard error.</summary>
internal sealed class Report
{
    private readonly List<string> _failures = [];

    /// <summary>What could not be measured as it should be; missing an aim is no failure.</summary>
    public IReadOnlyList<string> Failures => _failures;

    public static void Progress(string text) => Console.Error.WriteLine(text);

    public static void Paragraph(string text) => Console.WriteLine(text + "\n");

    public void Fail(string text)
    {
        _failures.Add(text);
        Console.Error.WriteLine($"FAILED: {text}");
    }

    public static void Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        Console.WriteLine(Row(head));
        Console.WriteLine(Row(head.Select(_ => "---")));
        foreach (var row in rows) Console.WriteLine(Row(row));
        Console.WriteLine();
    }

    public static void Findings(IReadOnlyList<Finding> findings)
    {
        if (findings.Count > 0) Table(["", "measured", "aim"], findings.Select(finding => new[] { finding.What, finding.Measured, Aim(finding) }));
    }

    public static string Aim(Finding finding) => finding.Aim is null ? "" : finding.Met ? finding.Aim : $"{finding.Aim}, missed";

    private static string Row(IEnumerable<string> cells) => "|" + string.Concat(cells.Select(cell => cell.Length == 0 ? " |" : $" {cell} |"));
}
