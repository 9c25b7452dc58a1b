namespace BorderWatch.Data.Editing.Files;

/// <summary>What a file with records wants of the store.</summary>
public sealed record RecordFilePlan
{
    public required RecordFileKind Kind { get; init; }

    /// <summary>For each record that is not as the file has it.</summary>
    public required IReadOnlyList<EditStep> Steps { get; init; }

    public required IReadOnlyList<FileProblem> Problems { get; init; }

    /// <summary>Derived columns that say something else.</summary>
    public required IReadOnlyList<NotTaken> NotTaken { get; init; }

    /// <summary>Of the file.</summary>
    public required int Rows { get; init; }

    /// <summary>Records of the store that the file does not name: they are left alone.</summary>
    public required int LeftAlone { get; init; }

    /// <summary>The line of the file that a step is of.</summary>
    public required IReadOnlyDictionary<(string Table, string Key), long> Lines { get; init; }

    /// <summary>The same problem at its place in the file.</summary>
    public FileProblem At(EditProblem problem) =>
        problem.Table is { } table && problem.Key is { } key && Lines.TryGetValue((table, key), out var line) ? new(line, problem.Column, problem.Reason) : new(null, null, problem.Words);
}
