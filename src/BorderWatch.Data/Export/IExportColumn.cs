namespace BorderWatch.Data.Export;

/// <summary>What a column is, whatever its rows are.</summary>
public interface IExportColumn
{
    string Name { get; }

    ExportKind Kind { get; }
}
