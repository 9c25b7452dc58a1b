namespace BorderWatch.Data.Editing.Files;

/// <summary>A kind of file that brings records: a download of this program, or a file of a seed.</summary>
public sealed record RecordFileKind
{
    /// <summary>Of the download, or of the seed file, without ending.</summary>
    public required string Name { get; init; }

    /// <summary>What a row is.</summary>
    public required RecordShape Shape { get; init; }

    /// <summary>Columns of the figure that a row is a claim about: they are taken too.</summary>
    public IReadOnlyList<string> OfFigure { get; init; } = [];

    /// <summary>Whether a row says to which closures its claim is linked, in one cell.</summary>
    public bool HasLinks { get; init; }

    /// <summary>Columns that follow from others or from other records: they are not taken.</summary>
    public IReadOnlyList<string> Derived { get; init; } = [];

    /// <summary>Whether there is a download with these rows.</summary>
    public bool IsDownload { get; init; }

    /// <summary>All that such a file can have.</summary>
    public IReadOnlyList<string> Columns => [.. Shape.Columns, .. OfFigure, .. HasLinks ? RecordFileKinds.LinkColumns : [], .. Derived];
}
