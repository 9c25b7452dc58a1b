using BorderWatch.Data.Editing;
using BorderWatch.Data.Editing.Files;

namespace BorderWatch.Web.Imports;

/// <summary>What a file with records would change, or why it cannot be brought.</summary>
public sealed record CheckedFile
{
    /// <summary>Null where the file cannot be read at all.</summary>
    public RecordFilePlan? Plan { get; init; }

    /// <summary>With any the file is not brought.</summary>
    public required IReadOnlyList<FileProblem> Problems { get; init; }

    public IReadOnlyList<RecordChange> Changes { get; init; } = [];

    /// <summary>Of what would change, so that it is seen whether that is still what was shown.</summary>
    public string Digest => RecordDigest.Of(Changes);
}
