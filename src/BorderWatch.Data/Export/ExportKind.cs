namespace BorderWatch.Data.Export;

/// <summary>What the cells of a column hold.</summary>
public enum ExportKind
{
    /// <summary>Guarded in a CSV where a spreadsheet would run it as a formula.</summary>
    Text,

    /// <summary>Texts; in one cell they are joined with ';'.</summary>
    List,

    /// <summary>Without thousands separators, invariant.</summary>
    Number,

    /// <summary>An ISO day.</summary>
    Day,
}
